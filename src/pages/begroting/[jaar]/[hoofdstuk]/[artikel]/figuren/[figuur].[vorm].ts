import type { APIRoute } from 'astro';
import { FIGUUR_ENDINGS, type FiguurEnding } from '../../../../../../domain/adres.ts';
import { FIGUUR_MEDIA_TYPES, makeFiguurBestand } from '../../../../../../publication/figuur-bestanden.ts';
import { figuurMet, figuurPaths } from '../../../../../../publication/figuur-paths.ts';

/** The files of each figure: `…/figuren/uitgaven-naar-jaar.csv`. */
export async function getStaticPaths() {
  return (await figuurPaths()).flatMap(({ params, props }) => FIGUUR_ENDINGS.map((vorm) => ({ params: { ...params, vorm }, props: { ...props, vorm } })));
}

export const GET: APIRoute = async ({ props }) => {
  const vorm = props['vorm'] as FiguurEnding;
  const { publicatie, artikel, figuur } = await figuurMet(props['id'] as string, props['figuur'] as string);
  return new Response((await makeFiguurBestand(publicatie, artikel, figuur, vorm)) as BodyInit, { headers: { 'Content-Type': FIGUUR_MEDIA_TYPES[vorm] } });
};
