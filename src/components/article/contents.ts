import type { Artikeltekst } from '../../domain/tekst.ts';
import { tabelAnker } from '../../domain/adres.ts';

/** An entry of the table of contents. */
export interface ContentsEntry {
  id: string;
  titel: string;
  onder: ContentsEntry[];
}

/** The contents of an article: headings of level 2 with those of level 3 below them. */
export function contentsOf(tekst: Artikeltekst, tabelnummer: number): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const sectie of tekst.secties) {
    if (sectie.niveau === 2) entries.push({ id: sectie.id, titel: sectie.titel, onder: [] });
    else if (sectie.niveau === 3) entries.at(-1)?.onder.push({ id: sectie.id, titel: sectie.titel, onder: [] });
  }
  const table = tekst.gebruik.find((gebruik) => gebruik.component === 'Budgettabel');
  const home = entries.find((entry) => entry.id === table?.sectie);
  home?.onder.push({ id: tabelAnker(tabelnummer), titel: `Tabel ${tabelnummer}: alle bedragen`, onder: [] });
  return entries;
}
