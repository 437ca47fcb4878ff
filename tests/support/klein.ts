import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Controle } from '../../src/domain/controle.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Publicatie } from '../../src/domain/publicatie.ts';
import { readPublicatie } from '../../src/reading/read-publicatie.ts';

/** Folder of the small made-up publication. */
export const KLEIN_FOLDER = join(import.meta.dirname, '../fixtures/content-klein');

/** A change in the text of a file: what stands there (it must), and what comes in its place. `null` for a new file. */
export type Edit = readonly [file: string, from: string | null, to: string];

/** Names of the two articles' files. */
export const TEKST = 'artikelen/2031/xl-01/publieksversie.mdx';
export const BEDRAGEN = 'bedragen/2031/xl-01.json';
export const TEKST_2 = 'artikelen/2031/xl-02/publieksversie.mdx';
export const BEDRAGEN_2 = 'bedragen/2031/xl-02.json';

/** The files of the small publication, with changes. Throws when a change finds nothing to change. */
export function kleinFiles(...edits: Edit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of readdirSync(KLEIN_FOLDER, { recursive: true, encoding: 'utf8' })) {
    const file = path.replaceAll('\\', '/');
    if (/\.\w+$/.test(file)) files.set(file, readFileSync(join(KLEIN_FOLDER, path), 'utf8'));
  }
  return edited(files, ...edits);
}

/** Files with changes in them. Throws when a change finds nothing to change. */
export function edited(files: ReadonlyMap<string, string>, ...edits: readonly Edit[]): Map<string, string> {
  const result = new Map(files);
  for (const [file, from, to] of edits) {
    const text = result.get(file) ?? '';
    if (from !== null && !text.includes(from)) throw new Error(`${file} does not contain: ${from}`);
    result.set(file, from === null ? to : text.replace(from, () => to));
  }
  return result;
}

/** The small publication, with changes. Throws when it can no longer be read. */
export function kleinPublicatie(...edits: Edit[]): Publicatie {
  const { publicatie, findings } = readPublicatie(kleinFiles(...edits));
  if (publicatie === null || findings.length > 0) throw new Error(`The planted text cannot be read: ${JSON.stringify(findings)}`);
  return publicatie;
}

/** What one check finds in the small publication after changes. */
export function plant(controle: Controle, ...edits: Edit[]): Finding[] {
  return controle.run(kleinPublicatie(...edits)).findings;
}
