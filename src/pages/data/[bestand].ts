import type { APIRoute } from 'astro';
import { filesOfAll } from '../../open-data/files.ts';
import { makeFileOfAll } from '../../publication/data-files.ts';
import { getPublicatie } from '../../publication/publicatie.ts';

/** The data files of the whole publication, at stable addresses: `/data/alles.csv`. */
export async function getStaticPaths() {
  return filesOfAll(await getPublicatie()).map((file) => ({ params: { bestand: file.name }, props: { mediaType: file.mediaType } }));
}

export const GET: APIRoute = async ({ params, props }) => {
  const content = await makeFileOfAll(await getPublicatie(), params['bestand']!);
  return new Response(content as BodyInit, { headers: { 'Content-Type': props['mediaType'] as string } });
};
