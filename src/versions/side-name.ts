import { CONCEPT } from '../domain/adres.ts';
import { formatDate } from '../domain/format.ts';
import { versieNaam } from '../domain/versienaam.ts';
import type { Kant } from './side.ts';

type Named = Pick<Kant, 'artikel' | 'versie' | 'datum'> & { tabel: { begrotingsjaar: number } };

/** What a side is called: "versie 1.0"; beside another edition "begroting 2031, versie 1.0". */
export function sideName(kant: Named, beside?: Named): string {
  const versie = versieNaam(kant.versie);
  return beside === undefined || beside.artikel === kant.artikel ? versie : `begroting ${kant.tabel.begrotingsjaar}, ${versie}`;
}

/** The same with its date; a concept has none. */
export function sideNameWithDate(kant: Named): string {
  return kant.versie === CONCEPT ? 'wat nu op de site staat (concept)' : `${sideName(kant)}, ${formatDate(kant.datum)}`;
}
