import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { officieelSchema } from '../../../src/domain/officieel.ts';
import { exportText } from '../../../src/importers/export/export-text.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import type { ImportOptions, ImportResult } from '../../../src/importers/import-types.ts';
import { readMdxFile } from '../../../src/reading/mdx-file.ts';
import { asCopiedText, madeTable } from '../../support/make-budget-table.ts';
import { fuzzSeeds } from '../../support/fuzz-seeds.ts';

const REAL = join(import.meta.dirname, '../../../../shared/bronnen/artikel-7-rijksbegroting-2022-officiele-tekst.txt');
const KNOWN: ImportOptions = { hoofdstuk: 'XL', bron: 'x' };

const read = (text: string, options: ImportOptions = KNOWN) => importSource({ name: 'bron.txt', bytes: new TextEncoder().encode(text) }, options);

function exported({ files, reports }: ImportResult, withText = true): string {
  const [verslag] = reports;
  const text = files.get(`artikelen/${verslag!.artikel}/officieel.mdx`);
  const mdx = text === undefined || !withText ? null : readMdxFile('officieel.mdx', text, officieelSchema);
  if (mdx !== null && !mdx.ok) throw new Error(mdx.findings[0]!.found);
  const bedragen = bedragenFileSchema.parse(JSON.parse(files.get(`bedragen/${verslag!.artikel}.json`)!));
  return exportText({ bedragen, officieel: mdx === null ? null : { titel: mdx.data.data.titel, tree: mdx.data.tree }, verslag: verslag! });
}

/** A source without the template of the site that it was copied from: the only thing that an import leaves out. */
function withoutTemplate(source: string): string {
  return source.replace(/^Base description.*\n\n/, '').replace(/\n\nLicence\n?$/, '\n');
}

test('copied text comes back word for word, cell for cell', async () => {
  const source = readFileSync(join(import.meta.dirname, '../../fixtures/importers/copied-text/artikel-4.txt'), 'utf8');
  expect(exported(await read(source))).toBe(withoutTemplate(source));
});

test.skipIf(!existsSync(REAL))('the official text of article 7 comes back sign for sign (needs ../shared)', async () => {
  const source = readFileSync(REAL, 'utf8');
  expect(exported(await read(source, { hoofdstuk: 'VII', bron: 'x' })) === `${withoutTemplate(source).trimEnd()}\n`).toBe(true);
});

test('any table with any number form survives text, content and text, and a second import gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable(), async (made) => {
      const source = (table: readonly (readonly string[])[]) => `Artikel ${made.artikel.nummer}. ${made.artikel.naam}\n\nTabel 3 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n${asCopiedText(table)}\n\nBudgetflexibiliteit\n\nEen alinea met woorden.\n`;
      const first = await read(source(made.rows), { ...KNOWN, accept: ['som-klopt-niet'] });
      const text = exported(first);
      expect(cells(text)).toEqual(cells(source(made.rows)));
      const second = await read(text, { ...KNOWN, accept: ['som-klopt-niet'] });
      expect(second.files.get(`bedragen/${second.reports[0]!.artikel}.json`)).toEqual(first.files.get(`bedragen/${first.reports[0]!.artikel}.json`));
    }),
    { numRuns: 40 },
  );
});

/** The lines that say something: where blank rows stand is told by the content, how they are divided over lines is not. */
function cells(text: string): string[] {
  return text.split('\n').filter((line) => line.replace(/[\s\u00a0]/g, '') !== '');
}

test('a cell of which the content was changed after the import is written as the content says', async () => {
  const source = readFileSync(join(import.meta.dirname, '../../fixtures/importers/copied-text/artikel-4.txt'), 'utf8');
  const { files, reports } = await read(source);
  const bedragen = bedragenFileSchema.parse(JSON.parse(files.get('bedragen/2030/xl-04.json')!));
  const [vorm] = reports[0]!.cellen.vormen!;
  const verslag = { ...reports[0]!, cellen: { ...reports[0]!.cellen, vormen: [{ ...vorm!, regel: 'uitgaven', kolom: 0, staat: '(77)' }] } };
  bedragen.uitgaven.bedragen[0] = -77;
  expect(exportText({ bedragen, officieel: null, verslag })).toContain('\n(77)\n');
  bedragen.uitgaven.bedragen[0] = 78;
  expect(exportText({ bedragen, officieel: null, verslag })).toContain('\n78\n');
});

test.each(fuzzSeeds(false).filter(({ options }) => options.eenheid === undefined).filter(({ source }) => !/\.(?:csv|xlsx)$/.test(source.name)).map((seed) => [seed.name, seed] as const))('what was read from %s gives the same amounts when its export is read', async (_name, { source, options }) => {
  const first = await importSource(source, options);
  const second = await read(exported(first, false), { ...options, format: 'rijksfinancien-tekst', jaar: 2030 });
  expect(second.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const tree = ({ files, reports }: ImportResult) => {
    const { verplichtingen, uitgaven, ontvangsten } = bedragenFileSchema.parse(JSON.parse(files.get(`bedragen/${reports[0]!.artikel}.json`)!));
    return { verplichtingen, uitgaven, ontvangsten };
  };
  expect(tree(second)).toEqual(tree(first));
});
