import { formatAmount, formatNumber, formatPercent, MINUS, NBSP, NOT_GIVEN } from '../domain/format.ts';
import type { FiguurSpec } from './spec.ts';

/** The unit in which the values of a figure are told. */
export type Eenheid = FiguurSpec['eenheid'];

/** Amounts (× € 1.000) are divided by this. */
const DELERS = { duizend: 1, miljoen: 1_000, miljard: 1_000_000, procent: 1 } as const;
const DECIMALEN = { duizend: 0, miljoen: 1, miljard: 1, procent: 1 } as const;

/** The unit that keeps labels short: thousands below one million, billions from ten billion. */
export function kiesEenheid(bedragen: readonly (number | null)[]): Eenheid {
  const top = Math.max(0, ...bedragen.map((bedrag) => Math.abs(bedrag ?? 0)));
  if (top >= 10_000_000) return 'miljard';
  return top >= 1_000 ? 'miljoen' : 'duizend';
}

/** The unit in words, for the subtitle: "in miljoenen euro’s". */
export function eenheidInWoorden(eenheid: Eenheid): string {
  if (eenheid === 'procent') return 'in procenten';
  return `in ${eenheid === 'duizend' ? 'duizenden' : `${eenheid}en`} euro’s`;
}

/** A value in the unit, for the scale of a drawing: no text. */
export function inEenheid(waarde: number, eenheid: Eenheid): number {
  return waarde / DELERS[eenheid];
}

/** A value rounded as its label shows it, in the unit: to see whether rounded parts add up. */
export function afgerond(waarde: number, eenheid: Eenheid): number {
  const steps = 10 ** DECIMALEN[eenheid];
  const shifted = Math.abs(inEenheid(waarde, eenheid)) * steps;
  return (Math.sign(waarde) * Math.round(Number(shifted.toFixed(6)))) / steps;
}

/** The label of a value in a drawing: "148,0", "<0,1" for what would round to nothing, "+95,3" for a change. */
export function formatWaarde(waarde: number | null, eenheid: Eenheid, { verandering = false, decimalen = DECIMALEN[eenheid] as number } = {}): string {
  if (waarde === null) return NOT_GIVEN;
  const sign = verandering && waarde > 0 ? '+' : '';
  const least = 10 ** -decimalen;
  if (waarde !== 0 && Math.abs(inEenheid(waarde, eenheid)) < least / 2) {
    return `${waarde < 0 ? `>${MINUS}` : `<${sign}`}${formatNumber(least, decimalen)}`;
  }
  if (eenheid === 'procent') return `${sign}${formatPercent(waarde, decimalen)}`;
  return `${sign}${formatNumber(inEenheid(waarde, eenheid), decimalen)}`;
}

/** A value as it is read out: "€ 148,0 miljoen", "96,1%", "niet opgegeven". */
export function formatVoluit(waarde: number | null, eenheid: Eenheid, verandering = false): string {
  if (waarde === null) return 'niet opgegeven';
  if (eenheid === 'procent') return formatPercent(waarde);
  if (!verandering) return formatAmount(waarde);
  return waarde === 0 ? 'geen verandering' : `${formatAmount(Math.abs(waarde))} ${waarde < 0 ? 'minder' : 'meer'}`;
}

/** The mark of the scale: whole numbers without decimals. */
export function formatSchaal(waarde: number, eenheid: Eenheid): string {
  const text = formatNumber(waarde, Number.isInteger(waarde) ? 0 : 1);
  return eenheid === 'procent' ? `${text}%` : text.replace(NBSP, '');
}
