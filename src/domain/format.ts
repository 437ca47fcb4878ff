/**
 * The only place where a number or a date becomes Dutch text.
 * Amounts come in as whole thousands of euros. U+00A0 keeps sign, number and unit together; minus is U+2212.
 */

/** No-break space. */
export const NBSP = '\u00a0';
/** The minus sign of typography. */
export const MINUS = '\u2212';
/** What stands where an amount is not given. */
export const NOT_GIVEN = '–';

const MONTHS = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];

/** Text with a capital, for the beginning of a sentence, a line or a head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number with thousands dots and a decimal comma: 1234.5, 1 → "1.234,5". Half rounds away from zero. Throws a RangeError when it is no number. */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number: ${value}`);
  const digits = roundHalfAway(Math.abs(value), decimals);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${text}` : text;
}

/** A cell of the budget table: thousands of euros with dots, "–" when not given. */
export function formatCell(bedrag: number | null): string {
  return bedrag === null ? NOT_GIVEN : formatNumber(bedrag);
}

/** An amount as people say it: 148000 → "€ 148,0 miljoen", 662 → "€ 662.000", 1234567 → "€ 1,2 miljard". */
export function formatAmount(bedrag: number): string {
  const { number, unit } = amountParts(bedrag);
  return unit === '' ? `€${NBSP}${number}` : `€${NBSP}${number}${NBSP}${unit}`;
}

/** The same for narrow places: "€ 148,0 mln", "€ 93.000", "€ 1,2 mld". */
export function formatAmountShort(bedrag: number): string {
  return formatAmount(bedrag).replace('miljoen', 'mln').replace('miljard', 'mld');
}

/** Number and unit of an amount apart, for a display in which they differ in size. */
export function amountParts(bedrag: number): { number: string; unit: '' | 'miljoen' | 'miljard' } {
  const size = Math.abs(bedrag);
  // 999.950 thousand would print as "1.000,0 miljoen": the step is where the rounding is.
  if (size >= 999_950) return { number: formatNumber(bedrag / 1_000_000, 1), unit: 'miljard' };
  if (size >= 1_000) return { number: formatNumber(bedrag / 1_000, 1), unit: 'miljoen' };
  return { number: formatNumber(bedrag * 1_000), unit: '' };
}

/** A whole amount in euros: 148000 → "€ 148.000.000". */
export function formatEuros(bedrag: number): string {
  return `€${NBSP}${formatNumber(bedrag * 1_000)}`;
}

/** A percentage out of a number of percents: 95.2 → "95,2%", 99 → "99%". At most `decimals` decimals, no trailing zeros. */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals).replace(/(,\d*?)0+$/, '$1').replace(/,$/, '')}%`;
}

/** A date given as YYYY-MM-DD: "24 november 2026". Throws a RangeError when it is no date. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  // A day that the month does not have becomes another day or none at all.
  const exists = new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ?? false;
  if (match === null || month === undefined || !exists) throw new RangeError(`Not a date: ${iso}`);
  return `${Number(match[3])}${NBSP}${month}${NBSP}${match[1]}`;
}

/** A count with its noun: 1 → "1 bevinding", 3 → "3 bevindingen", 0 → "geen bevindingen". */
export function formatCount(count: number, singular: string, plural: string): string {
  if (count === 0) return `geen ${plural}`;
  return `${formatNumber(count)}${NBSP}${count === 1 ? singular : plural}`;
}

/** A list in words: "a, b en c". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items[items.length - 1]}`;
}

/** A label in the middle of a sentence: "Informatiehuishouding" → "informatiehuishouding", but "POK - Staat" stays. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A size in bytes: 28345 → "27,7 kB" (1 kB = 1.024 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)}${NBSP}bytes`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, 1)}${NBSP}kB`;
  return `${formatNumber(bytes / (1024 * 1024), 1)}${NBSP}MB`;
}

/** Decimal rounding without the binary error of `toFixed`: 1.005 with 2 decimals gives "1.01". */
function roundHalfAway(value: number, decimals: number): string {
  const shifted = Number(`${value}e${decimals}`);
  return (Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : value).toFixed(decimals);
}
