import { z } from 'zod';
import { bedragenFileSchema } from '../domain/bedragen.ts';

/** JSON Schema (draft 2020-12) of `bedragen.json`, made from the schema that the content is checked with. */
export function bedragenJsonSchema(id: string): object {
  return { ...z.toJSONSchema(bedragenFileSchema, { target: 'draft-2020-12' }), $id: id, title: 'Begrotingstabel van een artikel' };
}
