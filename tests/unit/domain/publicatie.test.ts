import { expect, test } from 'vitest';
import type { Historie } from '../../../src/domain/historie.ts';
import { historieVan, licentieVan, type Publicatie } from '../../../src/domain/publicatie.ts';
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

test('the licence is told by its source, and by its id when that is not there', () => {
  const publicatie = publicatieOf(artikel);
  const { licentieInhoud } = publicatie.uitgave;
  const bron = { soort: 'licentie' as const, titel: 'Licentie X, versie 2', aanduiding: 'X 2', url: 'https://x.example/', uitgever: 'X', toelichting: 'Mag alles.', geraadpleegd: null };
  expect(licentieVan({ ...publicatie, bronnen: [{ id: licentieInhoud, file: 'bronnen/x.json', data: bron }] })).toEqual({ naam: 'X 2', titel: 'Licentie X, versie 2', url: 'https://x.example/', uitleg: 'Mag alles.' });
  expect(licentieVan(publicatie)).toMatchObject({ naam: licentieInhoud, url: licentieInhoud });
});
