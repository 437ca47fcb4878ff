import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { makeBegroting } from '../../../src/domain/begroting.ts';
import { standenVan } from '../../../src/domain/publicatie.ts';
import { kolomMetJaar, type StandenFile } from '../../../src/domain/standen.ts';
import { STANDEN_COLUMNS, TIDY_FORMS } from '../../../src/open-data/dictionary.ts';
import { filesOf, filesOfAll } from '../../../src/open-data/files.ts';
import { dcatCatalog, schemaOrg } from '../../../src/open-data/linked-data.ts';
import { observationsOf, standObservationsOf } from '../../../src/open-data/observations.ts';
import { makeDataFile, makeFileOfAll } from '../../../src/publication/data-files.ts';
import { kleinPublicatie } from '../../support/klein.ts';

const publicatie = kleinPublicatie();
const [een, twee] = publicatie.artikelen as [(typeof publicatie.artikelen)[number], (typeof publicatie.artikelen)[number]];
const without = { ...publicatie, standen: [] };
const STAND = 'standen/2031/xl-01/1e-suppletoire.json';

/** The cells of a later phase by line and column, as the content has them; what the table does not print is added up. */
function cellsOf(stand: StandenFile): Map<string, number | null> {
  return new Map(makeBegroting(stand).regels.flatMap(({ pad, bedragen }) => bedragen.map((bedrag, index): [string, number | null] => [`${stand.fase} ${pad} ${index + 1}`, bedrag])));
}
const expected = (of: typeof publicatie, id: string) => new Map(standenVan(of, id).flatMap(({ data }) => [...cellsOf(data)]));
const amount = (value: unknown): number | null => (value === undefined || value === null || value === '' ? null : Number(value));
const tidy = (delimiter: string) => (content: string | Uint8Array) => {
  const rows = parse(content as string, { columns: true, delimiter, bom: true }) as Record<string, string>[];
  return new Map(rows.map((row) => [`${row['tabel_fase']} ${row['pad']} ${row['kolom']}`, amount(row['bedrag_x1000'])]));
};
const sheet = async (content: string | Uint8Array) => {
  const { data } = (await readXlsxFile(Buffer.from(content as Uint8Array))).find((item) => item.sheet === 'Standen')!;
  const at = (name: string) => data[0]!.indexOf(name);
  return new Map(data.slice(1).map((row) => [`${String(row[at('tabel_fase')])} ${String(row[at('pad')])} ${String(row[at('kolom')])}`, amount(row[at('bedrag_x1000')])]));
};
const tree = (content: string | Uint8Array) => {
  const { $schema, ...file } = JSON.parse(content as string) as StandenFile & { $schema: string };
  return cellsOf(file);
};

test.each([
  ['standen.csv', tidy(',')],
  ['standen-excel.csv', tidy(';')],
  ['bedragen.xlsx', sheet],
  ['1e-suppletoire.json', tree],
])('%s gives every amount of the later phases of an article, and a wrong one is found by its cell', async (name, read) => {
  expect(await read(await makeDataFile(publicatie, een, name))).toEqual(expected(publicatie, een.id));
  const wrong = kleinPublicatie([STAND, '[3125, 0, 3125, 0, 3125, 0, 0, 0, null]', '[3125, 0, 3125, 0, 3126, 0, 0, 0, null]']);
  const planted = await read(await makeDataFile(wrong, wrong.artikelen[0]!, name));
  const differing = [...expected(publicatie, een.id)].filter(([cell, bedrag]) => planted.get(cell) !== bedrag).map(([cell]) => cell);
  // The subtotal that the source does not print goes along.
  expect(differing).toEqual(['1e-suppletoire 1.1/opdrachten 5', '1e-suppletoire 1.1/opdrachten/bediening-op-afstand 5']);
});

test.each([['standen.csv', tidy(',')], ['standen-excel.csv', tidy(';')], ['alles.xlsx', sheet]])('%s gives those of the whole publication', async (name, read) => {
  const all = new Map([een, twee].flatMap(({ id }) => [...expected(publicatie, id)]));
  expect(await read(await makeFileOfAll(publicatie, name))).toEqual(all);
});

test('a row says which table, column, year, phase, unit and source an amount is of, and its key is its own', () => {
  const rows = [een, twee].flatMap((artikel) => standObservationsOf(publicatie, artikel));
  expect(rows.find(({ pad, kolom, tabel_fase }) => pad === '1.1/opdrachten/onderhoud' && kolom === 4 && tabel_fase === '1e-suppletoire')).toMatchObject({
    artikel: '1', kolomsoort: 'mutatie', fase: '1e-suppletoire', jaar: 2031, bedrag_x1000: -80, bedrag_euro: -80_000, gedrukt: true, bron: 'https://stukken.example/xl-9.html',
  });
  const keys = rows.map((row) => TIDY_FORMS.standen.key.map((name) => row[name]).join('|'));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { name, values } of STANDEN_COLUMNS) for (const row of rows) if (values !== undefined) expect(values).toContain(row[name]);
});

test('the facts of the draft budget stay as they are beside those of later phases: nobody adds them by accident', async () => {
  expect(observationsOf(publicatie, een)).toEqual(observationsOf(without, een));
  for (const name of ['bedragen.csv', 'tabel-4.csv', 'bedragen.json', 'bedragen.csv-metadata.json']) expect(await makeDataFile(publicatie, een, name)).toEqual(await makeDataFile(without, een, name));
  expect(await makeFileOfAll(publicatie, 'alles.csv')).toEqual(await makeFileOfAll(without, 'alles.csv'));
});

test('without later phases there is no file, sheet, data set or source of them', async () => {
  expect(filesOf(without, een).filter(({ name }) => /standen|suppletoire/.test(name))).toEqual([]);
  expect(filesOfAll(without).filter(({ name }) => name.startsWith('standen'))).toEqual([]);
  await expect(makeDataFile(without, een, 'standen.csv')).rejects.toThrow('No data file');
  await expect(makeFileOfAll(without, 'standen.csv')).rejects.toThrow('No data file');
  const sheets = await readXlsxFile(Buffer.from((await makeDataFile(without, een, 'bedragen.xlsx')) as Uint8Array));
  expect(sheets.map(({ sheet: name }) => name)).toEqual(['Tabel 4', 'Gegevens', 'Toelichting']);
  expect(JSON.stringify([dcatCatalog(without, () => '1.0'), schemaOrg(without, een, '1.0')])).not.toContain('latere fasen');
});

test('the printed table of a phase names each column, and leaves empty what the source does not print', async () => {
  const rows = parse((await makeDataFile(publicatie, twee, 'realisatie.csv')) as string, { delimiter: ';', bom: true }) as string[][];
  expect(rows[0]).toEqual(['Onderdeel', 'Realisatie 2028', 'Realisatie 2029', 'Realisatie 2030', 'Realisatie 2031', 'Stand vastgestelde begroting 2031', 'Verschil 2031']);
  expect(rows.find(([label]) => label === 'Bijdrage aan agentschappen')!.slice(1).join('')).toBe('');
  expect(rows.at(-1)).toEqual(['Ontvangsten', '38', '0', '41', '12', '40', '-28']);
});

test('the workbook has a sheet for each later phase, and tells where its table came from', async () => {
  const sheets = await readXlsxFile(Buffer.from((await makeDataFile(publicatie, een, 'bedragen.xlsx')) as Uint8Array));
  expect(sheets.map(({ sheet: name }) => name)).toEqual(['Tabel 4', 'Eerste suppletoire begroting', 'Gegevens', 'Standen', 'Toelichting']);
  const { kolommen } = standenVan(publicatie, een.id)[0]!.data;
  const [heads, years] = sheets[1]!.data;
  expect(kolommen.map((_, index) => `${String(heads![index + 1])} ${String(years![index + 1])}`)).toEqual(kolommen.map(kolomMetJaar));
  expect(sheets[4]!.data).toContainEqual(['Eerste suppletoire begroting 2031', 'tabel 2, Stuk XL, nr. 9']);
});

test('the JSON of a later phase fits its schema, and the metadata describe the columns of standen.csv in order', async () => {
  const schema = JSON.parse((await makeFileOfAll(publicatie, 'standen.schema.json')) as string) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const stand of JSON.parse((await makeFileOfAll(publicatie, 'standen.json')) as string) as object[]) {
    expect(validate(stand), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...stand, fase: 'najaar' })).toBe(false);
  }
  const head = ((await makeDataFile(publicatie, een, 'standen.csv')) as string).split('\r\n')[0];
  for (const text of [await makeDataFile(publicatie, een, 'standen.csv-metadata.json'), await makeFileOfAll(publicatie, 'standen.csv-metadata.json')]) {
    const { url, tableSchema } = JSON.parse(text as string) as { url: string; tableSchema: { columns: { name: string }[]; primaryKey: string[] } };
    expect([url, tableSchema.columns.map(({ name }) => name).join(','), tableSchema.primaryKey]).toEqual(['standen.csv', head, TIDY_FORMS.standen.key]);
  }
});

test('the data package has the files of later phases with the columns of each, and names their sources', async () => {
  const pack = JSON.parse((await makeDataFile(publicatie, een, 'datapackage.json')) as string) as { sources: { path: string }[]; resources: { path: string; schema?: { fields: { name: string }[] } }[] };
  expect(pack.sources.map(({ path }) => path)).toEqual(['https://stukken.example/xl-2.html', 'https://stukken.example/xl-9.html']);
  const fields = new Map(pack.resources.map(({ path, schema }) => [path, schema?.fields.length ?? 0]));
  expect([fields.get('bedragen.csv'), fields.get('standen.csv'), fields.get('1e-suppletoire.csv'), fields.get('1e-suppletoire.json')]).toEqual([21, 24, 0, 0]);
});

test('in the catalogue and on the page the later phases are a set of data of their own', async () => {
  const [catalog] = (await jsonld.expand(dcatCatalog(publicatie, () => '1.0') as jsonld.JsonLdDocument)) as Record<string, unknown[]>[];
  const ids = (catalog!['http://www.w3.org/ns/dcat#dataset'] as { '@id': string }[]).map((set) => set['@id']);
  expect(ids).toEqual(['https://klein.example/data/2031/xl/1/', 'https://klein.example/data/2031/xl/1/#standen', 'https://klein.example/data/2031/xl/2/', 'https://klein.example/data/2031/xl/2/#standen']);
  const graph = (schemaOrg(publicatie, twee, '1.0') as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(graph.map((item) => item['@type'])).toEqual(['Report', 'Dataset', 'Dataset']);
  // A version is one of the article: a later phase is no part of it.
  expect([graph[1]!['version'], graph[2]!['version']]).toEqual(['1.0', undefined]);
  expect(graph[2]).toMatchObject({ '@id': 'https://klein.example/begroting/2031/xl/artikel-2/realisatie/#tabel-3', temporalCoverage: '2028/2031', description: expect.stringContaining('realisatie 2031') as string });
});
