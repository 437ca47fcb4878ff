import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { DICTIONARY } from '../../../src/open-data/dictionary.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
import { makeXlsx } from '../../../src/open-data/xlsx.ts';
import { artikelAround, publicatieOf, realBedragen, smallBedragen } from '../../support/make-artikel.ts';

const HERKOMST = { titel: '=HYPERLINK("x")', bron: 'b', licentie: 'l', versie: '1.0', adres: 'a', inhoudscode: 'c' };

test.each([artikelAround(realBedragen()), artikelAround(smallBedragen())])('every cell of the workbook is the amount of the table, as a number', async (artikel) => {
  const { begroting } = artikel;
  const bytes = await makeXlsx(begroting, observationsOf(publicatieOf(artikel), artikel), HERKOMST);
  const [table] = await readXlsxFile(Buffer.from(bytes));
  const rows = table!.data.slice(2);
  expect(rows.map((row) => row[0])).toEqual(begroting.regels.map((regel) => regel.label));
  rows.forEach((row, index) => {
    const regel = begroting.regels[index]!;
    expect(begroting.kolommen.map((_, column) => row[column + 1] ?? null)).toEqual(regel.gedrukt ? [...regel.bedragen] : regel.bedragen.map(() => null));
  });
});

test('the tidy sheet has one row a fact, with the columns of the dictionary', async () => {
  const artikel = artikelAround(realBedragen());
  const observations = observationsOf(publicatieOf(artikel), artikel);
  const sheets = await readXlsxFile(Buffer.from(await makeXlsx(artikel.begroting, observations, HERKOMST)));
  const { data } = sheets.find((sheet) => sheet.sheet === 'Gegevens')!;
  expect(data[0]).toEqual(DICTIONARY.map((column) => column.name));
  expect(data).toHaveLength(observations.length + 1);
  const column = DICTIONARY.findIndex((item) => item.name === 'bedrag_x1000');
  expect(data.slice(1).map((row) => row[column] ?? null)).toEqual(observations.map((item) => item.bedrag_x1000));
});

test('text that looks like a formula stays text', async () => {
  const artikel = artikelAround(smallBedragen());
  const sheets = await readXlsxFile(Buffer.from(await makeXlsx(artikel.begroting, [], HERKOMST)));
  expect(sheets.find((sheet) => sheet.sheet === 'Toelichting')!.data[0]![0]).toBe('=HYPERLINK("x")');
});

test('the same data gives the same bytes', async () => {
  const artikel = artikelAround(smallBedragen());
  const [first, second] = [await makeXlsx(artikel.begroting, [], HERKOMST), await makeXlsx(artikel.begroting, [], HERKOMST)];
  expect(Buffer.compare(first, second)).toBe(0);
});
