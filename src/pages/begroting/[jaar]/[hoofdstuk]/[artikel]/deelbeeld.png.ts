import type { APIRoute } from 'astro';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';
import { hasShareImage, shareImage } from '../../../../../publication/share-image.ts';

/** For every article with a figure. */
export async function getStaticPaths() {
  const publicatie = await getPublicatie();
  return (await artikelPaths()).filter(({ props }) => hasShareImage(publicatie, artikelMet(publicatie, props.id)));
}

/** The picture that goes with a shared link to an article: its first figure. */
export const GET: APIRoute = async ({ props }) => {
  const publicatie = await getPublicatie();
  const png = await shareImage(publicatie, artikelMet(publicatie, props['id'] as string));
  return new Response(png as BodyInit, { headers: { 'Content-Type': 'image/png' } });
};
