import { formatAmount, formatNumber, formatPercent, MINUS, NBSP, NOT_GIVEN } from '../domain/format.ts';
import type { FiguurSpec } from './spec.ts';

/** The unit in which the values of a figure are told. */
export type Unit = FiguurSpec['eenheid'];

/** Amounts (× € 1.000) are divided by this. */
const DIVISORS = { duizend: 1, miljoen: 1_000, miljard: 1_000_000, procent: 1 } as const;
const DECIMALS = { duizend: 0, miljoen: 1, miljard: 1, procent: 1 } as const;

/** The unit that keeps labels short: thousands below one million, billions from ten billion. */
export function chooseUnit(bedragen: readonly (number | null)[]): Unit {
  const top = Math.max(0, ...bedragen.map((bedrag) => Math.abs(bedrag ?? 0)));
  if (top >= 10_000_000) return 'miljard';
  return top >= 1_000 ? 'miljoen' : 'duizend';
}

/** The unit in words, for the subtitle: "in miljoenen euro’s". */
export function unitInWords(eenheid: Unit): string {
  if (eenheid === 'procent') return 'in procenten';
  return `in ${eenheid === 'duizend' ? 'duizenden' : `${eenheid}en`} euro’s`;
}

/** A value in the unit, for the scale of a drawing: no text. */
export function inUnit(value: number, eenheid: Unit): number {
  return value / DIVISORS[eenheid];
}

/** A value rounded as its label shows it, in the unit: to see whether rounded parts add up. */
export function rounded(value: number, eenheid: Unit): number {
  const steps = 10 ** DECIMALS[eenheid];
  const shifted = Math.abs(inUnit(value, eenheid)) * steps;
  return (Math.sign(value) * Math.round(Number(shifted.toFixed(6)))) / steps;
}

/** The label of a value in a drawing: "148,0", "<0,1" for what would round to nothing, "+95,3" for a change. */
export function formatLabel(value: number | null, eenheid: Unit, { signed = false, decimals = DECIMALS[eenheid] as number } = {}): string {
  if (value === null) return NOT_GIVEN;
  const sign = signed && value > 0 ? '+' : '';
  const least = 10 ** -decimals;
  if (value !== 0 && Math.abs(inUnit(value, eenheid)) < least / 2) {
    return `${value < 0 ? `>${MINUS}` : `<${sign}`}${formatNumber(least, decimals)}`;
  }
  if (eenheid === 'procent') return `${sign}${formatPercent(value, decimals)}`;
  return `${sign}${formatNumber(inUnit(value, eenheid), decimals)}`;
}

/** A value as it is read out: "€ 148,0 miljoen", "96,1%", "niet opgegeven". */
export function formatSpoken(value: number | null, eenheid: Unit, signed = false): string {
  if (value === null) return 'niet opgegeven';
  if (eenheid === 'procent') return formatPercent(value);
  if (!signed) return formatAmount(value);
  return value === 0 ? 'geen verandering' : `${formatAmount(Math.abs(value))} ${value < 0 ? 'minder' : 'meer'}`;
}

/** The mark of the scale: whole numbers without decimals. */
export function formatTick(value: number, eenheid: Unit): string {
  const text = formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return eenheid === 'procent' ? `${text}%` : text.replace(NBSP, '');
}
