import { z } from 'zod';
import { bedragenFileSchema } from '../domain/bedragen.ts';

/** JSON Schema (draft 2020-12) of `bedragen.json`, made from the schema that the content is checked with. */
export function bedragenJsonSchema(id: string): object {
  const schema = z.toJSONSchema(bedragenFileSchema, { target: 'draft-2020-12' });
  return {
    ...schema,
    $id: id,
    title: 'Begrotingstabel van een artikel',
    // The published file names its schema; a content file does not.
    properties: { $schema: { const: id }, ...schema.properties },
  };
}
