import { expect, test } from 'vitest';
import { bedragenFileSchema, type BedragenFile } from '../../../src/domain/bedragen.ts';
import { standenFileSchema } from '../../../src/domain/standen.ts';
import { FindingList } from '../../../src/importers/finding-list.ts';
import { importArticle } from '../../../src/importers/article/import-article.ts';
import { EMPTY_CONTEXT, type ImportOptions } from '../../../src/importers/import-types.ts';
import { cell } from '../../../src/importers/table/source-table.ts';

const HERKOMST = { formaat: 'html' as const, bestand: 'x.html', sha256: 'a'.repeat(64) };
const OPTIONS: ImportOptions = { hoofdstuk: 'QW', bron: 'bron-x', tabel: 3, jaar: 2030 };

function run(rows: readonly string[], options = OPTIONS, context = EMPTY_CONTEXT) {
  const findings = new FindingList('x.html');
  const table = { caption: 'Tabel 3 Budgettaire gevolgen art. 4 Bruggen (bedragen x € 1.000)', rows: rows.map((row) => row.split('|').map((text) => cell(text.trim()))), headRows: null, lines: rows.map((_, index) => index + 1) };
  const document = { blocks: [{ kind: 'table' as const, table, line: 1 }], notes: [], marksHeadings: true, leaks: [], normalisations: new Map() };
  const article = importArticle(document, HERKOMST, options, context, findings);
  return { article, findings: findings.list(), errors: findings.list().filter(({ severity }) => severity === 'fout') };
}

const SUPPLETOIRE = [
  '| Stand ontwerpbegroting (1) | Mutaties via amendement en NvW (2) | Vastgestelde begroting (3)=(1)+(2) | Mutaties 1e suppletoire begroting (4) | Stand 1e suppletoire begroting (5)=(3)+(4) | Mutatie 2031 | Mutatie 2032',
  'Verplichtingen | 100 | 0 | 100 | \u221212 | 88 | 1 | 2',
  'Uitgaven | 100 | 5 | 105 | (12) | 93 | 1 | 2',
  '4.1 Bruggen | 100 | 5 | 105 | \u2012 12 | 93 | 1 | 2',
  'Opdrachten | 100 | 5 | 105 | -12 | 93 | 1 | 2',
  'Onderhoud | 100 | 5 | 105 | \u2013 12 | 93 | 1 | 2',
  'Ontvangsten | 7 | nihil | 7 | 0 | 7 | pm | –',
];

test('a suppletoire begroting is read as standen and mutaties beside the draft, with the arithmetic of every row', () => {
  const { article, errors } = run(SUPPLETOIRE);
  expect(errors).toEqual([]);
  expect([...article!.files.keys()]).toEqual(['standen/2030/qw-04/1e-suppletoire.json']);
  const file = standenFileSchema.parse(JSON.parse(article!.files.get('standen/2030/qw-04/1e-suppletoire.json')!));
  expect(file.kolommen.map(({ jaar, fase, soort }) => `${soort} ${fase} ${jaar}`)).toEqual([
    'stand ontwerpbegroting 2030', 'mutatie vastgesteld 2030', 'stand vastgesteld 2030', 'mutatie 1e-suppletoire 2030', 'stand 1e-suppletoire 2030', 'mutatie 1e-suppletoire 2031', 'mutatie 1e-suppletoire 2032',
  ]);
  expect(file.uitgaven.bedragen).toEqual([100, 5, 105, -12, 93, 1, 2]);
  expect(file.ontvangsten.bedragen).toEqual([7, 0, 7, 0, 7, null, null]);
  expect(article!.report.deel).toBe('1e-suppletoire');
  const arithmetic = article!.report.aansluitingen.filter(({ soort }) => soort === 'stand-mutatie');
  expect(arithmetic.map(({ wat, vergeleken, afwijkend }) => [wat, vergeleken, afwijkend])).toContainEqual(['4.1 Bruggen › Opdrachten › Onderhoud', 2, 0]);
  expect(arithmetic).toHaveLength(6);
});

test('a stand that does not follow is named by row and column, and can be confirmed as a mistake of the source', () => {
  const rows = SUPPLETOIRE.map((row) => (row.startsWith('Ontvangsten') ? row.replace('7 | pm', '17 | pm') : row));
  const { errors, article } = run(rows);
  expect(errors.map(({ code, place, found }) => [code, place.within, found])).toEqual([
    ['som-klopt-niet', 'Ontvangsten › Stand 1e suppletoire begroting (5)=(3)+(4)', '17, terwijl 7 uit de vorige stand en de mutaties volgt (verschil 10)'],
  ]);
  const [id] = article!.proposals.keys();
  expect(id).toBe('stand-2030-qw-04-1e-suppletoire-ontvangsten');
  expect(run(rows, { ...OPTIONS, confirm: [id!] }).errors).toEqual([]);
});

test('a formula in the head that contradicts the names of the columns is pointed out', () => {
  const { findings } = run([SUPPLETOIRE[0]!.replace('(3)=(1)+(2)', '(3)=(1)'), ...SUPPLETOIRE.slice(1)]);
  expect(findings.map(({ code, place }) => [code, place.within])).toContainEqual(['gegeven-afgeleid', 'kolom "Vastgestelde begroting (3)=(1)"']);
});

test('without formulas the phases of the columns say what must add up', () => {
  const { errors } = run([SUPPLETOIRE[0]!.replace(/ \(\d\)(?:=\(\d\)\+\(\d\))?/g, ''), ...SUPPLETOIRE.slice(1, 6), 'Ontvangsten | 7 | 0 | 7 | 3 | 7 | 0 | 0']);
  expect(errors.map(({ place }) => place.within)).toEqual(['Ontvangsten › Stand 1e suppletoire begroting']);
});

test('a second suppletoire begroting with mutations in two steps adds both', () => {
  const { article, errors } = run([
    '| Vastgestelde begroting | Stand 1e suppletoire | Mutaties Miljoenennota | Overige mutaties 2e suppletoire | Stand 2e suppletoire',
    'Verplichtingen | 100 | 90 | 5 | 1 | 96',
    'Uitgaven | 100 | 90 | 5 | 1 | 96',
    '4.1 Bruggen | 100 | 90 | 5 | 1 | 96',
    'Opdrachten | 100 | 90 | 5 | 1 | 96',
    'Ontvangsten | 0 | 0 | 0 | 0 | 0',
  ]);
  expect(errors).toEqual([]);
  expect(article!.report.aansluitingen.find(({ soort }) => soort === 'stand-mutatie')).toMatchObject({ kolommen: ['Stand 2e suppletoire'], berekend: [96] });
});

const JAARVERSLAG = [
  '| Realisatie 2028 | Realisatie 2029 | Realisatie 2030 | Vastgestelde begroting 2030 | Verschil 2030',
  'Verplichtingen | 90 | 95 | 99 | 100 | \u22121',
  'Uitgaven | 80 | 85 | 104 | 100 | 4',
  '4.1 Bruggen | 80 | 85 | 104 | 100 | 4',
  'Opdrachten | 80 | 85 | 104 | 100 | 4',
  'Ontvangsten | 7 | 8 | 9 | 9 | 0',
];

const table = (...heads: string[]) => [`| ${heads.join(' | ')}`, ...['Verplichtingen', 'Uitgaven', '4.1 Bruggen', 'Opdrachten', 'Ontvangsten'].map((label) => `${label} | ${heads.map(() => '5').join(' | ')}`)];
const NO_YEAR: ImportOptions = { hoofdstuk: 'QW', bron: 'bron-x', tabel: 3 };

test.each<[string, string[], ImportOptions, string[]]>([
  ['beside what was realised', ['Realisatie 2030', 'Begroting 2030'], NO_YEAR, ['realisatie 2030', 'vastgesteld 2030']],
  ['in a table of years', ['Realisatie 2028', 'Begroting 2029', 'Begroting 2030', 'Raming 2031'], NO_YEAR, ['realisatie 2028', 'lopend-jaar 2029', 'ontwerpbegroting 2030', 'meerjarenraming 2031']],
  ['alone', ['Begroting 2030'], NO_YEAR, ['ontwerpbegroting 2030']],
  ['with the year that the editor gives', ['Begroting 2029', 'Begroting 2030'], { ...NO_YEAR, jaar: 2030 }, ['lopend-jaar 2029', 'ontwerpbegroting 2030']],
])('the head "Begroting 2030" %s is read by what stands beside it, and that is named', (_name, heads, options, columns) => {
  const { article, errors, findings } = run(table(...heads), options);
  expect(errors).toEqual([]);
  expect(article!.report.begrepen.kolommen.map(({ fase, jaar }) => `${fase} ${jaar}`)).toEqual(columns);
  expect(findings.map(({ place }) => place.within)).toContain(`kolom "${heads.findLast((head) => head.startsWith('Begroting'))}"`);
});

test('a head "Begroting" of an earlier year says nothing, and the finding tells what to type', () => {
  const { errors } = run(table('Begroting 2027', 'Begroting 2030'), NO_YEAR);
  expect(errors.map(({ code, found, remedy }) => [code, found, remedy])).toEqual([
    ['kolom-onbekend', 'de kop "Begroting 2027"', 'Schrijf in het bronbestand welke begroting het is, bijvoorbeeld "Ontwerpbegroting 2027", of geef het begrotingsjaar mee: npm run import -- x.html --jaar 2027'],
  ]);
});

test('a jaarverslag is read as realisatie, begroting and verschil, and verschil is realisatie minus begroting', () => {
  const { article, errors } = run(JAARVERSLAG, { hoofdstuk: 'QW', bron: 'bron-x', tabel: 3 });
  expect(errors).toEqual([]);
  const file = standenFileSchema.parse(JSON.parse(article!.files.get('standen/2030/qw-04/realisatie.json')!));
  expect(file).toMatchObject({ begrotingsjaar: 2030, fase: 'realisatie' });
  expect(file.kolommen.at(-1)).toEqual({ jaar: 2030, fase: 'realisatie', soort: 'verschil' });
  const wrong = run(JAARVERSLAG.map((row) => row.replace('100 | \u22121', '100 | 1')));
  expect(wrong.findings.filter(({ code }) => code === 'som-klopt-niet').map(({ place, severity }) => [place.within, severity])).toEqual([['Verplichtingen › Verschil 2030', 'waarschuwing']]);
});

test('verplichtingen and uitgaven are compared in whole amounts only, never in changes or differences', () => {
  const compared = (rows: readonly string[]) => run(rows).article!.report.aansluitingen.find(({ soort }) => soort === 'verplichtingen-uitgaven');
  expect(compared(SUPPLETOIRE)).toMatchObject({
    kolommen: ['Stand ontwerpbegroting (1)', 'Vastgestelde begroting (3)=(1)+(2)', 'Stand 1e suppletoire begroting (5)=(3)+(4)'],
    gedrukt: [100, 100, 88],
    berekend: [100, 105, 93],
    vergeleken: 3,
    afwijkend: 2,
  });
  expect(compared(JAARVERSLAG)?.kolommen).not.toContain('Verschil 2030');
  expect(compared(table('Mutatie 1e suppletoire 2030', 'Mutatie 1e suppletoire 2031'))).toBeUndefined();
});

test('another budget of the same article is compared phase by phase, the same phase by itself', () => {
  const other = (begrotingsjaar: number, fase: 'ontwerpbegroting' | 'vastgesteld', bedrag: number): BedragenFile => ({
    ...bedragenFileSchema.parse(JSON.parse(run(table('2028', '2029', '2030', '2031', '2032', '2033', '2034')).article!.files.get('bedragen/2030/qw-04.json')!)),
    begrotingsjaar,
    kolommen: [{ jaar: 2030, fase }, ...[2031, 2032, 2033, 2034, 2035, 2036].map((jaar) => ({ jaar, fase: 'meerjarenraming' as const }))],
    uitgaven: { label: 'Uitgaven', bedragen: [bedrag, 5, 5, 5, 5, 5, 5], onderdelen: [] },
  });
  const context = { ...EMPTY_CONTEXT, bedragen: new Map([['2031/qw-04', other(2031, 'vastgesteld', 100)], ['2029/qw-04', other(2029, 'ontwerpbegroting', 7)]]) };
  const { article } = run(JAARVERSLAG, OPTIONS, context);
  const against = article!.report.aansluitingen.filter(({ soort, wat }) => soort === 'andere-bron' && wat === 'Uitgaven');
  expect(against.map(({ tegen, vergeleken, afwijkend }) => [tegen!.id, tegen!.fase, vergeleken, afwijkend])).toEqual([
    ['2031/qw-04', 'zelfde', 1, 0],
    ['2031/qw-04', 'vastgesteld', 1, 1],
    ['2029/qw-04', 'ontwerpbegroting', 2, 2],
  ]);
});

test('the share that is committed is weighed with the amounts of the phase of the table, not with a change', () => {
  const rows = ['| Vastgestelde begroting 2030 | Mutatie 1e suppletoire 2030 | Stand 1e suppletoire 2030', 'Verplichtingen | 100 | 5 | 105', 'Uitgaven | 100 | 5 | 105', '4.1 Bruggen | 100 | 5 | 105', 'Opdrachten | 50 | 10 | 60', 'Subsidies | 50 | \u22125 | 45', 'Ontvangsten | 0 | 0 | 0'];
  const findings = new FindingList('x.html');
  const tabel = { caption: 'Tabel 3 Budgettaire gevolgen art. 4 Bruggen (bedragen x € 1.000)', rows: rows.map((row) => row.split('|').map((text) => cell(text.trim()))), headRows: null, lines: rows.map((_, index) => index + 1) };
  const heading = (text: string, level: number) => ({ kind: 'heading' as const, level, text: [{ text }], line: 1 });
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text: [{ text }], line: 1 });
  const blocks = [heading('Artikel 4. Bruggen', 1), { kind: 'table' as const, table: tabel, line: 1 }, heading('Budgetflexibiliteit', 2), paragraph('Van het budget is 84,3% juridisch verplicht.'), heading('Opdrachten', 3), paragraph('Hiervan is 90% juridisch verplicht.'), heading('Subsidies', 3), paragraph('Hiervan is 76,7% juridisch verplicht.')];
  const article = importArticle({ blocks, notes: [], marksHeadings: true, leaks: [], normalisations: new Map() }, HERKOMST, OPTIONS, EMPTY_CONTEXT, findings);
  expect(article!.report.aansluitingen.find(({ soort }) => soort === 'juridisch-verplicht')).toMatchObject({ gedrukt: [84.3], berekend: [84.3] });
});
