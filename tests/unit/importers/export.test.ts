import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { formatCell } from '../../../src/domain/format.ts';
import { officieelSchema } from '../../../src/domain/officieel.ts';
import { exportText } from '../../../src/importers/export/export-text.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import type { ImportOptions, ImportResult } from '../../../src/importers/import-types.ts';
import { readCell } from '../../../src/importers/table/number-form.ts';
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

/** A source after what an import may change, each of it in the report: number forms, amounts that are not given, the template. */
function normalised(source: string): string {
  const lines = source.replace(/^Base description.*\n\n/, '').replace(/\n\nLicence\n?$/, '\n').split('\n');
  let inTable = false;
  return lines.map((line) => {
    if (line.startsWith('Tabel ')) inTable = true;
    if (/^(?:Budgetflexibiliteit)$/.test(line)) inTable = false;
    const value = readCell(line);
    if (!inTable || /^(?:20\d\d|[\u00a0 ]*)$/.test(line)) return line;
    if (value.kind === 'number') return formatCell(value.number.digits);
    if (value.kind === 'nil') return '0';
    return value.kind === 'not-given' ? '–' : line;
  }).join('\n');
}

test('copied text comes back word for word, cell for cell', async () => {
  const source = readFileSync(join(import.meta.dirname, '../../fixtures/importers/copied-text/artikel-4.txt'), 'utf8');
  expect(exported(await read(source))).toBe(normalised(source));
});

test.skipIf(!existsSync(REAL))('the official text of article 7 comes back sign for sign (needs ../shared)', async () => {
  const source = readFileSync(REAL, 'utf8');
  expect(exported(await read(source, { hoofdstuk: 'VII', bron: 'x' })) === `${source.replace(/^Base description.*\n\n/, '').replace(/\n\nLicence\n?$/, '')}\n`).toBe(true);
});

test('any table with any number form survives text, content and text, and a second import gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable(), async (made) => {
      const rows = made.rows.map((row, place) => row.map((text, column) => (place === 0 || column === 0 ? text : text === '' && row.slice(1).some((other) => other !== '') ? '–' : normalForm(text))));
      const source = (table: readonly (readonly string[])[]) => `Artikel ${made.artikel.nummer}. ${made.artikel.naam}\n\nTabel 3 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n${asCopiedText(table)}\n\nBudgetflexibiliteit\n\nEen alinea met woorden.\n`;
      const first = await read(source(made.rows), { ...KNOWN, accept: ['som-klopt-niet'] });
      const text = exported(first);
      expect(cells(text)).toEqual(cells(source(rows)));
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

/** How an amount is written back; a cell without one is written as a dash, unless its whole row is empty. */
function normalForm(text: string): string {
  const value = readCell(text);
  return value.kind === 'number' ? formatCell(value.number.digits) : value.kind === 'nil' ? '0' : value.kind === 'not-given' ? '–' : text;
}

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
