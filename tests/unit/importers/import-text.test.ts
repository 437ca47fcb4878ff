import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { importverslagSchema } from '../../../src/domain/importverslag.ts';
import { officieelSchema } from '../../../src/domain/officieel.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import { EMPTY_CONTEXT, type ImportContext, type ImportOptions } from '../../../src/importers/import-types.ts';
import { readBack } from '../../../src/importers/article/read-back.ts';
import { readMdxFile } from '../../../src/reading/mdx-file.ts';
import { asCopiedText, filledCells, madeTable } from '../../support/make-budget-table.ts';

const ROOT = join(import.meta.dirname, '../../..');
const REAL = join(ROOT, '../shared/bronnen/artikel-7-rijksbegroting-2022-officiele-tekst.txt');
const FIXTURE = readFileSync(join(ROOT, 'tests/fixtures/importers/copied-text/artikel-4.txt'), 'utf8');
const OPTIONS: ImportOptions = { hoofdstuk: 'QW', bron: 'bron-x' };

const run = (text: string, options: ImportOptions = OPTIONS, context: ImportContext = EMPTY_CONTEXT) =>
  importSource({ name: 'artikel-4.txt', bytes: new TextEncoder().encode(text) }, options, context);
const named = (findings: readonly { code: string; severity: string; found: string }[], code: string) => findings.filter((finding) => finding.code === code);
const bedragen = (files: ReadonlyMap<string, string>) => bedragenFileSchema.parse(JSON.parse(files.get('bedragen/2030/qw-04.json')!));

test('copied text gives amounts, official text and a report', async () => {
  const { format, files, findings, reports } = await run(FIXTURE);
  expect(format).toBe('rijksfinancien-tekst');
  expect([...files.keys()]).toEqual(['bedragen/2030/qw-04.json', 'artikelen/2030/qw-04/officieel.mdx', 'importverslagen/2030/qw-04.json']);
  expect(findings.filter((finding) => finding.severity === 'fout')).toEqual([]);
  expect(importverslagSchema.parse(JSON.parse(files.get('importverslagen/2030/qw-04.json')!))).toEqual(reports[0]);
  expect(reports[0]?.cellen).toMatchObject({ gevuld: 77, bedragen: 76, genoemd: 1 });
});

test('the tree has the lines of the table, with paths that follow from their labels', async () => {
  const { files } = await run(FIXTURE);
  const file = bedragen(files);
  expect(file.tabel).toEqual({ nummer: 7, titel: 'Budgettaire gevolgen van beleid art. 4 Bruggen en sluizen', rijen: 20 });
  expect(file.uitgaven.onderdelen.map((onderdeel) => [onderdeel.id, onderdeel.instrumenten.map((instrument) => [instrument.id, instrument.regelingen.map(({ id }) => id)])])).toEqual([
    ['4.1', [['subsidies-regelingen', ['fietsbruggen']], ['opdrachten', ['onderhoud', 'waarvan-schilderwerk']], ['bijdrage-aan-zbos-rwts', ['onderhoud', 'oeverfonds']]]],
    ['4.2', [['opdrachten', ['sluizen-stuwen']]]],
  ]);
  expect(file.uitgaven.onderdelen[0]?.instrumenten[1]?.regelingen[1]?.bedragen).toEqual([0, -10, -10, 0, 0, 0, 0]);
  expect(file.ontvangsten.bedragen).toEqual([12, 12, null, 12, 12, 12, 12]);
  expect(file.juridischVerplicht).toEqual({
    totaal: 71.4,
    instrumenten: [{ id: 'subsidies-regelingen', percentage: 100 }, { id: 'opdrachten', percentage: 60 }, { id: 'bijdrage-aan-zbos-rwts', percentage: 0 }],
  });
});

test('the official text has a heading for every line that is explained, in the place of the table its component', async () => {
  const { files } = await run(FIXTURE);
  const text = files.get('artikelen/2030/qw-04/officieel.mdx')!;
  expect(text.split('\n').filter((line) => /^(?:#|<)/.test(line))).toEqual([
    '## A. Algemene doelstelling',
    '## B. Rol en verantwoordelijkheid',
    '### Stimuleren',
    '### Brug bij Ooit',
    '<Budgettabel />',
    '## Budgetflexibiliteit',
    '### Subsidies',
    '### Opdrachten',
    "### Bijdrage aan ZBO's/RWT's",
    '<Artikelonderdeel regel="4.1" />',
    '<Instrument regel="4.1/subsidies-regelingen" />',
    '<Regeling regel="4.1/subsidies-regelingen/fietsbruggen" />',
    '<Instrument regel="4.1/opdrachten" />',
    '#### Onderhoud van',
    '<Regeling regel="4.1/opdrachten/onderhoud" />',
    '<Regeling regel="4.1/opdrachten/waarvan-schilderwerk" />',
    '<Instrument regel="4.1/bijdrage-aan-zbos-rwts" titel="Bijdragen aan ZBO’s/RWT’s" />',
    '<Regeling regel="4.1/bijdrage-aan-zbos-rwts/onderhoud" />',
    '<Artikelonderdeel regel="4.2" />',
    '<Instrument regel="4.2/opdrachten" />',
    '<Regeling regel="4.2/opdrachten/sluizen-stuwen" titel="Sluizen en stuwen" />',
    '## Ontvangsten',
  ]);
});

test('what is not certain is asked: headings without a line, headings in other words', async () => {
  const { findings } = await run(FIXTURE);
  expect(named(findings, 'kop-onzeker').map(({ found }) => found)).toEqual(['"Brug bij Ooit"', '"Onderhoud van"']);
  expect(named(findings, 'kop-afwijkend').map(({ found }) => found)).toEqual(['de kop "Bijdragen aan ZBO’s/RWT’s"', 'de kop "Sluizen en stuwen"']);
  expect(named(findings, 'sjabloon-verwijderd').map(({ found }) => found)).toEqual(['"Base description which applies to whole site"', '"Licence"']);
});

test('the editor can say that a line is no heading', async () => {
  const { files, findings } = await run(FIXTURE, { ...OPTIONS, noHeadings: ['Onderhoud van', 'Brug bij Ooit'] });
  const text = files.get('artikelen/2030/qw-04/officieel.mdx')!;
  expect(text).toContain('\nBrug bij Ooit\n');
  expect(text).toContain('<Regeling regel="4.1/opdrachten/onderhoud" />');
  expect(text).toContain('<Regeling regel="4.1/opdrachten/waarvan-schilderwerk" />');
  expect(named(findings, 'kop-onzeker')).toEqual([]);
});

test('signs of Markdown and MDX in the source stay text', async () => {
  const { files } = await run(FIXTURE);
  const file = readMdxFile('officieel.mdx', files.get('artikelen/2030/qw-04/officieel.mdx')!, officieelSchema);
  const back = readBack(file.ok ? file.data.mdx : '');
  expect(back.ok && back.words).toContain('import van hout gebeurt *niet* meer; 1. is geen opsomming, # geen kop en - geen lijst.');
  expect(back.ok && back.words).toContain('de minister deelt kennis over {sluizen} en <stuwen>.');
});

test('what looks like the code of a sign in a heading stays as it is printed', async () => {
  const heading = FIXTURE.lastIndexOf('4.2 Sluizen');
  const { files, findings } = await run(`${FIXTURE.slice(0, heading)}4.2 Slui&#0;zen &amp; m&eer${FIXTURE.slice(heading + '4.2 Sluizen'.length)}`);
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const file = readMdxFile('officieel.mdx', files.get('artikelen/2030/qw-04/officieel.mdx')!, officieelSchema);
  const back = readBack(file.ok ? file.data.mdx : '');
  expect(back.ok && back.words).toContain('4.2 Slui&#0;zen &amp; m&eer');
});

test('a caption with a number that no table has asks for the number, whatever the editor accepts', async () => {
  for (const number of ['0,5', '0', '3.1']) {
    const { files, findings } = await run(FIXTURE.replace('Tabel 7 ', `Tabel ${number} `), { ...OPTIONS, accept: ['regel-zonder-plaats'] });
    expect(files.size).toBe(0);
    expect(named(findings, 'artikel-onbekend').map(({ found }) => found)).toContain('een tabel zonder nummer');
    const given = await run(FIXTURE.replace('Tabel 7 ', `Tabel ${number} `), { ...OPTIONS, tabel: 7 });
    expect(bedragen(given.files).tabel.titel).toBe('Budgettaire gevolgen van beleid art. 4 Bruggen en sluizen');
  }
});

test('content that no reader accepts blocks, in Dutch and whatever the editor accepts', async () => {
  const { files, findings } = await run(FIXTURE, { ...OPTIONS, tabel: 0, accept: ['regel-zonder-plaats'] });
  expect(files.size).toBe(0);
  expect(findings.filter(({ severity }) => severity === 'fout').map(({ code, found, expected }) => [code, found, expected])).toEqual([['inhoud-past-niet', '0', 'een getal groter dan 0']]);
});

const planted: readonly (readonly [string, (text: string) => string, string])[] = [
  ['an amount left out', (text) => text.replace('\n\n660\n', '\n'), 'rij-verschoven'],
  ['an amount too many', (text) => text.replace('\n\n660\n', '\n\n660\n\n660\n'), 'rij-verschoven'],
  ['an empty cell left out', (text) => text.replace(`Opdrachten\n\n${'\u00a0'.repeat(7)}\n\nOnderhoud`, `Opdrachten\n\n${'\u00a0'.repeat(6)}\n\nOnderhoud`), 'rij-verschoven'],
  ['an unreadable amount', (text) => text.replace('\n\n660\n', '\n\n6.60\n'), 'cel-onleesbaar'],
  ['a wrong sum', (text) => text.replace('\n\n660\n', '\n\n690\n'), 'som-klopt-niet'],
  ['no unit', (text) => text.replace(/ \(bedragen[^)]*\)/, ''), 'eenheid-onbekend'],
  ['no receipts', (text) => text.replace(/\nOntvangsten\n\n12[\s\S]*?\n\nBudget/, '\nBudget'), 'hoofdregel-ontbreekt'],
  ['no table', (text) => text.replace(/Tabel 7[\s\S]*?Budgetflex/, 'Budgetflex'), 'tabel-ontbreekt'],
];

test.each(planted)('%s blocks: nothing is written and the finding names it', async (_name, plant, code) => {
  const changed = plant(FIXTURE);
  expect(changed).not.toBe(FIXTURE);
  const { files, findings } = await run(changed);
  expect(files.size).toBe(0);
  expect(named(findings, code).some((finding) => finding.severity === 'fout')).toBe(true);
});

test('an editor may accept a sum that the source itself gets wrong, and the report says so', async () => {
  const { files, reports } = await run(FIXTURE.replace('\n\n660\n', '\n\n690\n'), { ...OPTIONS, accept: ['som-klopt-niet', 'rij-verschoven'] });
  expect(files.size).toBe(3);
  expect(reports[0]?.aanvaard).toEqual(['som-klopt-niet']);
});

test('chapter and document follow from the text when only one is known that fits', async () => {
  const hoofdstuk = { nummer: 'QW', naam: 'Waterzaken', afkorting: 'WZ', ministerie: 'Ministerie van Waterzaken' };
  const bron = { soort: 'kamerstuk', titel: 'Begroting 2030', aanduiding: 'x', url: 'https://example.org', uitgever: 'x', toelichting: 'x', geraadpleegd: null } as const;
  const context: ImportContext = { ...EMPTY_CONTEXT, hoofdstukken: [hoofdstuk], bronnen: new Map([['kst-99990-qw-2', bron]]) };
  const { files, findings } = await run(FIXTURE, {}, context);
  expect(bedragen(files)).toMatchObject({ hoofdstuk: 'QW', bron: 'kst-99990-qw-2', begrotingsjaar: 2030 });
  expect(named(findings, 'gegeven-afgeleid')).toHaveLength(3);
  expect((await run(FIXTURE, {})).files.size).toBe(0);
});

test('a chapter with a path in it is refused', async () => {
  const { files, findings } = await run(FIXTURE, { hoofdstuk: '../../QW', bron: 'bron-x' });
  expect(files.size).toBe(0);
  expect(named(findings, 'artikel-onbekend')).not.toEqual([]);
});

test('any table as copied text gives its tree back, and every filled cell is an amount or is named', async () => {
  await fc.assert(
    fc.asyncProperty(madeTable(), async (made) => {
      const text = `Artikel ${made.artikel.nummer}. ${made.artikel.naam}\n\nTabel 3 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n${asCopiedText(made.rows)}\n\nBudgetflexibiliteit\n\nEen alinea met woorden.\n`;
      const { files, reports, findings } = await run(text, { ...OPTIONS, accept: ['som-klopt-niet'] });
      expect(findings.filter((finding) => finding.severity === 'fout')).toEqual([]);
      const file = bedragenFileSchema.parse(JSON.parse([...files].find(([path]) => path.startsWith('bedragen/'))![1]));
      expect({ verplichtingen: file.verplichtingen, uitgaven: file.uitgaven, ontvangsten: file.ontvangsten }).toEqual(made.tree);
      expect(reports[0]!.cellen.gevuld).toBe(filledCells(made));
      expect(reports[0]!.cellen.bedragen + reports[0]!.cellen.genoemd).toBe(reports[0]!.cellen.gevuld);
    }),
    { numRuns: 60 },
  );
});

const HOSTILE = ['<script>x</script>', '{process.exit()}', 'export const a = 1', 'import a from "b"', '# kop', '> citaat', '1. een', '- twee', '* drie', '| a | b |', '---', '```', '[^1]: noot', '[a](javascript:x)', '![a](b)', '<Budgettabel />', '~~weg~~', '&lt;b&gt;', '\\', '<!-- x -->', 'www.example.org', 'a@b.nl', '$x$', ':::', 'a  b', '\u200bonzichtbaar', 'e\u0301e\u0301n'];

/** A sign that was lost before is named by the importer; see the test about it. */
const withoutLostSign = (text: string): string => text.replaceAll('\ufffd', '');

test('any paragraph comes through word for word, and none of it becomes markup or code', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 80 }).map(withoutLostSign), fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((pair) => pair.join(' '))), { maxLength: 6 }), async (lines) => {
      const { findings } = await run(FIXTURE.replace('De Minister van Waterzaken', `${lines.join('\n\n')}\n\nDe Minister van Waterzaken`));
      expect(named(findings, 'woorden-verschillen')).toEqual([]);
      expect(named(findings, 'bron-onleesbaar')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.skipIf(!existsSync(REAL))('the official text of article 7 gives exactly the amounts that were entered by hand (needs ../shared)', async () => {
  const { files, findings, reports } = await importSource({ name: 'artikel-7.txt', bytes: readFileSync(REAL) }, { hoofdstuk: 'VII', bron: 'kst-35925-vii-2' });
  expect(JSON.parse(files.get('bedragen/2022/vii-07.json')!)).toEqual(JSON.parse(readFileSync(join(ROOT, 'content/bedragen/2022/vii-07.json'), 'utf8')));
  expect(findings.filter((finding) => finding.severity === 'fout')).toEqual([]);
  expect(named(findings, 'kop-onzeker')).toHaveLength(7);
  expect(reports[0]?.aansluitingen.filter((item) => item.moetGelijk && item.afwijkend > 0)).toEqual([]);
  expect(reports[0]?.cellen).toEqual({ gevuld: 224, bedragen: 224, genoemd: 0 });
});

test.skipIf(!existsSync(REAL))('every line that article 7 explains gets its own heading (needs ../shared)', async () => {
  const { files } = await importSource({ name: 'artikel-7.txt', bytes: readFileSync(REAL) }, { hoofdstuk: 'VII', bron: 'kst-35925-vii-2' });
  const paths = (text: string) => [...text.matchAll(/<(?:Artikelonderdeel|Instrument|Regeling) regel="([^"]+)"/g)].map((match) => match[1]);
  const publieksversie = readFileSync(join(ROOT, 'content/artikelen/2022/vii-07/publieksversie.mdx'), 'utf8');
  expect(paths(files.get('artikelen/2022/vii-07/officieel.mdx')!)).toEqual(paths(publieksversie));
});

test('what was changed in the signs is told with its lines: the first few, and that there are more', async () => {
  const spaced = FIXTURE.replace(/^De Minister van Waterzaken/m, 'De  Minister van Waterzaken');
  const line = spaced.slice(0, spaced.indexOf('De  Minister')).split('\n').length;
  const one = await run(spaced);
  expect(one.reports[0]!.normalisaties).toEqual([{ soort: 'dubbele-spatie', aantal: 1, regels: [line] }]);
  expect(named(one.findings, 'tekst-genormaliseerd').map(({ found }) => found)).toEqual([`1 keer: reeks gewone spaties als één spatie, op regel ${line}`]);
  const many = await run(`${FIXTURE.trimEnd()}\n\n${Array.from({ length: 7 }, (_, index) => `Een  zin van  nummer ${index}.`).join('\n')}\n`);
  expect(many.reports[0]!.normalisaties.map(({ aantal, regels }) => [aantal, regels?.length])).toEqual([[14, 5]]);
  expect(named(many.findings, 'tekst-genormaliseerd')[0]!.found).toMatch(/^14 keer: .*, op regel \d+, \d+, \d+, \d+ en \d+ en verder$/);
});
