import { Ajv2020 } from 'ajv/dist/2020.js';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { figurenVan } from '../../src/charts/figuren-van-artikel.ts';
import { figuurJsonSchema } from '../../src/open-data/figure-files.ts';
import { figuurSchemaUrl, makeFiguurBestand } from '../../src/publication/figuur-bestanden.ts';
import { realPublicatie } from '../support/real-content.ts';

const publicatie = await realPublicatie();
const artikel = publicatie.artikelen[0]!;
const { figuren } = figurenVan(publicatie, artikel);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(figuurJsonSchema(figuurSchemaUrl(publicatie.uitgave.domein)));

test.each(figuren.map((figuur) => [figuur.spec.id, figuur] as const))('the JSON of %s fits its JSON Schema, and a changed one does not', async (_, figuur) => {
  const published = JSON.parse((await makeFiguurBestand(publicatie, artikel, figuur, 'json')) as string) as Record<string, unknown>;
  expect(validate(published), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...published, nummer: 'een' })).toBe(false);
  expect(validate({ ...published, $schema: 'https://elders.example/' })).toBe(false);
});

test.each(figuren.map((figuur) => [figuur.spec.id, figuur] as const))('the workbook of %s explains its data and proves its title', async (_, figuur) => {
  const sheets = await readXlsxFile(Buffer.from((await makeFiguurBestand(publicatie, artikel, figuur, 'xlsx')) as Uint8Array));
  const text = sheets.find(({ sheet }) => sheet === 'Toelichting')!.data.flat().join('\n');
  for (const words of [figuur.spec.titel, figuur.spec.bron, figuur.spec.bewijs!.uitkomst, 'Bedragen x € 1.000']) expect(text).toContain(words);
});

test('the same figure gives the same bytes', async () => {
  const [first, second] = [await makeFiguurBestand(publicatie, artikel, figuren[0]!, 'xlsx'), await makeFiguurBestand(publicatie, artikel, figuren[0]!, 'xlsx')];
  expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
});
