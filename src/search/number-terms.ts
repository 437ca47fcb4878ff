/** Words that multiply the number before them. */
const SCALES: ReadonlyMap<string, number> = new Map([['duizend', 1e3], ['miljoen', 1e6], ['mln', 1e6], ['mio', 1e6], ['miljard', 1e9], ['mld', 1e9]]);

/** How many times the unit a word stands for: "miljoen" → 1.000.000; `undefined` when it is no such word. Takes a folded word. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word);
}

/**
 * One writing for a number however it is typed: "148.000", "148 000" and "148000" → "148000"; "65,6" and "65,60" →
 * "65,6"; "148,0" → "148"; "07" → "7". A dot that does not stand before three digits keeps its zeros and becomes a comma:
 * "7.1" → "7,1", "7.10" → "7,10". With a scale the number is written out: "1,2" × miljard → "1200000000".
 */
export function numberTerm(written: string, scale = 1): string {
  const digits = written.replace(/\s/g, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) ? digits.replaceAll('.', '') : /^\d{1,3}(?:,\d{3}){2,}$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const [whole = '', fraction, ...rest] = plain.split(/[.,]/);
  if (rest.length > 0) return plain;
  const kept = plain.includes('.') ? fraction : fraction?.replace(/0+$/, '');
  const start = whole.replace(/^0+(?=\d)/, '');
  if (scale === 1) return kept === undefined || kept === '' ? start : `${start},${kept}`;
  const value = Math.round(Number(`${start}.${kept ?? ''}0`) * scale);
  return value < 1e15 ? String(value) : start;
}

/** The value of a term that is a number; `null` for every other term. */
export function valueOf(term: string): number | null {
  return /^\d{1,15}(?:,\d+)?$/.test(term) ? Number(term.replace(',', '.')) : null;
}

/** True for a number that people mean as a year. */
export function isYear(term: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(term);
}
