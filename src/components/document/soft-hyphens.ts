import hyphenation from 'hyphen/nl/index.js';

/** Shorter words find room anywhere. */
const LONG_WORD = 14;
/** Letters that stay together at both ends of a word. */
const ENDS = 5;
/** Invisible, and in a PDF no part of the word for whoever searches or copies it. */
export const SOFT_HYPHEN = '\u00AD';

/** Puts soft hyphens in the long words of a Dutch text, where they may break: "bedrijfs|voe|rings|beleid". */
export function withSoftHyphens(text: string): string {
  return text.replace(new RegExp(`\\p{L}{${LONG_WORD},}`, 'gu'), (word) => {
    const parts = hyphenation.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: LONG_WORD }).split(SOFT_HYPHEN);
    return joinEnds(parts).join(SOFT_HYPHEN);
  });
}

/** No break close to the beginning or the end. */
function joinEnds(parts: readonly string[]): string[] {
  const joined = [...parts];
  while (joined.length > 1 && joined[0]!.length < ENDS) joined.splice(0, 2, joined[0]! + joined[1]!);
  while (joined.length > 1 && joined.at(-1)!.length < ENDS) joined.splice(-2, 2, joined.at(-2)! + joined.at(-1)!);
  return joined;
}
