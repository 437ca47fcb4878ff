import { expect, test } from 'vitest';
import { faseOverzicht } from '../../../src/domain/fase-overzicht.ts';
import { standenFileSchema } from '../../../src/domain/standen.ts';
import { kleinPublicatie } from '../../support/klein.ts';

const publicatie = kleinPublicatie();
const [een, twee] = publicatie.artikelen as [(typeof publicatie.artikelen)[number], (typeof publicatie.artikelen)[number]];

test('the budget year stands in each phase as the document of that phase gives it, with its source', () => {
  expect(faseOverzicht(publicatie, een)).toEqual({
    jaar: 2031,
    fasen: [{ fase: 'ontwerpbegroting', bron: 'stuk-xl-2' }, { fase: '1e-suppletoire', bron: 'stuk-xl-9' }],
    regels: [
      { pad: 'verplichtingen', label: 'Verplichtingen', bedragen: [7100, 7020] },
      { pad: 'uitgaven', label: 'Uitgaven', bedragen: [7100, 7020] },
      { pad: '1.1', label: '1.1 Sluizen en bruggen', bedragen: [5380, 5300] },
      { pad: '1.2', label: '1.2 Diepte van de vaargeul', bedragen: [1720, 1720] },
      { pad: 'ontvangsten', label: 'Ontvangsten', bedragen: [35, 35] },
    ],
  });
  expect(faseOverzicht(publicatie, twee)!.regels.map(({ pad, bedragen }) => [pad, ...bedragen])).toEqual([['verplichtingen', 1050, 1100], ['uitgaven', 1050, 1087], ['2.1', 1050, 1087], ['ontvangsten', 40, 12]]);
});

test('a line that one of the tables does not have is not given there, and a phase without a stand of its own is left out', () => {
  const [stuk] = publicatie.standen!;
  const other = standenFileSchema.parse({ ...stuk!.data, fase: '2e-suppletoire', kolommen: stuk!.data.kolommen.map((kolom) => (kolom.fase === '1e-suppletoire' ? { ...kolom, fase: '2e-suppletoire' as const } : kolom)) });
  const renamed = structuredClone(other);
  renamed.uitgaven.onderdelen[1]!.id = '1.3';
  const withSecond = (data: typeof other) => ({ ...publicatie, standen: [...publicatie.standen!, { id: '2031/xl-01/2e-suppletoire', file: 'standen/x.json', data }] });
  const rows = new Map(faseOverzicht(withSecond(renamed), een)!.regels.map(({ pad, bedragen }) => [pad, bedragen]));
  expect([rows.get('1.2'), rows.get('1.3'), [...rows.keys()].at(-1)]).toEqual([[1720, 1720, null], [null, null, 1720], 'ontvangsten']);
  const mutations = { ...other, kolommen: other.kolommen.map((kolom) => (kolom.fase === '2e-suppletoire' ? { ...kolom, soort: 'mutatie' as const } : kolom)) };
  expect(faseOverzicht(withSecond(mutations), een)!.fasen.map(({ fase }) => fase)).toEqual(['ontwerpbegroting', '1e-suppletoire']);
});

test('without later phases there is nothing to compare', () => {
  expect(faseOverzicht({ ...publicatie, standen: [] }, een)).toBeNull();
});
