import { ALL_CONTROLES } from '../versions/all-controles.ts';
import { runChecks } from '../domain/checks/all-checks.ts';
import type { Controle, Uitslag } from '../domain/controle.ts';
import { compareFindings, type Finding } from '../domain/finding.ts';
import type { Publicatie } from '../domain/publicatie.ts';
import { locateFindings } from '../reading/locate.ts';
import { readPublicatie } from '../reading/read-publicatie.ts';
import { readContent } from './read-content.ts';

/** What checking a content folder gives. */
export interface CheckResult {
  /** All findings, of reading and of the checks, in the order of files and lines. */
  findings: Finding[];
  /** What was read; `null` when the settings could not be read, in which case no check could run. */
  publicatie: Publicatie | null;
  /** The outcome of each check. */
  results: { controle: Controle; uitslag: Uitslag }[];
  /** Number of content files read. */
  files: number;
}

/** Reads a content folder and runs all checks on it. Throws only when the folder itself cannot be read. */
export async function checkContent(folder: string): Promise<CheckResult> {
  const { files, findings: unopened } = await readContent(folder);
  const read = readPublicatie(files, unopened.map((finding) => finding.place.file));
  const results = read.publicatie === null ? [] : runChecks(read.publicatie, ALL_CONTROLES);
  const found = [...unopened, ...read.findings, ...results.flatMap(({ uitslag }) => uitslag.findings)];
  return {
    findings: locateFindings(found, files).sort(compareFindings),
    publicatie: read.publicatie,
    results,
    files: files.size + unopened.length,
  };
}
