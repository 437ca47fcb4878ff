/** What one word of the question finds in a document. */
export interface FoundIn {
  score: number;
  /** How sure it is that the document answers the word, between 0 and 1: the word itself, or only something like it. */
  strength: number;
  /** The words found there, with how much they count. */
  words: Map<string, number>;
}

/** What one word of the question finds, by place in the list of documents. */
export type Found = Map<number, FoundIn>;

/** Documents in which all are found; the scores add up. */
export function together(all: readonly Found[], factor: number): Found {
  const [first] = all;
  const result: Found = new Map();
  for (const id of first?.keys() ?? []) {
    const each = all.flatMap((other) => other.get(id) ?? []);
    if (each.length === all.length) result.set(id, scaled(each, factor));
  }
  return result;
}

/** Findings in one document as one, counting less. */
function scaled(each: readonly FoundIn[], factor: number): FoundIn {
  return {
    score: factor * each.reduce((sum, { score }) => sum + score, 0),
    strength: factor * Math.min(...each.map(({ strength }) => strength)),
    words: new Map(each.flatMap(({ words }) => [...words].map(([word, weight]): [string, number] => [word, weight * factor]))),
  };
}

/** Of two ways to find a document the better counts; the words of both are marked. */
export function merge(into: Found, other: Found): void {
  for (const [id, finding] of other) {
    const known = into.get(id);
    if (known === undefined) into.set(id, finding);
    else into.set(id, { score: Math.max(finding.score, known.score), strength: Math.max(finding.strength, known.strength), words: joined(known.words, finding.words) });
  }
}

function joined(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const words = new Map(a);
  for (const [word, weight] of b) words.set(word, Math.max(weight, words.get(word) ?? 0));
  return words;
}

/** The words to mark: of what was found for a word of the question all that count at least half as much as the best. */
export function strongest(findings: readonly FoundIn[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const finding of findings) for (const [word, weight] of finding.words) if (weight >= finding.strength / 2) words.set(word, Math.max(weight, words.get(word) ?? 0));
  return words;
}
