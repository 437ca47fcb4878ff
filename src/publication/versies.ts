import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersieStuk } from '../domain/publicatie.ts';
import { versieSchema } from '../domain/versie.ts';
import { INHOUD_BESTAND, joinVersies, VERSIE_BESTAND } from '../reading/read-versies.ts';

/** The recorded versions in a content folder; none when there is no such folder. Throws a ZodError for a record with mistakes: the checks ran before. */
export function readVersies(folder: string): VersieStuk[] {
  const root = join(folder, 'versies');
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `versies/${path.replaceAll('\\', '/')}`)
    .sort();
  const matching = (pattern: RegExp) => files.flatMap((file) => {
    const id = pattern.exec(file)?.[1];
    return id === undefined ? [] : [{ id, file, text: readFileSync(join(folder, file), 'utf8') }];
  });
  const records = matching(VERSIE_BESTAND).map(({ id, file, text }) => ({ id, file, data: versieSchema.parse(JSON.parse(text)) }));
  return joinVersies(records, matching(INHOUD_BESTAND), new Set()).versies;
}
