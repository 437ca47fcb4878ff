import { expect, test } from 'vitest';
import { standAdres } from '../../../src/domain/adres.ts';
import { standenVan } from '../../../src/domain/publicatie.ts';
import { kolomFormule, kolomNaam, rekenregels, type StandKolom } from '../../../src/domain/standen.ts';
import { kleinPublicatie } from '../../support/klein.ts';

const COLUMNS: readonly (readonly [StandKolom['soort'], StandKolom['fase'], string, string])[] = [
  ['stand', 'ontwerpbegroting', 'Stand ontwerpbegroting', '(1)'],
  ['mutatie', 'vastgesteld', 'Mutatie vastgestelde begroting', '(2)'],
  ['stand', 'vastgesteld', 'Stand vastgestelde begroting', '(3) = (1) + (2)'],
  ['stand', 'realisatie', 'Realisatie', '(4)'],
  ['verschil', 'realisatie', 'Verschil', '(5) = (4) − (3)'],
];

test('a column is told in words, with its number and what it follows from', () => {
  const kolommen = COLUMNS.map(([soort, fase]) => ({ jaar: 2030, soort, fase }));
  expect(kolommen.map(kolomNaam)).toEqual(COLUMNS.map(([, , naam]) => naam));
  expect(kolommen.map((_, place) => kolomFormule(place, rekenregels(kolommen)))).toEqual(COLUMNS.map(([, , , formule]) => formule));
});

test('the tables of later phases stand in the order of the budget cycle, those of another article apart', () => {
  const publicatie = kleinPublicatie();
  const [first] = publicatie.standen!;
  const other = (id: string, fase: StandKolom['fase']) => ({ ...first!, id, data: { ...first!.data, fase } });
  const standen = [other('2031/xl-01/realisatie', 'realisatie'), other('2031/xl-02/2e-suppletoire', '2e-suppletoire'), first!];
  expect(standenVan({ ...publicatie, standen }, '2031/xl-01').map(({ data }) => standAdres('2031/xl-01', data.fase))).toEqual([
    '/begroting/2031/xl/artikel-1/1e-suppletoire/',
    '/begroting/2031/xl/artikel-1/realisatie/',
  ]);
});
