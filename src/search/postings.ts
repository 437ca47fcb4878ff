/** How strongly the number of times a word stands in a text counts, and the length of the text: the usual values of BM25+. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** Where words stand: what the score of a document is computed from. */
export interface Postings<Field extends string> {
  /** In how many documents a word stands, in any field. */
  counts: ReadonlyMap<string, number>;
  /** The documents with a word, each with how well the word fits it: BM25+ without the rarity of the word, fields weighed. */
  fit(word: string, fields: Readonly<Record<Field, number>>): { id: number; fit: number }[];
}

/** Makes postings of documents: of each the terms of its fields. The place in the list is the id. */
export function makePostings<Field extends string>(documents: readonly Readonly<Record<Field, readonly string[]>>[], fields: readonly Field[]): Postings<Field> {
  // For each word one list: document, field, times; again and again.
  const lists = new Map<string, number[]>();
  const counts = new Map<string, number>();
  // The length of a text is the number of its different words: saying a thing twice does not make it less about that thing.
  const lengths = documents.map((document) => fields.map((field) => new Set(document[field]).size));
  documents.forEach((document, id) => {
    fields.forEach((field, at) => {
      for (const word of document[field]) {
        const list = lists.get(word) ?? [];
        const last = list.length - 3;
        if (list[last] === id && list[last + 1] === at) list[last + 2]! += 1;
        else {
          if (list[last] !== id) counts.set(word, (counts.get(word) ?? 0) + 1);
          list.push(id, at, 1);
        }
        if (list.length === 3) lists.set(word, list);
      }
    });
  });
  const averages = fields.map((_, at) => lengths.reduce((sum, length) => sum + length[at]!, 0) / Math.max(1, documents.length));
  return {
    counts,
    fit(word, weights) {
      const list = lists.get(word) ?? [];
      const found: { id: number; fit: number }[] = [];
      for (let at = 0; at < list.length; at += 3) {
        const [id, field, times] = [list[at]!, list[at + 1]!, list[at + 2]!];
        const length = lengths[id]![field]! / averages[field]!;
        const fit = weights[fields[field]!] * (D + (times * (K + 1)) / (times + K * (1 - B + B * length)));
        const last = found.at(-1);
        if (last?.id === id) last.fit += fit;
        else found.push({ id, fit });
      }
      return found;
    },
  };
}
