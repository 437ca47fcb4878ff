import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zoekwoordenSchema, type Zoekwoordgroep } from '../domain/zoekwoorden.ts';

/** The editors' list of everyday words in a content folder; empty when there is none. Throws a ZodError for a list with mistakes: the checks ran before. */
export function readZoekwoorden(folder: string): Zoekwoordgroep[] {
  const file = join(folder, 'zoekwoorden.json');
  return existsSync(file) ? zoekwoordenSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).groepen : [];
}
