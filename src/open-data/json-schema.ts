import { z } from 'zod';
import { bedragenFileSchema } from '../domain/bedragen.ts';
import { standenFileSchema } from '../domain/standen.ts';

/** JSON Schema (draft 2020-12) of `bedragen.json`, made from the schema that the content is checked with. */
export function bedragenJsonSchema(id: string): object {
  return published(bedragenFileSchema, id, 'Begrotingstabel van een artikel');
}

/** The same of the JSON of a table of a later phase, such as `1e-suppletoire.json`. */
export function standenJsonSchema(id: string): object {
  return published(standenFileSchema, id, 'Tabel van een artikel in een latere fase dan de ontwerpbegroting');
}

function published(content: z.ZodType, id: string, title: string): object {
  const schema = z.toJSONSchema(content, { target: 'draft-2020-12' });
  // The published file names its schema; a content file does not.
  return { ...schema, $id: id, title, properties: { $schema: { const: id }, ...schema.properties } };
}
