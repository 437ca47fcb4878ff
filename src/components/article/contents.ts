import type { Artikeltekst, Sectie } from '../../domain/tekst.ts';
import { tabelAnker } from '../../domain/adres.ts';

/** An entry of the table of contents. */
export interface ContentsEntry {
  id: string;
  titel: string;
  onder: ContentsEntry[];
}

/** The contents of a text: headings of level 2 with those of level 3 below them. */
export function contentsOfSections(secties: readonly Sectie[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const sectie of secties) {
    if (sectie.niveau === 2) entries.push({ id: sectie.id, titel: sectie.titel, onder: [] });
    else if (sectie.niveau === 3) entries.at(-1)?.onder.push({ id: sectie.id, titel: sectie.titel, onder: [] });
  }
  return entries;
}

/** The contents of an article: its headings, and its budget table under the heading where it stands. */
export function contentsOf(tekst: Artikeltekst, tabelnummer: number): ContentsEntry[] {
  const entries = contentsOfSections(tekst.secties);
  const table = tekst.gebruik.find((gebruik) => gebruik.component === 'Budgettabel');
  const home = entries.find((entry) => entry.id === table?.sectie);
  home?.onder.push({ id: tabelAnker(tabelnummer), titel: `Tabel ${tabelnummer}: alle bedragen`, onder: [] });
  return entries;
}
