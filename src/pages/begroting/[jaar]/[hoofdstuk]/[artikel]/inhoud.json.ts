import type { APIRoute } from 'astro';
import { inhoudVan } from '../../../../../publication/inhoud.ts';
import { artikelPaths } from '../../../../../publication/paths.ts';
import { artikelMet, getPublicatie } from '../../../../../publication/publicatie.ts';

export const getStaticPaths = artikelPaths;

/** The canonical content of an article: its SHA-256 is the content hash in the document box. */
export const GET: APIRoute = async ({ props }) => {
  const publicatie = await getPublicatie();
  return new Response(inhoudVan(publicatie, artikelMet(publicatie, props['id'] as string)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
