import { begripSchema, type Begrip } from '../domain/begrip.ts';
import { uitgaveSchema, type Uitgave } from '../domain/uitgave.ts';
import { readJsonFile } from './json-file.ts';
import { readMdxFile } from './mdx-file.ts';
import type { Bestanden } from './read-publicatie.ts';

/** The settings of the publication. Throws an Error that names the findings: without settings nothing can be built. */
export function readUitgave(bestanden: Bestanden): Uitgave {
  const read = readJsonFile('uitgave.json', bestanden.get('uitgave.json') ?? '', uitgaveSchema);
  if (read.ok) return read.data;
  throw new Error(`uitgave.json is not valid: ${read.findings.map((finding) => `${finding.found}, expected ${finding.expected}`).join('; ')}`);
}

/** The begrippen that can be read; what cannot is reported by the check, not here. */
export function readBegrippen(bestanden: Bestanden): { id: string; data: Begrip }[] {
  return [...bestanden]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => {
      const id = /^begrippen\/(.+)\.mdx$/.exec(file)?.[1];
      const read = id === undefined ? undefined : readMdxFile(file, text, begripSchema);
      return id !== undefined && read?.ok === true ? [{ id, data: read.data.data }] : [];
    });
}
