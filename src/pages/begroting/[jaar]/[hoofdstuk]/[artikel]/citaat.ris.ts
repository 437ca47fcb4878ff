import type { APIRoute } from 'astro';
import { ris } from '../../../../../open-data/citation.ts';
import { citationOf } from '../../../../../publication/citation-of.ts';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

export const getStaticPaths = artikelPaths;

/** The citation of an article for reference managers. */
export const GET: APIRoute = async ({ props }) => {
  const publicatie = await getPublicatie();
  return new Response(ris(citationOf(publicatie, artikelMet(publicatie, props['id'] as string))), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
