/** A number as an editor typed it, with what its surroundings say about it. */
export interface TypedNumber {
  /** Index in the text. */
  start: number;
  /** The words as typed, sign and unit included. */
  words: string;
  /** What the surroundings make of it: euros, percents, or a number that says no more than itself. */
  soort: 'euro' | 'procent' | 'kaal';
  /** Its value: in euros, in percents, or as it stands. */
  value: number;
  /** Distance to the next number that could have been typed this way: "148,0 miljoen" → 100.000. */
  step: number;
  /** Digits that were typed with a purpose: "148,0 miljoen" → 4, "€ 662.000" → 3, "€ 2 miljoen" → 1. */
  digits: number;
  /** True when a thing that is counted follows: "5.000 participatiebanen". */
  counts: boolean;
}

const SPACE = '\\s';
/** Thousands with dots or spaces, or plain digits. */
const DIGITS = `\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d.,]?\\d)|\\d+`;
const NUMBER = new RegExp(`(?<![\\p{L}\\d/]|\\d[.,])(${DIGITS})(?:,(\\d+|-{1,2}))?(?!\\d|[.,/]\\d)`, 'gu');
/** A dot before one or two decimals is English; it occurs in front of a unit only. */
const ENGLISH = new RegExp(`(?<![\\p{L}\\d/]|\\d[.,])(\\d+)\\.(\\d{1,2})(?=${SPACE}*(?:miljoen|mln|mio|miljard|mld|procent|%))`, 'gu');

const CURRENCY_BEFORE = new RegExp(`(?:€|\\bEUR|\\beuro)${SPACE}*[-−–]?${SPACE}*$`, 'u');
const UNIT_AFTER = new RegExp(`^${SPACE}*(miljoen|mln|mio|miljard|mld|duizend)(?!\\p{L})\\.?`, 'u');
const EURO_AFTER = new RegExp(`^${SPACE}*(?:euro|EUR)(?!\\p{L})|^${SPACE}*€`, 'u');
const PERCENT_AFTER = new RegExp(`^${SPACE}*(?:%|procent(?!\\p{L})|percent(?!\\p{L}))`, 'u');
/** "124 tot 148 miljoen": the unit after the second number is that of the first as well. */
const RANGE_AFTER = new RegExp(`^${SPACE}*(?:tot en met|tot|en|of|à|[-–—])${SPACE}*(?:€${SPACE}*)?[\\d.,]*\\d`, 'u');

const UNITS: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9 };

/** All numbers in a text that may be an amount or a percentage. Years, dates, numbers of documents and small counts come out as `kaal`. */
export function typedNumbers(text: string): TypedNumber[] {
  const matches = [...text.matchAll(NUMBER), ...text.matchAll(ENGLISH)].sort((a, b) => a.index - b.index);
  return matches.map((match) => describe(text, match));
}

function describe(text: string, match: RegExpExecArray): TypedNumber {
  const [raw, whole = '', fraction = ''] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + raw.length);
  const decimals = fraction.replace(/-/g, '');
  const number = Number(`${whole.replace(/\D/g, '')}.${decimals === '' ? '0' : decimals}`);
  const { soort, unit, length } = meaningOf(raw, before, after);
  const currency = CURRENCY_BEFORE.exec(before)?.[0] ?? '';
  return {
    start: match.index - currency.length,
    words: `${currency}${raw}${after.slice(0, length)}`.trim(),
    soort,
    value: number * unit,
    step: unit * 10 ** -decimals.length,
    digits: significant(whole.replace(/\D/g, ''), decimals),
    counts: countsThings(after.slice(length)),
  };
}

/** What surrounds a number: `length` is how much of the text behind it belongs to it. */
function meaningOf(raw: string, before: string, after: string): { soort: TypedNumber['soort']; unit: number; length: number } {
  const percent = PERCENT_AFTER.exec(after);
  if (percent !== null) return { soort: 'procent', unit: 1, length: percent[0].length };
  const own = UNIT_AFTER.exec(after);
  const rest = own === null ? after : after.slice(own[0].length);
  const euro = EURO_AFTER.exec(rest);
  const length = (own?.[0].length ?? 0) + (euro?.[0].length ?? 0);
  const isYear = /^(?:19|20|21)\d\d$/.test(raw);
  const range = own === null && euro === null && !isYear ? RANGE_AFTER.exec(after) : null;
  const shared = range === null ? null : UNIT_AFTER.exec(after.slice(range[0].length));
  const sharedPercent = range !== null && PERCENT_AFTER.test(after.slice(range[0].length));
  if (sharedPercent) return { soort: 'procent', unit: 1, length: 0 };
  const unit = UNITS[own?.[1] ?? shared?.[1] ?? ''] ?? 1;
  const isMoney = unit > 1 || euro !== null || CURRENCY_BEFORE.test(before);
  return { soort: isMoney ? 'euro' : 'kaal', unit, length };
}

function significant(whole: string, decimals: string): number {
  return `${decimals === '' ? whole.replace(/0+$/, '') : whole}${decimals}`.replace(/^0+/, '').length;
}

/** Small words that can follow an amount; any other word in lower case is the thing that is counted. */
const AFTER_AMOUNT = new Set(
  'aan al als bedraagt beschikbaar bij dan dat de die door een en er extra gaat heeft het hoger hoog in is kan kost lager meer met minder naar nodig of om op over per te tegen terwijl tot uit uitgegeven van vanaf voor waarvan was wordt ze zal zijn'.split(' '),
);

function countsThings(after: string): boolean {
  const word = new RegExp(`^${SPACE}+(\\p{Ll}[\\p{L}-]*)`, 'u').exec(after)?.[1];
  return word !== undefined && !AFTER_AMOUNT.has(word);
}
