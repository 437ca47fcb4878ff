import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { neutralise, printedCsv, tidyCsv, tidyExcelCsv } from '../../../src/open-data/csv.ts';
import { DICTIONARY, TIDY_FORMS } from '../../../src/open-data/dictionary.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
import { artikelAround, publicatieOf, realBedragen, smallBedragen } from '../../support/make-artikel.ts';

const real = artikelAround(realBedragen());
const small = artikelAround(smallBedragen());

/** The amounts in a tidy CSV by line and year, read by a library that did not write it. */
function readBack(csv: string, delimiter: string): Map<string, string> {
  const rows = parse(csv, { columns: true, delimiter, bom: true }) as Record<string, string>[];
  return new Map(rows.map((row) => [`${row['pad']} ${row['jaar']}`, row['bedrag_x1000']!]));
}

/** The same out of the budget itself. */
function expected(artikel: typeof real): Map<string, string> {
  return new Map(
    artikel.begroting.regels.flatMap((regel) =>
      artikel.begroting.kolommen.map((kolom, index): [string, string] => [`${regel.pad} ${kolom.jaar}`, String(regel.bedragen[index] ?? '')]),
    ),
  );
}

test.each([real, small])('every amount comes back out of the tidy CSV, cell by cell', (artikel) => {
  const observations = observationsOf(publicatieOf(artikel), artikel);
  expect(readBack(tidyCsv(observations, TIDY_FORMS.bedragen), ',')).toEqual(expected(artikel));
  expect(readBack(tidyExcelCsv(observations, TIDY_FORMS.bedragen), ';')).toEqual(expected(artikel));
});

test('a wrong amount in the file is seen', () => {
  const csv = tidyCsv(observationsOf(publicatieOf(real), real), TIDY_FORMS.bedragen).replace('148000,148000000', '148001,148001000');
  expect(readBack(csv, ',')).not.toEqual(expected(real));
});

test('euros are a thousand times the printed amount, and not given stays empty', () => {
  const rows = parse(tidyCsv(observationsOf(publicatieOf(small), small), TIDY_FORMS.bedragen), { columns: true }) as Record<string, string>[];
  for (const row of rows) expect(row['bedrag_euro']).toBe(row['bedrag_x1000'] === '' ? '' : String(Number(row['bedrag_x1000']) * 1000));
  expect(rows.filter((row) => row['bedrag_x1000'] === '').map((row) => `${row['pad']} ${row['jaar']}`)).toEqual([
    'uitgaven 2029', '3.2 2029', '3.2/opdrachten 2029', '3.2/opdrachten/onderhoud 2029',
  ]);
});

test('the regelingen of a year add up to the printed uitgaven', () => {
  const rows = observationsOf(publicatieOf(real), real);
  for (const { jaar } of real.begroting.kolommen) {
    const sum = rows.filter((row) => row.niveau === 'regeling' && row.jaar === jaar).reduce((total, row) => total + row.bedrag_x1000!, 0);
    expect(sum).toBe(rows.find((row) => row.pad === 'uitgaven' && row.jaar === jaar)!.bedrag_x1000);
  }
});

test('the printed CSV has the lines and years of the table, and nothing where the source prints nothing', () => {
  const rows = parse(printedCsv(real.begroting, real.begroting.kolommen.map(({ jaar }) => jaar)), { delimiter: ';', bom: true }) as string[][];
  expect(rows[0]).toEqual(['Onderdeel', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  expect(rows).toHaveLength(real.begroting.regels.length + 1);
  expect(rows.find((row) => row[0] === 'Subsidies (regelingen)')!.slice(1).join('')).toBe('');
  expect(rows.find((row) => row[0] === 'Informatiehuishouding')![3]).toBe('148000');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-Terugontvangst', "'-Terugontvangst"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  [' =1', "' =1"],
  ['Werk- en meldklimaat', 'Werk- en meldklimaat'],
])('%j becomes %j: no spreadsheet takes it for a formula', (text, safe) => {
  expect(neutralise(text)).toBe(safe);
});

test('negative amounts stay numbers', () => {
  expect(readBack(tidyCsv(observationsOf(publicatieOf(small), small), TIDY_FORMS.bedragen), ',').get('3.2/opdrachten/terugontvangst 2030')).toBe('-5');
});

test('every column of the file is in the dictionary', () => {
  const [head] = parse(tidyCsv([], TIDY_FORMS.bedragen), {}) as string[][];
  expect(head).toEqual(DICTIONARY.map((column) => column.name));
});
