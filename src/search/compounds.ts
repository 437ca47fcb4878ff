/** What may stand between two parts of a compound: overheid-s-pensioen, ambtenaar-en-salaris. */
const LINKS = ['', 's', 'en', 'e', 'n', 'er'] as const;
/** Shorter parts are not looked for: too many words begin or end with them by accident. */
const SHORTEST = 3;
const LONGEST_WORD = 80;

/** True when a text is a word, or a word with the letters that link it to the next part of a compound. */
export function isModifier(text: string, isWord: (text: string) => boolean): boolean {
  return LINKS.some((link) => text.endsWith(link) && text.length - link.length >= SHORTEST && isWord(text.slice(0, text.length - link.length)));
}

/**
 * Takes a compound apart into words that exist: "informatiehuishouding" → informatie, huishouding. The fewest parts win,
 * then the longest last part, which in Dutch says what the thing is. Empty when it cannot be taken apart.
 */
export function splitCompound(word: string, isWord: (text: string) => boolean): string[] {
  if (word.length < 2 * SHORTEST || word.length > LONGEST_WORD || !/^[a-z0-9]+$/.test(word)) return [];
  const memo = new Map<number, string[] | null>();
  const from = (start: number): string[] | null => {
    const known = memo.get(start);
    if (known !== undefined) return known;
    let best: string[] | null = null;
    for (let end = start + SHORTEST; end <= word.length; end += 1) {
      if (start === 0 && end === word.length) break;
      const part = word.slice(start, end);
      if (!isWord(part)) continue;
      if (end === word.length) {
        if (best === null || best.length > 1) best = [part];
        continue;
      }
      for (const link of LINKS) {
        if (!word.startsWith(link, end) || word.length - end - link.length < SHORTEST) continue;
        const rest = from(end + link.length);
        if (rest !== null && (best === null || rest.length + 1 < best.length)) best = [part, ...rest];
      }
    }
    memo.set(start, best);
    return best;
  };
  return from(0) ?? [];
}
