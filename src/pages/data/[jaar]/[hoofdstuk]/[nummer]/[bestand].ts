import type { APIRoute } from 'astro';
import { parseArtikelId } from '../../../../../domain/adres.ts';
import { filesOf } from '../../../../../open-data/files.ts';
import { makeDataFile } from '../../../../../publication/data-files.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

/** The data files of every article, at stable addresses: `/data/2022/vii/7/bedragen.csv`. */
export async function getStaticPaths() {
  const publicatie = await getPublicatie();
  return publicatie.artikelen.flatMap((artikel) => {
    const { jaar, hoofdstuk, nummer } = parseArtikelId(artikel.id)!;
    return filesOf(publicatie, artikel).map((file) => ({
      params: { jaar: String(jaar), hoofdstuk: hoofdstuk.toLowerCase(), nummer, bestand: file.name },
      props: { id: artikel.id, mediaType: file.mediaType },
    }));
  });
}

export const GET: APIRoute = async ({ params, props }) => {
  const publicatie = await getPublicatie();
  const content = await makeDataFile(publicatie, artikelMet(publicatie, props['id'] as string), params['bestand']!);
  return new Response(content as BodyInit, { headers: { 'Content-Type': props['mediaType'] as string } });
};
