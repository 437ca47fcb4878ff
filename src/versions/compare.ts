import { parseArtikelId } from '../domain/adres.ts';
import { compareAmounts, type Tabelverschil } from './compare-amounts.ts';
import { compareText, type Sectieverschil } from './compare-text.ts';
import type { Kant } from './side.ts';

/** Two versions or editions of an article, compared. */
export interface Vergelijking {
  van: Kant;
  naar: Kant;
  tekst: readonly Sectieverschil[];
  tabel: Tabelverschil;
}

/** Compares two sides. */
export function compareSides(van: Kant, naar: Kant): Vergelijking {
  return { van, naar, tekst: compareText(van.secties, naar.secties), tabel: compareAmounts(van.tabel, naar.tabel) };
}

/** True when two ids are the same article of a chapter, of the same year or another. */
export function isSameArticle(a: string, b: string): boolean {
  const [one, other] = [parseArtikelId(a), parseArtikelId(b)];
  return one !== null && other !== null && one.hoofdstuk === other.hoofdstuk && one.nummer === other.nummer;
}
