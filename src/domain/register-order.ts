const ORDER = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Compares words as in a Dutch register: capitals, accents and signs do not count; of equals the plain order decides. */
export function compareWords(a: string, b: string): number {
  return ORDER.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Sorts items by their words and groups them by first letter; what begins with no letter stands under "0–9". */
export function byLetter<Item>(items: readonly Item[], wordOf: (item: Item) => string): { letter: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => compareWords(wordOf(a), wordOf(b)))) {
    const letter = letterOf(wordOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

function letterOf(word: string): string {
  const first = word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '0–9';
}
