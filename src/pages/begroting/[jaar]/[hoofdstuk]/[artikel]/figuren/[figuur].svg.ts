import type { APIRoute } from 'astro';
import { fileSvg } from '../../../../../../charts/file-svg.ts';
import { figuurBron } from '../../../../../../publication/figuren.ts';
import { figuurMet, figuurPaths } from '../../../../../../publication/figuur-paths.ts';

export const getStaticPaths = figuurPaths;

/** A figure as a drawing in a file of its own. */
export const GET: APIRoute = async ({ props }) => {
  const { publicatie, artikel, figuur } = await figuurMet(props['id'] as string, props['figuur'] as string);
  return new Response(fileSvg(figuur.spec, figuurBron(publicatie, artikel, figuur)), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
