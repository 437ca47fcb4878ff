import type { APIRoute } from 'astro';
import { getPublicatie } from '../../publication/publicatie.ts';
import { makeDocuments } from '../../search/documents.ts';
import { indexScript } from '../../search/index-script.ts';
import { packIndex } from '../../search/index-file.ts';

/** Everything that can be found, for search in the browser. */
export const GET: APIRoute = async () => {
  const publicatie = await getPublicatie();
  const file = packIndex(makeDocuments(publicatie), publicatie.zoekwoorden);
  return new Response(indexScript('alles', file), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
