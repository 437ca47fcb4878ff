import type { APIRoute } from 'astro';
import { tidyCsv } from '../../open-data/csv.ts';
import { observationsOf } from '../../open-data/observations.ts';
import { getPublicatie } from '../../publication/publicatie.ts';

/** All facts of the whole publication in one tidy CSV. */
export const GET: APIRoute = async () => {
  const publicatie = await getPublicatie();
  const observations = publicatie.artikelen.flatMap((artikel) => observationsOf(publicatie, artikel));
  return new Response(tidyCsv(observations), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
