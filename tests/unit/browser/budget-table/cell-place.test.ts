import { expect, test } from 'vitest';
import { cellInWords, cellPlace, rowPlace } from '../../../../src/browser/budget-table/cell-place.ts';
import { tableDataOf } from '../../../../src/components/table/table-data.ts';
import { makeBegroting } from '../../../../src/domain/begroting.ts';
import { realBedragen, smallBedragen } from '../../../support/make-artikel.ts';

const ORIGIN = { titel: 'Artikel 7 Werkgevers- en bedrijfsvoeringsbeleid, begroting 2022, hoofdstuk VII', bron: 'tabel 18, 35925 VII, nr. 2', adres: 'https://x.example/begroting/2022/vii/artikel-7/' };
const real = tableDataOf(makeBegroting(realBedragen()), { ...ORIGIN, toegelicht: ['7.1/opdrachten/informatiehuishouding'] });
const small = tableDataOf(makeBegroting(smallBedragen()), { ...ORIGIN, toegelicht: [] });

test('a cell tells its amount in full, its phase, its change and its share', () => {
  expect(cellPlace(real, '7.1/opdrachten/informatiehuishouding', 2022)).toMatchObject({
    anker: 'cel-7.1-opdrachten-informatiehuishouding-2022',
    naam: 'Tabel 18, rij 7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › Informatiehuishouding, 2022',
    titel: 'Informatiehuishouding, 2022',
    boven: '7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten',
    bedrag: '€\u00a0148.000.000',
    uitleg: ['ontwerpbegroting', '€\u00a095.270.000 meer dan in 2021 (+180,7%)', '76,4% van de uitgaven in 2022'],
    toelichting: 'toelichting-7.1-opdrachten-informatiehuishouding',
  });
});

test('a copied amount says what it is, of which year and phase, and where it came from', () => {
  expect(cellPlace(real, '7.1/opdrachten/informatiehuishouding', 2022)!.kopie.split('\n')).toEqual([
    '€\u00a0148.000.000 (in de tabel: 148.000 x € 1.000)',
    '7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten › Informatiehuishouding (uitgaven)',
    '2022, ontwerpbegroting',
    ORIGIN.titel,
    'Bron: tabel 18, 35925 VII, nr. 2',
    'https://x.example/begroting/2022/vii/artikel-7/#cel-7.1-opdrachten-informatiehuishouding-2022',
  ]);
});

test.each([
  ['3.2/opdrachten/onderhoud', 2029, 'niet opgegeven', 'niet opgegeven'],
  ['3.2/opdrachten/terugontvangst', 2030, '€\u00a0−5.000', '€\u00a0−5.000 (in de tabel: -5 x € 1.000)'],
])('the cell %s %i reads %s and is copied so', (pad, jaar, bedrag, copied) => {
  const place = cellPlace(small, pad, jaar)!;
  expect(place.bedrag).toBe(bedrag);
  expect(place.kopie.split('\n')[0]).toBe(copied);
});

test('what cannot be compared is not compared', () => {
  expect(cellPlace(small, '3.2/opdrachten/onderhoud', 2030)!.uitleg.join()).not.toContain('dan in');
  expect(cellPlace(small, '3.2/opdrachten/terugontvangst', 2030)!.uitleg).toContain('gelijk aan 2029');
  expect(cellPlace(real, 'ontvangsten', 2022)!.uitleg.join()).not.toContain('van de uitgaven');
});

test('a row tells all its years, a cell marks its own', () => {
  expect(rowPlace(real, '7.2')!.jaren.map(({ bedrag }) => bedrag)).toEqual(['7.694', '7.609', '6.838', '6.338', '5.838', '5.338', '4.838']);
  expect(cellPlace(real, '7.2', 2023)!.jaren.filter(({ gekozen }) => gekozen).map(({ jaar }) => jaar)).toEqual([2023]);
});

test('a cell in one sentence names line, year, phase, amount and part', () => {
  expect(cellInWords(real, '7.1/opdrachten/informatiehuishouding', 2022)).toBe('Informatiehuishouding, 2022, ontwerpbegroting: €\u00a0148.000.000. 7.1 Werkgevers- en bedrijfsvoeringsbeleid › Opdrachten');
});

test('there is no place for a line or year that the table does not have', () => {
  expect([cellPlace(real, '9.9', 2022), cellPlace(real, '7.1', 1999), rowPlace(real, '9.9'), cellInWords(real, '9.9', 2022)]).toEqual([null, null, null, '']);
});
