import type { Importverslag } from '../../domain/importverslag.ts';
import { formatCount } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';

/** Numbers that a source stores as data, in a report: what was done with them counts as a normalisation. */
export function valuesOf(count: number): Importverslag['normalisaties'] {
  return count === 0 ? [] : [{ soort: 'getal-als-waarde', aantal: count }];
}

/** Says how many numbers a source stores as data: how they looked in print is nowhere, so that cannot come back. */
export function nameValues(count: number, findings: FindingList): void {
  if (count === 0) return;
  findings.add('tekst-genormaliseerd', 'opmerking', {
    found: `${formatCount(count, 'bedrag dat', 'bedragen die')} de bron als gegeven bewaart, niet zoals gedrukt`,
    expected: 'een gedrukte tabel',
    remedy: 'De bedragen zijn gelijk. Bij het uitschrijven (npm run export) staan ze zoals op deze site, met een punt tussen de duizendtallen.',
  });
}
