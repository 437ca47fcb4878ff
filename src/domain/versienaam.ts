import { CONCEPT } from './adres.ts';
import { formatDate, NBSP } from './format.ts';

/** What a version is called in a sentence: "versie 1.0", or "concept" for content that was not recorded. */
export function versieNaam(versie: string): string {
  return versie === CONCEPT ? CONCEPT : `versie${NBSP}${versie}`;
}

/** What a version is called with its date: "versie 1.0, 27 november 2026", or "concept". */
export function versieNaamMetDatum(version: { versie: string; datum: string }): string {
  return version.versie === CONCEPT ? CONCEPT : `versie${NBSP}${versieMetDatum(version)}`;
}

/** Number and date of a version: "1.0, 27 november 2026". A concept has no date of its own. */
export function versieMetDatum({ versie, datum }: { versie: string; datum: string }): string {
  return versie === CONCEPT ? CONCEPT : `${versie}, ${formatDate(datum)}`;
}
