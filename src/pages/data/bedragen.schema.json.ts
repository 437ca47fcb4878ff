import type { APIRoute } from 'astro';
import { bedragenJsonSchema } from '../../open-data/json-schema.ts';
import { getPublicatie } from '../../publication/publicatie.ts';

/** JSON Schema of the `bedragen.json` of every article. */
export const GET: APIRoute = async ({ url }) => {
  const { uitgave } = await getPublicatie();
  const schema = bedragenJsonSchema(new URL(url.pathname, uitgave.domein).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
