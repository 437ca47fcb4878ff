import type { APIRoute } from 'astro';
import { bibtex } from '../../../../../open-data/citation.ts';
import { citationOf } from '../../../../../publication/citation-of.ts';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

export const getStaticPaths = artikelPaths;

/** The citation of an article for reference managers. */
export const GET: APIRoute = async ({ props }) => {
  const publicatie = await getPublicatie();
  return new Response(bibtex(citationOf(publicatie, artikelMet(publicatie, props['id'] as string))), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};
