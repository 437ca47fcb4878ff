import { PDFArray, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { dictAt } from '../../../../src/outputs/pdf/document/objects.ts';
import { readPlaces } from '../../../../src/outputs/pdf/print/printed-places.ts';
import { printedExample } from './example.ts';

test('places stand on the pages on which the whole document has them', async () => {
  const document = await PDFDocument.load(printedExample(), { updateMetadata: false });
  const pages = document.getPages().map(({ ref }) => ref);
  const { pages: count, places } = readPlaces(printedExample());
  expect(count).toBe(pages.length);
  const named = dictAt(document.catalog, 'Dests')!.entries();
  expect(named.length).toBeGreaterThan(0);
  expect([...places]).toEqual(named.map(([place, target]) => [place.decodeText(), pages.indexOf((target as PDFArray).get(0) as PDFRef) + 1]));
});

test('pages are counted through every level of the page tree', async () => {
  const document = await PDFDocument.create();
  const pages = Array.from({ length: 5 }, () => document.addPage());
  const { context, catalog } = document;
  const root = catalog.Pages();
  const last = pages.slice(3).map(({ ref }) => ref);
  const node = context.register(context.obj({ Type: 'Pages', Kids: last, Count: 2 }));
  root.set(PDFName.of('Kids'), context.obj([...pages.slice(0, 3).map(({ ref }) => ref), node]));
  catalog.set(PDFName.of('Dests'), context.obj({ einde: [last[1]!, 'Fit'], weg: [PDFRef.of(999), 'Fit'] }));
  expect(readPlaces(await document.save({ useObjectStreams: false }))).toEqual({ pages: 5, places: new Map([['einde', 5]]) });
});

test.each([
  ['no table', (text: string) => text.replace(/startxref\n\d+/, 'startxref\n12'), /does not end with a table/],
  ['a table that leads elsewhere', (text: string) => text.replaceAll(/^\d{10} 00000 n/gm, '0000000020 00000 n'), /no object \d+ 0 R where its table says/],
  ['nothing at its end', (text: string) => text.slice(0, -200), /does not end with a table/],
])('a print with %s is an error', (_, damage, message) => {
  const text = Buffer.from(printedExample()).toString('latin1');
  const damaged = Buffer.from(damage(text), 'latin1');
  expect(damaged.equals(printedExample())).toBe(false);
  expect(() => readPlaces(damaged)).toThrow(message);
});
