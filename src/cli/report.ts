import type { CheckResult } from './check-content.ts';
import { SEVERITIES, type Severity } from '../domain/finding.ts';

/** What a reporter needs: the outcome, and how files and help pages are named for its readers. */
export interface Report extends Omit<CheckResult, 'publicatie'> {
  /** The name of a content file as its reader knows it, e.g. with the content folder in front. */
  fileName(file: string): string;
  /** The address of the help page of a code. */
  helpAddress(code: string): string;
}

/** The counts of a report. */
export interface Summary {
  counts: Record<Severity, number>;
  /** The checks that had something to look at. */
  checked: CheckResult['results'];
  files: number;
}

/** Counts what was checked and found. */
export function summarise({ findings, results, files }: Report): Summary {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  return { counts, checked: results.filter(({ uitslag }) => uitslag.checked > 0), files };
}
