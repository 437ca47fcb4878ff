import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { makeBegroting, type Begroting } from '../../../src/domain/begroting.ts';
import type { BedragenFile } from '../../../src/domain/bedragen.ts';
import type { ArtikelStuk } from '../../../src/domain/publicatie.ts';
import type { Figuur } from '../../../src/charts/figuren-van-artikel.ts';
import { makeFiguur } from '../../../src/charts/figuur.ts';
import type { FiguurEnding } from '../../../src/domain/adres.ts';
import type { PublishedFiguur } from '../../../src/open-data/figure-files.ts';
import { makeDataFile, makeFileOfAll } from '../../../src/publication/data-files.ts';
import { makeFiguurBestand } from '../../../src/publication/figuur-bestanden.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../support/make-artikel.ts';

type Content = string | Uint8Array;
/** Amounts × € 1.000 by line and year, read by a library that did not write them. */
type Amounts = Map<string, number | null>;

const PLANTED = '7.1/opdrachten/informatiehuishouding';
const YEAR = 2024;
const right = artikelAround(realBedragen());
const wrong = artikelAround(withWrongAmount(realBedragen()));

/** The same table with one amount one too high. */
function withWrongAmount(bestand: BedragenFile): BedragenFile {
  const copy = structuredClone(bestand);
  const column = copy.kolommen.findIndex(({ jaar }) => jaar === YEAR);
  const regeling = copy.uitgaven.onderdelen.find(({ id }) => id === '7.1')!.instrumenten.find(({ id }) => id === 'opdrachten')!.regelingen.find(({ id }) => id === 'informatiehuishouding')!;
  regeling.bedragen[column] = regeling.bedragen[column]! + 1;
  return copy;
}

const inOrder = (begroting: Begroting, rows: readonly (readonly unknown[])[]): Amounts =>
  new Map(begroting.regels.flatMap((regel, index) => begroting.kolommen.map(({ jaar }, column): [string, number | null] => [`${regel.pad} ${jaar}`, number(rows[index]?.[column + 1])])));
const number = (value: unknown): number | null => (value === undefined || value === null || value === '' ? null : Number(value));
const tidy = (delimiter: string) => (content: Content): Amounts => {
  const rows = parse(content as string, { columns: true, delimiter, bom: true }) as Record<string, string>[];
  return new Map(rows.map((row) => [`${row['pad']} ${row['jaar']}`, number(row['bedrag_x1000'])]));
};
const tidySheet = async (content: Content): Promise<Amounts> => {
  const { data } = (await readXlsxFile(Buffer.from(content as Uint8Array))).find((sheet) => sheet.sheet === 'Gegevens')!;
  const column = (name: string) => data[0]!.indexOf(name);
  return new Map(data.slice(1).map((row) => [`${String(row[column('pad')])} ${String(row[column('jaar')])}`, number(row[column('bedrag_x1000')])]));
};
const tree = (file: BedragenFile): Amounts => {
  const begroting = makeBegroting(file);
  return new Map(begroting.regels.flatMap((regel) => begroting.kolommen.map(({ jaar }, index): [string, number | null] => [`${regel.pad} ${jaar}`, regel.bedragen[index] ?? null])));
};

/** Each format with the reader that takes it apart. */
const FORMATS: Record<string, (content: Content, artikel: ArtikelStuk) => Amounts | Promise<Amounts>> = {
  'bedragen.csv': tidy(','),
  'bedragen-excel.csv': tidy(';'),
  'tabel-18.csv': (content, { begroting }) => inOrder(begroting, (parse(content as string, { delimiter: ';', bom: true }) as string[][]).slice(1)),
  'bedragen.json': (content) => {
    const { $schema, ...file } = JSON.parse(content as string) as BedragenFile & { $schema: string };
    return tree(file);
  },
  'bedragen.xlsx': tidySheet,
  'alles.csv': tidy(','),
  'alles-excel.csv': tidy(';'),
  'alles.json': (content) => {
    const [{ $schema, ...file }] = JSON.parse(content as string) as [BedragenFile & { $schema: string }];
    return tree(file);
  },
  'alles.xlsx': tidySheet,
};

const make = (name: string, artikel: ArtikelStuk): Promise<Content> =>
  name.startsWith('alles') ? makeFileOfAll(publicatieOf(artikel), name) : makeDataFile(publicatieOf(artikel), artikel, name);

/** The cells in which a file differs from the table; what the table does not print may be left out. */
function differences(read: Amounts, { begroting }: ArtikelStuk): string[] {
  return begroting.regels.flatMap((regel) =>
    begroting.kolommen.flatMap(({ jaar }, column) => {
      const key = `${regel.pad} ${jaar}`;
      const found = read.get(key) ?? null;
      return found === (regel.bedragen[column] ?? null) || (found === null && !regel.gedrukt) ? [] : [key];
    }),
  );
}

test.each(Object.keys(FORMATS))('%s gives every amount of the table, and a wrong one is found by its cell', async (name) => {
  const read = FORMATS[name]!;
  const good = await read(await make(name, right), right);
  expect(good.size).toBeGreaterThanOrEqual(right.begroting.regels.length * right.begroting.kolommen.length);
  expect(differences(good, right)).toEqual([]);
  const planted = differences(await read(await make(name, wrong), wrong), right);
  // The subtotal that the source does not print is added up here, and goes along.
  expect(planted.filter((key) => key !== `7.1/opdrachten ${YEAR}`)).toEqual([`${PLANTED} ${YEAR}`]);
});

/** The rows of a figure's data in each format, the label first, read by a library that did not write them. */
const FIGURE_FORMATS: Record<string, (content: Content) => unknown[][] | Promise<unknown[][]>> = {
  csv: (content) => (parse(content as string, { delimiter: ';', bom: true }) as string[][]).slice(1).map(([label, ...cells]) => [label, ...cells.map(number)]),
  xlsx: async (content) => (await readXlsxFile(Buffer.from(content as Uint8Array)))[0]!.data.slice(1),
  json: (content) => (JSON.parse(content as string) as PublishedFiguur).figuur.tabel.rows.map(({ label, cells }) => [label, ...cells]),
};

function figuurOf({ begroting }: ArtikelStuk): Figuur {
  const made = makeFiguur({ id: 'uitgaven-naar-jaar' }, { evidence: { begroting, historie: null }, aanduidingen: new Map() });
  if (!made.ok) throw new Error(made.reden.found);
  return { nummer: 1, spec: made.spec };
}

test.each(Object.keys(FIGURE_FORMATS))('the %s of a figure gives its data, and a wrong amount is found by its cell', async (ending) => {
  const rows = async (artikel: ArtikelStuk) => FIGURE_FORMATS[ending]!(await makeFiguurBestand(publicatieOf(artikel), artikel, figuurOf(artikel), ending as FiguurEnding));
  const [good, planted] = [await rows(right), await rows(wrong)];
  expect(good).toEqual(figuurOf(right).spec.tabel.rows.map(({ label, cells }) => [label, ...cells]));
  expect(good.find(([label]) => label === 'Informatiehuishouding')![5]).toBe(124000);
  expect(planted.find(([label]) => label === 'Informatiehuishouding')![5]).toBe(124001);
});
