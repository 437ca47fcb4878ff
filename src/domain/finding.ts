/** How bad a finding is: a `fout` stops publication, a `waarschuwing` asks for a look, an `opmerking` only informs. */
export const SEVERITIES = ['fout', 'waarschuwing', 'opmerking'] as const;

/** How bad a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding is: as exact as the check can tell. */
export interface Place {
  /** Path of the content file, relative to the content folder, with forward slashes. */
  file: string;
  /** 1-based line in the file, when known. */
  line?: number;
  /** 1-based column in the file, when known. */
  column?: number;
  /** The place in the editor's words: table › row › column, or a field name. */
  within?: string;
  /** The place in the data of the file, for who can look up the line of a field; left out of reports. */
  path?: readonly PropertyKey[];
}

/** One thing that is wrong with the content. Texts are Dutch: an editor reads them. */
export interface Finding {
  /** Stable code, also the address of the help page: `/controles/<code>/`. */
  code: string;
  severity: Severity;
  place: Place;
  /** What stands there now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What the editor can do about it. */
  remedy: string;
}

/** Orders findings by file, line, column, then code, so that reports are the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.place.within ?? '', b.place.within ?? '') ||
    compareText(a.found, b.found)
  );
}

/** True when at least one finding stops publication. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'fout');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
