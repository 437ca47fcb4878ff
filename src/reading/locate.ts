import type { Finding } from '../domain/finding.ts';
import { jsonPositions } from './json-tree.ts';
import { frontmatterPositions } from './mdx-file.ts';
import type { Positions } from './positions.ts';

/** Gives findings about a field the line and column of that field, from the text of its file. */
export function locateFindings(findings: readonly Finding[], bestanden: ReadonlyMap<string, string>): Finding[] {
  const known = new Map<string, Positions | null>();
  const positionsOf = (file: string): Positions | null => {
    const positions = known.get(file) ?? readPositionsOf(file, bestanden.get(file));
    known.set(file, positions);
    return positions;
  };
  return findings.map((finding) => {
    const { path, ...place } = finding.place;
    if (path === undefined) return finding;
    return { ...finding, place: { ...place, ...positionsOf(place.file)?.at(path) } };
  });
}

function readPositionsOf(file: string, text: string | undefined): Positions | null {
  if (text === undefined) return null;
  return file.endsWith('.json') ? jsonPositions(text) : frontmatterPositions(text);
}
