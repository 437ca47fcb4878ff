import type { Finding } from '../../domain/finding.ts';

/** A difference between a package and what it says of itself. `file` is the package, `within` the place in it. */
export function packageFinding(file: string, within: string, found: string, expected: string, remedy: string): Finding {
  return { code: 'pakket-wijkt-af', severity: 'fout', place: { file, within }, found, expected, remedy };
}
