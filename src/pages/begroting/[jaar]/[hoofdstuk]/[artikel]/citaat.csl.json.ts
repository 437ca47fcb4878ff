import type { APIRoute } from 'astro';
import { cslJson } from '../../../../../open-data/citation.ts';
import { citationOf } from '../../../../../publication/citation-of.ts';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

export const getStaticPaths = artikelPaths;

/** The citation of an article as CSL-JSON. */
export const GET: APIRoute = async ({ props }) => {
  const publicatie = await getPublicatie();
  const item = cslJson(citationOf(publicatie, artikelMet(publicatie, props['id'] as string)));
  return new Response(`${JSON.stringify([item], null, 2)}\n`, { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' } });
};
