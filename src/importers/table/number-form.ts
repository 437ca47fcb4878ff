/**
 * Reads what stands in one cell of a table: every form in which Dutch budget documents print a number, and nothing else.
 * What is no number form is `text`; nothing is guessed and nothing becomes zero that is not printed as such.
 */

/** An exact decimal number: `digits` divided by ten to the power `decimals`. */
export interface ExactNumber {
  digits: number;
  decimals: number;
}

/** What a cell holds. */
export type CellValue =
  | { kind: 'empty' }
  | { kind: 'number'; number: ExactNumber }
  /** `nihil`: the source says in words that the amount is zero. */
  | { kind: 'nil' }
  | { kind: 'percent'; number: ExactNumber }
  /** A sign or word that stands for an amount which is not given: "pm", "–", "n.v.t.". */
  | { kind: 'not-given'; sign: string }
  | { kind: 'text' };

/** Which sign groups thousands and which marks decimals: `nl` 1.234,5 or `en` 1,234.5. */
export type Notation = 'nl' | 'en';

/** Signs without width: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const DASHES = '\\-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d';
const ONLY_DASHES = new RegExp(`^[${DASHES}]{1,3}$`, 'u');
const NOT_GIVEN = /^(?:p\.?\s?m\.?|n\.?\s?v\.?\s?t\.?|n\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|onbekend)$/i;
const SIGN = new RegExp(`^(?:([${DASHES}])|\\+)? ?(.*?) ?([${DASHES}])?$`, 'u');

const WHOLE: Record<Notation, RegExp> = {
  nl: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+)(?:,(\d{1,6}))?$/u,
  en: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d{1,6}))?$/u,
};

/** The text with every run of blanks (no-break and thin ones too) as one space, none around it, and no invisible signs. */
export function squeeze(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** What a cell holds, in the given notation. Linear in the length of the text. */
export function readCell(text: string, notation: Notation = 'nl'): CellValue {
  const squeezed = squeeze(text);
  if (squeezed === '') return { kind: 'empty' };
  if (squeezed.length > 40) return { kind: 'text' };
  if (ONLY_DASHES.test(squeezed) || NOT_GIVEN.test(squeezed)) return { kind: 'not-given', sign: squeezed };
  if (/^nihil$/i.test(squeezed)) return { kind: 'nil' };
  const percent = /^(\(?)(.*?) ?%(\)?)$/u.exec(squeezed);
  const number = readNumber(percent === null ? squeezed : `${percent[1]}${percent[2]}${percent[3] ?? ''}`, notation);
  if (number === null) return { kind: 'text' };
  return { kind: percent === null ? 'number' : 'percent', number };
}

/** The number a text stands for, or `null` when it is not one whole number form. */
export function readNumber(text: string, notation: Notation): ExactNumber | null {
  const bare = squeeze(text).replace(/^(?:€|EUR) ?/u, '').replace(/ ?(?:€|EUR)$/u, '');
  const brackets = /^\( ?(.*?) ?\)$/u.exec(bare);
  if (brackets !== null) {
    const inner = readPlain(brackets[1]!.replace(/^€ ?/u, ''), notation);
    return inner === null ? null : negate(inner);
  }
  const sign = SIGN.exec(bare);
  if (sign === null || (sign[1] !== undefined && sign[3] !== undefined)) return null;
  const plain = readPlain(sign[2]!.replace(/^€ ?/u, ''), notation);
  if (plain === null) return null;
  return sign[1] !== undefined || sign[3] !== undefined ? negate(plain) : plain;
}

/** A number without sign or currency. */
function readPlain(text: string, notation: Notation): ExactNumber | null {
  const match = WHOLE[notation].exec(text);
  if (match === null) return null;
  const decimals = match[1]?.length ?? 0;
  const digits = Number(text.replace(/\D/g, ''));
  return Number.isSafeInteger(digits) ? { digits, decimals } : null;
}

function negate({ digits, decimals }: ExactNumber): ExactNumber {
  return { digits: digits === 0 ? 0 : -digits, decimals };
}

/** The notation of a column of cells: `null` when some can only be Dutch and others only English, or none tells. */
export function findNotation(texts: Iterable<string>): Notation | 'either' | null {
  let dutch = true;
  let english = true;
  for (const text of texts) {
    const nl = isNumber(text, 'nl');
    const en = isNumber(text, 'en');
    if (nl === en) continue;
    if (nl) english = false;
    else dutch = false;
  }
  if (dutch && english) return 'either';
  return dutch ? 'nl' : english ? 'en' : null;
}

function isNumber(text: string, notation: Notation): boolean {
  const value = readCell(text, notation);
  return value.kind === 'number' || value.kind === 'percent';
}
