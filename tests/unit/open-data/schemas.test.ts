import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { csvwMetadata } from '../../../src/open-data/csvw.ts';
import { tidyCsv } from '../../../src/open-data/csv.ts';
import { dataPackage } from '../../../src/open-data/datapackage.ts';
import { DICTIONARY } from '../../../src/open-data/dictionary.ts';
import { bedragenJsonSchema } from '../../../src/open-data/json-schema.ts';
import { observationsOf } from '../../../src/open-data/observations.ts';
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
  const csv = tidyCsv(observationsOf(publicatie, artikel));
  const { tableSchema } = csvwMetadata(publicatie, artikel) as { tableSchema: { columns: { name: string }[]; primaryKey: string[] } };
  expect(tableSchema.columns.map((column) => column.name).join(',')).toBe(csv.split('\r\n')[0]);
  const keys = observationsOf(publicatie, artikel).map((row) => tableSchema.primaryKey.map((name) => row[name as keyof typeof row]).join('|'));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the data package carries size and hash of the file it describes', () => {
  const csv = tidyCsv(observationsOf(publicatie, artikel));
  const { resources } = dataPackage(publicatie, artikel, csv) as { resources: { bytes: number; hash: string; schema: { fields: { name: string }[] } }[] };
  expect(resources[0]!.bytes).toBe(Buffer.byteLength(csv));
  expect(resources[0]!.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
  expect(resources[0]!.schema.fields.map((field) => field.name)).toEqual(DICTIONARY.map((column) => column.name));
});

test('values in closed lists are those of the dictionary', () => {
  for (const row of observationsOf(publicatie, artikel)) {
    for (const column of DICTIONARY) if (column.values !== undefined) expect(column.values).toContain(row[column.name]);
  }
});
