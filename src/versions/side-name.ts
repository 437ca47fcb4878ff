import { CONCEPT } from '../domain/adres.ts';
import { formatDate, NBSP } from '../domain/format.ts';
import type { Kant } from './side.ts';

type Named = Pick<Kant, 'artikel' | 'versie' | 'datum'> & { tabel: { begrotingsjaar: number } };

/** What a side is called: "versie 1.0"; beside another edition "begroting 2031, versie 1.0". */
export function sideName(kant: Named, beside?: Named): string {
  const versie = kant.versie === CONCEPT ? 'concept' : `versie${NBSP}${kant.versie}`;
  return beside === undefined || beside.artikel === kant.artikel ? versie : `begroting ${kant.tabel.begrotingsjaar}, ${versie}`;
}

/** The same with its date; a concept has none. */
export function sideNameWithDate(kant: Named): string {
  return kant.versie === CONCEPT ? 'wat nu op de site staat (concept)' : `${sideName(kant)}, ${formatDate(kant.datum)}`;
}

/** With a capital, for the head of a column. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
