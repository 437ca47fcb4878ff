import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { csvwMetadata, csvwMetadataOfAll, csvwMetadataOfStanden } from '../../../src/open-data/csvw.ts';
import { tidyCsv } from '../../../src/open-data/csv.ts';
import { versionOfDate } from '../../../src/open-data/datapackage.ts';
import { DICTIONARY, TIDY_FORMS } from '../../../src/open-data/dictionary.ts';
import { bedragenJsonSchema } from '../../../src/open-data/json-schema.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
import { makeDataFile, makeFileOfAll } from '../../../src/publication/data-files.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(realBedragen());
const publicatie = publicatieOf(artikel);
const ID = 'https://begrotingslezer.example/data/bedragen.schema.json';
const validate = new Ajv2020({ strict: false }).compile(bedragenJsonSchema(ID));

test('the published JSON fits its JSON Schema', () => {
  expect(validate({ $schema: ID, ...artikel.begroting.bestand }), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['an unknown field', { onbekend: 1 }],
  ['an amount as text', { ontvangsten: { label: 'Ontvangsten', bedragen: ['64'] } }],
  ['another unit', { eenheid: 'euro' }],
])('%s does not fit the JSON Schema', (_, change) => {
  expect(validate({ ...artikel.begroting.bestand, ...change })).toBe(false);
});

test('the CSVW metadata describes the columns of the file, in order, with the key that makes a row unique', () => {
  const csv = tidyCsv(observationsOf(publicatie, artikel), TIDY_FORMS.bedragen);
  const { tableSchema } = csvwMetadata(publicatie, artikel, '1.0') as { tableSchema: { columns: { name: string }[]; primaryKey: string[] } };
  expect(tableSchema.columns.map((column) => column.name).join(',')).toBe(csv.split('\r\n')[0]);
  const keys = observationsOf(publicatie, artikel).map((row) => tableSchema.primaryKey.map((name) => row[name as keyof typeof row]).join('|'));
  expect(new Set(keys).size).toBe(keys.length);
});

/** The rules of the profile of data packages, version 2, that our packages must keep. */
const NAME = /^[a-z0-9._-]+$/;
interface Package { name: string; version: string; created: string; licenses: { title: string; path: string }[]; resources: { name: string; path: string; bytes: number; hash: string; dialect?: { delimiter: string }; schema?: { fields: { name: string }[]; primaryKey: string[] } }[] }

function packageFaults(pack: Package, content: ReadonlyMap<string, string | Uint8Array>): string[] {
  const bytes = (path: string) => Buffer.from(content.get(path) ?? '');
  return [
    ...(NAME.test(pack.name) && /^\d+\.\d+\.\d+(?:-[a-z]+)?$/.test(pack.version) && !Number.isNaN(Date.parse(pack.created)) ? [] : ['package']),
    ...(new Set(pack.resources.map((item) => item.name)).size === pack.resources.length ? [] : ['two resources with one name']),
    ...pack.resources.flatMap((item) => [
      ...(NAME.test(item.name) && /^[^./~][^\\]*$/.test(item.path) ? [] : [`${item.path}: name`]),
      ...(item.bytes === bytes(item.path).length ? [] : [`${item.path}: size`]),
      ...(item.hash === `sha256:${createHash('sha256').update(bytes(item.path)).digest('hex')}` ? [] : [`${item.path}: hash`]),
      ...(item.schema === undefined || item.schema.fields.map((field) => field.name).join() === DICTIONARY.map((column) => column.name).join() ? [] : [`${item.path}: columns`]),
    ]),
  ];
}

test.each([
  ['an article', (name: string) => makeDataFile(publicatie, artikel, name)],
  ['the publication', (name: string) => makeFileOfAll(publicatie, name)],
] as const)('the data package of %s keeps the profile and describes each file as it is', async (_, make) => {
  const pack = JSON.parse((await make('datapackage.json')) as string) as Package;
  const content = new Map(await Promise.all(pack.resources.map(async ({ path }) => [path, await make(path)] as const)));
  expect(packageFaults(pack, content)).toEqual([]);
  expect(pack.resources.filter((item) => item.dialect?.delimiter === ',' && item.schema !== undefined)).toHaveLength(1);
  expect(pack.resources.map((item) => item.path.split('.').at(-1)).sort()).toEqual(expect.arrayContaining(['csv', 'json', 'xlsx']));
  const [first] = pack.resources;
  expect(packageFaults({ ...pack, resources: [{ ...first!, bytes: first!.bytes + 1, hash: 'sha256:0' }] }, content)).toEqual([`${first!.path}: size`, `${first!.path}: hash`]);
});

/** The properties that the W3C vocabulary for tables knows, of those that ours could have. */
const KNOWN = new Set(['@context', 'url', 'dialect', 'tableSchema', 'columns', 'primaryKey', 'name', 'titles', 'datatype', 'required', 'null', 'delimiter', 'header', 'encoding', 'lineTerminators', '@id', '@value', '@type', '@language', 'nl']);

test.each([
  ['an article', () => csvwMetadata(publicatie, artikel, '1.0'), 'bedragen.csv'],
  ['the publication', () => csvwMetadataOfAll(publicatie, '1.0'), 'alles.csv'],
  ['the later phases', () => csvwMetadataOfStanden(publicatie, null), 'standen.csv'],
])('the CSVW metadata of %s uses the vocabulary of the W3C, words of Dublin Core with their prefix, and a version after schema.org', (_, make, url) => {
  const unknown: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      if (!Array.isArray(value) && !KNOWN.has(key) && !key.startsWith('dc:') && key !== 'schema:version') unknown.push(key);
      walk(below);
    }
  };
  const metadata = make() as { '@context': unknown[]; url: string; tableSchema: { columns: { name: string; datatype: string }[] } };
  walk(metadata);
  expect(unknown).toEqual([]);
  expect([metadata['@context'][0], metadata.url]).toEqual(['http://www.w3.org/ns/csvw', url]);
  for (const { name, datatype } of metadata.tableSchema.columns) expect([name, ['integer', 'string', 'boolean'].includes(datatype)]).toEqual([name, true]);
  walk({ ...metadata, kolommen: 1 });
  expect(unknown).toEqual(['kolommen']);
});

test('values in closed lists are those of the dictionary', () => {
  for (const row of observationsOf(publicatie, artikel)) {
    for (const column of DICTIONARY) if (column.values !== undefined) expect(column.values).toContain(row[column.name]);
  }
});

test('the version of the data of the whole is the date of the newest article', async () => {
  const later = { ...artikel, data: { ...artikel.data, datum: '2031-02-03' } };
  const pack = JSON.parse((await makeFileOfAll(publicatieOf(artikel, later), 'datapackage.json')) as string) as Package;
  expect([pack.version, pack.created.slice(0, 10)]).toEqual(['2031.2.3', '2031-02-03']);
  expect(() => versionOfDate('3 februari')).toThrow('Not a date');
});
