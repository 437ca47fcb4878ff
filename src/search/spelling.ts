/**
 * A word as it sounds: what Dutch spells in two ways is spelled in one. Words that sound alike are the likeliest slips:
 * "beleit" and "beleid", "organizatie" and "organisatie", "acomodatie" and "accommodatie".
 */
export function soundOf(word: string): string {
  return word
    .replace(/ij|y/g, 'ei')
    .replace(/au/g, 'ou')
    .replace(/sch(?=$|[^aeiouy])/g, 's')
    .replace(/ch/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[ei])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/tie(?=$|[sf])/g, 'sie')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/dt?$/, 't');
}

/** How many slips a word of this length may have to be still recognised. */
export function slipsAllowed(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** Which letters a word has, as bits: what `lettersMissing` compares. Characters other than a–z share one bit. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** How many letters of one word another does not have: as many slips there are between them at least. */
export function lettersMissing(letters: number, others: number): number {
  let missing = letters & ~others;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}

/**
 * The number of slips between two words: letters left out, added, changed, or two neighbours swapped. Counts no further
 * than `limit`: of words that differ more the result is `limit + 1`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && !same && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}
