import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../open-data/linked-data.ts';
import { getPublicatie } from '../../publication/publicatie.ts';

/** The DCAT-AP-NL catalogue of all data sets. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(dcatCatalog(await getPublicatie()), null, 2)}\n`, { headers: { 'Content-Type': 'application/ld+json' } });
