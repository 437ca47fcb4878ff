import { z } from 'zod';

/** The phases of the budget cycle. Facts about a year from different phases are different facts, never revisions. */
export const FASEN = {
  ontwerpbegroting: 'ontwerpbegroting',
  vastgesteld: 'vastgestelde begroting',
  '1e-suppletoire': 'eerste suppletoire begroting',
  '2e-suppletoire': 'tweede suppletoire begroting',
  realisatie: 'realisatie',
  'lopend-jaar': 'lopend jaar',
  meerjarenraming: 'meerjarenraming',
} as const;

/** Which phase an amount belongs to. */
export type Fase = keyof typeof FASEN;

/** Accepts the identifier of a phase. */
export const faseSchema = z.enum(Object.keys(FASEN) as [Fase, ...Fase[]]);

/** The phase in words, as it stands on the page. */
export function faseNaam(fase: Fase): string {
  return FASEN[fase];
}
