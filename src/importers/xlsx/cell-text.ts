import type { FormatKind } from './number-format.ts';

/** Digits that a spreadsheet shows at most: what comes after is noise of binary fractions. */
const SIGNIFICANT = 15;

/**
 * A stored number as text in Dutch notation, exact: 1652 → "1652", 0.952 as a percentage → "95,2%", a day → "2022-01-31". A number
 * that is shown in thousands is divided by a thousand. `null` when it is no number.
 */
export function numberText(stored: string, format: FormatKind, from1904: boolean): string | null {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return null;
  if (format.kind === 'date') return dateText(value, from1904);
  if (format.kind === 'percent') return `${decimal(value, 2)}%`;
  return decimal(value, -3 * format.thousands);
}

/** The number times ten to a power, without exponent and without noise. */
function decimal(value: number, power: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT - 1).split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const whole = Number(exponent) + power + 1;
  if (digits === '') return '0';
  const padded = whole <= 0 ? '0'.repeat(1 - whole) + digits : digits.padEnd(whole, '0');
  const at = Math.max(whole, 1);
  const fraction = padded.slice(at);
  return `${value < 0 ? '-' : ''}${padded.slice(0, at)}${fraction === '' ? '' : `,${fraction}`}`;
}

/** The day a serial number stands for, as YYYY-MM-DD; the number itself when it is outside the calendar. */
function dateText(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465) return decimal(serial, 0);
  // The calendar of spreadsheets has a 29 February 1900 that never was.
  return new Date(Date.UTC(1899, 11, 30 + days + (days < 60 ? 1 : 0))).toISOString().slice(0, 10);
}
