import { expect, test } from 'vitest';
import type { Historie } from '../../../src/domain/historie.ts';
import { historieVan, type Publicatie } from '../../../src/domain/publicatie.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(smallBedragen());

/** A history with a receipt in each of these years. */
function historie(bron: string, jaren: readonly number[], van = artikel.id): Historie {
  return { bron, artikel: van, eenheid: 'x1000euro', namen: [], waarnemingen: jaren.map((jaar) => ({ jaar, soort: 'ontvangsten', fase: 'realisatie', bedrag: 1 })) };
}

function met(...histories: Historie[]): Publicatie {
  return { ...publicatieOf(artikel), histories: histories.map((data) => ({ id: data.bron, file: `open-data/${data.bron}.json`, data })) };
}

test('of several sources the history is the one that tells most about earlier years, whatever its name', () => {
  const [change, years] = [historie('a', [2030, 2031, 2032]), historie('b', [2028, 2029])];
  expect(historieVan(met(change, years), artikel)?.bron).toBe('b');
  expect(historieVan(met(years, change), artikel)?.bron).toBe('b');
});

test('of equal sources the first by id, in any order; of another article none', () => {
  expect(historieVan(met(historie('d', [2028]), historie('c', [2029])), artikel)?.bron).toBe('c');
  expect(historieVan(met(historie('c', [2028], '2030/qx-04')), artikel)).toBeNull();
});
