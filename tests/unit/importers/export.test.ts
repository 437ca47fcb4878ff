import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { standenFileSchema } from '../../../src/domain/standen.ts';
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

/** Sources of a draft budget: those of a later phase or of earlier years have no bedragen to write back. */
const DRAFTS = fuzzSeeds(false).filter(({ name }) => !/begrotingsstaten|suppletoire|jaarverslag/.test(name));

test.each(DRAFTS.map((seed) => [seed.name, seed] as const))('what was read from %s gives the same amounts when its export is read', async (_name, { source, options }) => {
  const first = await importSource(source, options);
  const second = await read(exported(first, false), { hoofdstuk: 'QW', ...options, format: 'rijksfinancien-tekst', jaar: 2030 });
  expect(second.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const tree = ({ files, reports }: ImportResult) => {
    const { verplichtingen, uitgaven, ontvangsten } = bedragenFileSchema.parse(JSON.parse(files.get(`bedragen/${reports[0]!.artikel}.json`)!));
    return { verplichtingen, uitgaven, ontvangsten };
  };
  expect(tree(second)).toEqual(tree(first));
});

const SUPPLETOIRE = [
  ['\u00a0', 'Stand ontwerpbegroting (1)', 'Mutaties via amendement en NvW (2)', 'Vastgestelde begroting (3)=(1)+(2)', 'Mutaties 1e suppletoire begroting (4)', 'Stand 1e suppletoire begroting (5)=(3)+(4)', 'Mutatie 2031'],
  ['Verplichtingen', '100', '0', '100', '\u2212 12', '88', '1'],
  ['Uitgaven', '100', '5', '105', '(12)', '93', '1'],
  ['4.1 Bruggen', '100', '5', '105', '\u2012 12', '93', '1'],
  ['Opdrachten', '100', '5', '105', '-12', '93', '1'],
  ['Onderhoud', '100', '5', '105', '\u2013 12', '93', '1'],
  ['Ontvangsten', '7', 'nihil', '7', '0', '7', 'pm'],
];
const JAARVERSLAG = [
  ['\u00a0', 'Realisatie 2029', 'Realisatie 2030', 'Vastgestelde begroting 2030', 'Verschil 2030'],
  ['Verplichtingen', '95', '99', '100', '\u22121'],
  ['Uitgaven', '85', '1.104', '100', '1.004'],
  ['4.1 Bruggen', '85', '1 104', '100', '1.004'],
  ['Opdrachten', '85', '1104', '100', '1.004'],
  ['Ontvangsten', '8', '9', '9', 'nihil'],
];

test.each([
  ['1e-suppletoire', SUPPLETOIRE],
  ['realisatie', JAARVERSLAG],
] as const)('the table of a later phase (%s) comes back cell for cell, and a second import gives the same', async (fase, rows) => {
  const options = { ...KNOWN, jaar: 2030 };
  const source = `Tabel 3 Budgettaire gevolgen van beleid art. 4 Bruggen (bedragen x € 1.000)\n${rows.map((row) => row.join('\n\n')).join('\n\n')}\n`;
  const first = await read(source, options);
  expect(first.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const path = `standen/2030/xl-04/${fase}.json`;
  const bedragen = standenFileSchema.parse(JSON.parse(first.files.get(path)!));
  const text = exportText({ bedragen, officieel: null, verslag: first.reports[0]! });
  expect(cells(text)).toEqual(cells(source));
  expect((await read(text, options)).files.get(path)).toBe(first.files.get(path));
  const withoutReport = exportText({ bedragen, officieel: null, verslag: null });
  expect((await read(withoutReport, options)).files.get(path)).toBe(first.files.get(path));
});

const units: readonly (readonly [string, string, readonly string[]])[] = [
  ['millions', '(bedragen in mln. euro)', ['1,6', '1,60', '(0,5)', 'nihil', 'pm', '–', '', '1.234,5', '12', '\u22120,001', '0,000', '3,141']],
  ['euros', '(bedragen x € 1)', ['1.600.000', '1600000', '(500.000)', 'nihil', 'pm', '–', '', '12 000', '0', '\u20121.000']],
  ['thousands, said in the head', '', ['1.600', '1600', '(500)', 'nihil', 'pm', '–', '', '12 000', '0', '\u20121.000']],
];

test.each(units)('a table in %s comes back cell for cell as it is printed', async (name, unit, forms) => {
  const head = name.endsWith('head') ? 'Bedragen x € 1.000' : '\u00a0';
  const row = (label: string, first: number) => [label, forms[first % forms.length]!, forms[(first + 1) % forms.length]!].map((text) => (text === '' ? '\u00a0' : text)).join('\n\n');
  const source = `Tabel 7 Budgettaire gevolgen van beleid art. 4 Bruggen ${unit}`.trim() + `\n${head}\n\n2030\n\n2031\n\n${['Verplichtingen', 'Uitgaven', '4.1 Bruggen', 'Opdrachten', 'Verf', 'Zand', 'Ontvangsten'].map((label, place) => row(label, 2 * place)).join('\n\n')}\n`;
  const first = await read(source, { ...KNOWN, jaar: 2030, accept: ['som-klopt-niet'] });
  expect(first.findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(cells(exported(first))).toEqual(cells(source));
  expect(first.reports[0]!.begrepen.eenheid).toBe(unit.includes('mln') ? 'miljoen' : unit.includes('€ 1)') ? 'euro' : undefined);
  const second = await read(exported(first), { ...KNOWN, jaar: 2030, accept: ['som-klopt-niet'] });
  expect(second.files.get('bedragen/2030/xl-04.json')).toBe(first.files.get('bedragen/2030/xl-04.json'));
});

test('of data that is no print the forms that are no plain number come back; the others are counted and told', async () => {
  const seed = fuzzSeeds(false).find(({ name }) => name === 'xlsx')!;
  const result = await importSource(seed.source, seed.options);
  const text = exported(result, false).split('\n');
  for (const form of ['pm', 'nihil', '(12)']) expect(text).toContain(form);
  expect(result.reports[0]!.normalisaties).toEqual([{ soort: 'getal-als-waarde', aantal: 23 }]);
  expect(result.findings.find(({ code }) => code === 'tekst-genormaliseerd')!.found).toBe('23\u00a0bedragen die de bron als gegeven bewaart, niet zoals gedrukt');
});
