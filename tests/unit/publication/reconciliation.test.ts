import { expect, test } from 'vitest';
import type { Historie } from '../../../src/domain/historie.ts';
import { reconciliationOf } from '../../../src/publication/reconciliation.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(smallBedragen());

/** What is compared with a history that gives these receipts of 2029 and 2030 (× € 1.000). */
function against(ontvangsten: readonly [number, number]): string[] {
  const waarnemingen = ontvangsten.map((bedrag, index): Historie['waarnemingen'][number] => ({ jaar: 2029 + index, soort: 'ontvangsten', fase: 'realisatie', bedrag }));
  const historie: Historie = { bron: 'open-x', artikel: artikel.id, eenheid: 'x1000euro', namen: [], waarnemingen };
  const publicatie = {
    ...publicatieOf(artikel),
    bronnen: [{ id: 'open-x', file: 'bronnen/open-x.json', data: { soort: 'dataset' as const, titel: 'Open data van X', aanduiding: 'open data X', url: 'https://x.example/', uitgever: 'X', toelichting: 'Alle bedragen.', geraadpleegd: null } }],
    histories: [{ id: 'open-x', file: 'open-data/open-x.json', data: historie }],
  };
  return reconciliationOf(publicatie, artikel)
    .filter(({ soort }) => soort === 'andere-bron')
    .flatMap(({ rijen }) => rijen.map(({ wat, uitkomst }) => `${wat}: ${uitkomst.replaceAll('\u00a0', ' ')}`));
}

test('another source is named as it is cited, and what came out is told for all, some and none of the years', () => {
  expect(against([0, 7])).toEqual(['Ontvangsten, tegen realisatie in open data X: gelijk in 2 jaren']);
  expect(against([0, 8])).toEqual(['Ontvangsten, tegen realisatie in open data X: gelijk in 1 van 2 jaren']);
  expect(against([1, 8])).toEqual(['Ontvangsten, tegen realisatie in open data X: verschilt in 2 jaren']);
});
