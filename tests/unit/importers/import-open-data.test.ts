import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../src/domain/bedragen.ts';
import { correctieSchema } from '../../../src/domain/correctie.ts';
import { historieSchema } from '../../../src/domain/historie.ts';
import { standenFileSchema } from '../../../src/domain/standen.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import { EMPTY_CONTEXT, type ImportContext, type ImportOptions } from '../../../src/importers/import-types.ts';

const ROOT = join(import.meta.dirname, '../../..');
const REAL = join(ROOT, '../shared/open-data');
const fixture = (name: string) => readFileSync(join(ROOT, 'tests/fixtures/importers', name), 'utf8');
const TABLE = fixture('csv-budgettaire-tabel/budgettaire-tabel.csv');
const OPTIONS: ImportOptions = { artikel: '4', bron: 'data-x', tabel: 7 };

const run = (text: string | Uint8Array, options: ImportOptions = OPTIONS, context: ImportContext = EMPTY_CONTEXT) =>
  importSource({ name: 'bestand.csv', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }, options, context);
const errors = (result: { findings: readonly { code: string; severity: string }[] }) => result.findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code);
const bedragen = (files: ReadonlyMap<string, string>) => bedragenFileSchema.parse(JSON.parse(files.get('bedragen/2030/qw-04.json')!));
const swap = (from: string, to: string) => {
  expect(TABLE).toContain(from);
  return TABLE.replace(from, to);
};

test('a table of open data gives the amounts of one article, with the tree that the rows name', async () => {
  const { format, files, findings, reports } = await run(TABLE);
  expect(format).toBe('budgettaire-tabel-csv');
  expect([...files.keys()]).toEqual(['bedragen/2030/qw-04.json', 'importverslagen/2030/qw-04.json']);
  const file = bedragen(files);
  expect(file.kolommen).toEqual([{ jaar: 2028, fase: 'realisatie' }, { jaar: 2029, fase: 'lopend-jaar' }, { jaar: 2030, fase: 'ontwerpbegroting' }, { jaar: 2031, fase: 'meerjarenraming' }]);
  expect(file.uitgaven.onderdelen.map(({ id, instrumenten }) => [id, instrumenten.map((instrument) => [instrument.id, instrument.bedragen, instrument.regelingen.map(({ id: own }) => own)])])).toEqual([
    ['4.1', [['subsidies', [1250, 1500, 1750, 1700], ['fietsbruggen', 'een-veer']], ['opdrachten', [4000, 4500, 5000, 5000], ['onderhoud', 'waarvan-schilderwerk']]]],
    ['4.2', [['opdrachten', [2000, 2150, 2300, 2300], ['stuwen']]]],
  ]);
  expect(file.uitgaven.onderdelen[0]!.instrumenten[1]!.regelingen[1]!.bedragen).toEqual([-100, 100, 100, 100]);
  expect(file.ontvangsten.bedragen).toEqual([12, 12, null, 12]);
  expect(file.juridischVerplicht).toEqual({ totaal: 71.4, instrumenten: [] });
  expect(file.tabel).toMatchObject({ nummer: 7, rijen: 14, legeRijen: 0 });
  expect(reports[0]!.cellen).toEqual({ gevuld: 52, bedragen: 51, genoemd: 1, vormen: [{ regel: 'ontvangsten', kolom: 2, staat: 'pm' }] });
  expect(reports[0]!.aansluitingen.filter((item) => item.moetGelijk && item.afwijkend > 0)).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['artikel-overgeslagen', 'gegeven-afgeleid', 'cel-niet-gegeven', 'tekst-genormaliseerd']);
});

test.each<[string, () => string | Uint8Array]>([
  ['a semicolon', () => asSemicolons(TABLE)],
  ['a tab', () => asSemicolons(TABLE).replaceAll(';', '\t')],
  ['a byte order mark', () => `\ufeff${TABLE}`],
  ['line ends of Windows', () => TABLE.replaceAll('\n', '\r\n')],
  ['Windows-1252', () => Uint8Array.from(TABLE, (sign) => sign.charCodeAt(0))],
  ['amounts without a mark', () => TABLE.replace(/"(-?\d),(\d{3})"/g, '$1$2')],
  ['amounts with a dot', () => TABLE.replace(/"(-?\d),(\d{3})"/g, '$1.$2')],
  ['amounts with a space', () => TABLE.replace(/"(-?\d),(\d{3})"/g, '$1 $2')],
])('the same comes out of a file with %s', async (_, text) => {
  const [{ files }, { files: usual }] = await Promise.all([run(text()), run(TABLE)]);
  expect(files.get('bedragen/2030/qw-04.json')).toBe(usual.get('bedragen/2030/qw-04.json'));
});

function asSemicolons(text: string): string {
  return text.replace(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part));
}

const LATER_HEAD = 'Begrotingsjaar;Fase;VUO;Totaal (J/N);Hoofdstuknummer;Hoofdstuknaam;Artikelnummer;Artikelnaam;Artikelonderdeelnummer;Artikelonderdeelnaam;Instrumentnummer;Instrumentnaam;Detailnummer;Detailnaam;';
const LATER_ROWS: readonly (readonly [string, string, string])[] = [
  ['V;J', ';;;;;', '1.652'], ['U;J', ';;;;;', '1.652'], ['U;J', '1;Bruggen;;;;', '1.652'], ['U;J', '1;Bruggen;2;Opdrachten;;', '1.652'], ['U;N', '1;Bruggen;2;Opdrachten;1;Veren', '1.652'], ['O;J', ';;;;;', 'nihil'],
];
const later = (fase: string, stand: string) => [LATER_HEAD + stand, ...LATER_ROWS.map(([kind, place, bedrag]) => `2030;${fase};${kind};QW;Water en Wegen;04;Bruggen en sluizen;${place};${bedrag}`)].join('\n');

test('the names of columns of later years are known; "1.652" is 1652 and nihil is 0', async () => {
  const { files } = await run(later('OWB', 'StandOWB'));
  const file = bedragen(files);
  expect(file.kolommen).toEqual([{ jaar: 2030, fase: 'ontwerpbegroting' }]);
  expect(file.uitgaven.onderdelen[0]!.instrumenten[0]!.regelingen).toEqual([{ id: 'veren', label: 'Veren', bedragen: [1652] }]);
  expect(file.ontvangsten.bedragen).toEqual([0]);
});

test.each([['O1', 'StandO1', '1e-suppletoire'], ['O2', 'StandO2', '2e-suppletoire'], ['JV', 'Realisatie', 'realisatie']])('phase %s does not replace the draft budget but stands beside it', async (fase, stand, as) => {
  const { files, reports } = await run(later(fase, stand));
  expect([...files.keys()]).toEqual([`standen/2030/qw-04/${as}.json`, `importverslagen/2030/qw-04/${as}.json`]);
  expect(standenFileSchema.parse(JSON.parse(files.get(`standen/2030/qw-04/${as}.json`)!))).toMatchObject({ fase: as, kolommen: [{ jaar: 2030, fase: as, soort: 'stand' }] });
  expect(reports[0]!.deel).toBe(as);
});

test('of a file with the stands of two phases the latest is the phase of the document', async () => {
  const { files } = await run(fixture('csv-suppletoire/eerste-suppletoire.csv'), { bron: 'data-x' });
  expect([...files.keys()]).toEqual(['standen/2030/qw-04/1e-suppletoire.json', 'importverslagen/2030/qw-04/1e-suppletoire.json']);
});

test('the number of the table is the one that is given, else that of the content, else the first of its article', async () => {
  const known = bedragen((await run(TABLE)).files);
  const number = async (options: ImportOptions, context?: ImportContext) => bedragen((await run(TABLE, options, context)).files).tabel.nummer;
  const content: ImportContext = { ...EMPTY_CONTEXT, bedragen: new Map([['2030/qw-04', known]]) };
  expect(await number({ artikel: '4', bron: 'data-x' })).toBe(1);
  expect(await number({ artikel: '4', bron: 'data-x' }, content)).toBe(7);
  expect(await number({ ...OPTIONS, tabel: 9 }, content)).toBe(9);
});

test('without a choice the articles are listed; a list or all of them can be chosen', async () => {
  const nothing = await run(TABLE, { bron: 'data-x', tabel: 7 });
  expect(nothing.files.size).toBe(0);
  expect(nothing.findings.find(({ code }) => code === 'artikel-onbekend')?.found).toContain('4 Bruggen en sluizen; 5 Dijken');
  for (const artikel of ['4,5', 'alle']) {
    const { files } = await run(TABLE, { ...OPTIONS, artikel });
    expect([...files.keys()].filter((file) => file.startsWith('bedragen/'))).toEqual(['bedragen/2030/qw-04.json', 'bedragen/2030/qw-05.json']);
  }
  expect(errors(await run(TABLE, { ...OPTIONS, artikel: '9' }))).toContain('artikel-onbekend');
});

/** Every kind of official fault, planted, with a word from the finding. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['subtotaal-als-detail', swap('U,J,1,Bruggen,Opdrachten,', 'U,N,1,Bruggen,Opdrachten,'), '14.050, tegen een totaal van 9.050'],
  ['rijen-dubbel', TABLE + TABLE.split('\n').slice(1, 4).join('\n'), 'regels 19 tot en met 21'],
  ['instrument-ontbreekt', swap('Sluizen,Opdrachten,Stuwen', 'Sluizen,,Stuwen'), 'een rij zonder instrument'],
  ['percentage-als-bedrag', swap('71.4%', '').replace('2030,QW,A. Bee,Water en Wegen,B,OWB,4,,Bruggen en sluizen,Beleidsartikel,Programma,O', '2030,QW,A. Bee,Water en Wegen,B,OWB,4,,Bruggen en sluizen,Beleidsartikel,Programma,U,J,,,,,,,,0.714,,\n$&'), '0.714'],
  ['bedragen-verschoven', shifted(), 'een rij verschoven'],
];

/** The amounts of article 4 a row lower than their names: the total of the first part has lost its row, the last detail its amounts. */
function shifted(): string {
  const lines = TABLE.split('\n');
  const name = (line: string) => line.replace(/(?:"[^"]*"|[^,]*)(?:,(?:"[^"]*"|[^,]*)){3},$/, '');
  const amounts = (line: string) => line.slice(name(line).length);
  const names = lines.slice(4, 13).map(name);
  const values = lines.slice(3, 12).map(amounts);
  return [...lines.slice(0, 3), ...names.map((text, place) => text + values[place]!), ...lines.slice(13)].join('\n');
}

test.each(FAULTS)('the official fault %s is recognised and blocks until a person confirms it', async (soort, text, words) => {
  const id = `${soort}-2030-qw-04`;
  const before = await run(text);
  expect(errors(before)).toEqual(['officiele-fout']);
  expect(before.files.size).toBe(0);
  expect(before.findings.find(({ code }) => code === 'officiele-fout')!.found).toContain(words);
  expect(before.findings.find(({ code }) => code === 'officiele-fout')!.remedy).toContain(`--confirm ${id}`);
  expect(before.proposals.get(id)).toMatchObject({ status: 'voorgesteld', invoer: soort, bron: 'data-x' });

  const after = await run(text, { ...OPTIONS, confirm: [id] });
  expect(errors(after)).toEqual([]);
  const recorded = correctieSchema.parse(JSON.parse(after.files.get(`correcties/${id}.json`)!));
  expect(recorded.status).toBe('vastgesteld');
  expect(after.proposals.size).toBe(0);
  expect(after.reports[0]!.aanvaard).toEqual([id]);
  const usual = bedragen((await run(TABLE)).files).uitgaven;
  const repaired = bedragen(after.files).uitgaven;
  const last = repaired.onderdelen[1]!.instrumenten[0]!.regelingen[0]!;
  if (soort === 'bedragen-verschoven') expect(last.bedragen).toEqual([null, null, null, null]);
  if (soort === 'bedragen-verschoven') last.bedragen = [2000, 2150, 2300, 2300];
  expect(repaired).toEqual(usual);

  const known = await run(text, OPTIONS, { ...EMPTY_CONTEXT, correcties: new Map([[id, recorded]]) });
  expect(errors(known)).toEqual([]);
  expect([...known.files.keys()]).not.toContain(`correcties/${id}.json`);
  const other = { ...recorded, plaatsen: recorded.plaatsen.map((plaats) => ({ ...plaats, staat: 'iets anders' })) };
  expect(errors(await run(text, OPTIONS, { ...EMPTY_CONTEXT, correcties: new Map([[id, other]]) }))).toEqual(['officiele-fout']);
});

test('amounts that do not add up and fit no known fault are offered as a sum that the source got wrong', async () => {
  const text = swap('Stuwen,,"2,000"', 'Stuwen,,"2,900"');
  const before = await run(text);
  expect(errors(before)).toEqual(['som-klopt-niet']);
  const [id] = before.proposals.keys();
  expect(id).toBe('optelling-2030-qw-04-4-2-opdrachten');
  const after = await run(text, { ...OPTIONS, confirm: [id!] });
  expect(errors(after)).toEqual([]);
  expect(correctieSchema.parse(JSON.parse(after.files.get(`correcties/${id!}.json`)!)).som).toEqual({ regel: '4.2/opdrachten', jaar: 2028 });
});

test.each([
  ['2030,QW,A. Bee,Water en Wegen,B,OWB,4,,Bruggen en sluizen,Beleidsartikel,Programma,O,J', '2030,QW,A. Bee,Water en Wegen,B,OWB,4,,Bruggen en sluizen,Beleidsartikel,Programma,X,J', 'regel-zonder-plaats'],
  ['"9,050","9,000",\n2030', '"9.05","9,000",\n2030', 'cel-niet-heel'],
  ['Stuwen,,"2,000"', 'Stuwen,,2O00', 'cel-onleesbaar'],
  ['Stuwen,,"2,000"', 'Stuwen,,"2,000', 'bron-onleesbaar'],
  ['Stuwen,,"2,000"', 'Stuwen,,5,5,"2,000"', 'rij-verschoven'],
  ['Bedrag t-2', 'Som', 'kolom-overgeslagen'],
])('%j instead of %j is named as %s', async (from, to, code) => {
  const { findings } = await run(swap(from, to));
  expect(findings.map((finding) => finding.code)).toContain(code);
});

test('a column that is not known is named when it holds something', async () => {
  const text = TABLE.split('\n').map((line, index) => (line === '' ? line : `${line}${index === 0 ? ',Kleur' : ',rood'}`)).join('\n');
  expect((await run(text)).findings.find(({ code }) => code === 'kolom-overgeslagen')!.found).toContain('"Kleur", 17 keer gevuld, bijvoorbeeld met "rood"');
});

test('formulas, HTML and MDX in a label are kept as plain words; a path in place of a number makes no file', async () => {
  const label = '=cmd|x!A1 <script>{1+1}</script>';
  const { files } = await run(swap('Stuwen', label));
  expect(bedragen(files).uitgaven.onderdelen[1]!.instrumenten[0]!.regelingen[0]).toMatchObject({ id: 'cmd-x-a1-script-1-1-script', label });
  const path = await run(TABLE.replaceAll('OWB,4,', 'OWB,../../4,'), { ...OPTIONS, artikel: '../../4' });
  expect([path.files.size, errors(path)]).toEqual([0, ['artikel-onbekend']]);
  const chapter = await run(TABLE.replaceAll(',QW,', ',../QW,'), { ...OPTIONS, artikel: '4' });
  expect([chapter.files.size, errors(chapter)]).toEqual([0, ['artikel-onbekend']]);
});

test('a file with far more rows than an article has is refused, not worked through', async () => {
  const row = TABLE.split('\n')[5]!;
  const text = TABLE + Array.from({ length: 2_100 }, (_, index) => row.replace('"1,250"', String(index))).join('\n');
  expect(errors(await run(text))).toEqual(['bron-te-groot']);
});

const STATES = fixture('csv-begrotingsstaten/begrotingsstaten.csv');
const OLD_STATES = fixture('csv-begrotingsstaten-oud/begrotingsstaten-oud.csv');
const HISTORY: ImportOptions = { voor: '2030/qw-04', bron: 'data-x' };
const history = (files: ReadonlyMap<string, string>) => historieSchema.parse(JSON.parse(files.get('open-data/begrotingsstaten-qw-04.json')!));
const fact = (from: ReturnType<typeof history>, jaar: number, soort: string, fase: string) => from.waarnemingen.find((item) => item.jaar === jaar && item.soort === soort && item.fase === fase)?.bedrag;

test('begrotingsstaten give a history of facts by year, kind and phase; an empty cell is not given', async () => {
  const { format, files, reports, findings } = await run(STATES, HISTORY);
  expect(format).toBe('begrotingsstaat-csv');
  expect([...files.keys()]).toEqual(['open-data/begrotingsstaten-qw-04.json', 'importverslagen/2030/qw-04/historie.json']);
  const made = history(files);
  expect(made.namen).toEqual([{ jaar: 2027, naam: 'Bruggen' }, { jaar: 2028, naam: 'Bruggen, sluizen' }]);
  expect(made.waarnemingen).toHaveLength(30);
  expect([fact(made, 2027, 'uitgaven', 'realisatie'), fact(made, 2028, 'verplichtingen', '1e-suppletoire'), fact(made, 2028, 'uitgaven', 'realisatie')]).toEqual([930, -1100, null]);
  expect(reports[0]!.cellen).toEqual({ gevuld: 24, bedragen: 24, genoemd: 0 });
  expect(findings.find(({ code }) => code === 'officiele-fout')).toMatchObject({ severity: 'waarschuwing' });
});

test('an article under another number is offered; once confirmed its years come in and a zero gives way to the amount', async () => {
  const { files } = await run(STATES, { ...HISTORY, confirm: ['ander-artikelnummer-2030-qw-04'] });
  const made = history(files);
  expect([...new Set(made.waarnemingen.map(({ jaar }) => jaar))]).toEqual([2026, 2027, 2028]);
  expect([fact(made, 2026, 'uitgaven', 'realisatie'), fact(made, 2027, 'uitgaven', 'ontwerpbegroting'), fact(made, 2027, 'uitgaven', 'realisatie')]).toEqual([790, 900, 930]);
  expect([...files.keys()]).toContain('correcties/ander-artikelnummer-2030-qw-04.json');
});

test('two amounts for the same fact under two numbers are not put together', async () => {
  const { findings, proposals } = await run(STATES.replace('64,Bruggen,900,900,0', '64,Bruggen,900,900,3'), HISTORY);
  expect(proposals.size).toBe(0);
  expect(findings.find(({ code }) => code === 'officiele-fout')!.found).toContain('beide geven een bedrag');
});

test('the older generation is read too, its totals are checked, and without rows under the own number nothing is given', async () => {
  const before = await run(OLD_STATES, HISTORY);
  expect(errors(before)).toEqual(['officiele-fout']);
  const { files, reports } = await run(OLD_STATES, { ...HISTORY, confirm: ['ander-artikelnummer-2030-qw-04'] });
  expect(fact(history(files), 2026, 'uitgaven', 'realisatie')).toBe(790);
  expect(reports[0]!.aansluitingen.filter((item) => item.moetGelijk).map((item) => [item.vergeleken, item.afwijkend])).toEqual([[5, 0], [5, 0], [5, 0]]);
  const wrong = await run(OLD_STATES.replace(';840;840;850', ';841;840;850'), { ...HISTORY, confirm: ['ander-artikelnummer-2030-qw-04'] });
  expect(wrong.findings.find(({ code }) => code === 'som-klopt-niet')!.place.within).toContain('uitgaven 2026');
});

test('a unit that is not thousands of euros blocks', async () => {
  expect(errors(await run(OLD_STATES.replaceAll('x1000', 'x1'), HISTORY))).toContain('eenheid-onbekend');
});

const real = (name: string) => new Uint8Array(readFileSync(join(REAL, name)));

test.skipIf(!existsSync(REAL))('the published begrotingsstaten give the history in the content, byte for byte', async () => {
  const { files } = await importSource({ name: 'begrotingsstaten-2013-2021.csv', bytes: real('begrotingsstaten-2013-2021.csv') }, { voor: '2022/vii-07', bron: 'begrotingsstaten-2013-2021' });
  expect(files.get('open-data/begrotingsstaten-vii-07.json')).toBe(readFileSync(join(ROOT, 'content/open-data/begrotingsstaten-vii-07.json'), 'utf8'));
});

test.skipIf(!existsSync(REAL)).each([
  ['budgettaire_tabellen_owb_2015_origineel_VII.csv', '7', ['subtotaal-als-detail-2015-vii-07']],
  ['budgettaire_tabellen_owb_2016_origineel_VII.csv', '7', ['rijen-dubbel-2016-vii-07']],
  ['budgettaire_tabellen_owb_2017_origineel_VII.csv', '7', ['bedragen-verschoven-2017-vii-07', 'optelling-2017-vii-07-7-1', 'optelling-2017-vii-07-7-2']],
  ['budgettaire_tabellen_owb_2015_origineel_VII.csv', '1,6', ['instrument-ontbreekt-2015-vii-01', 'percentage-als-bedrag-2015-vii-06']],
])('the faults of %s are recognised in article %s, and no amount is lost', async (name, artikel, proposals) => {
  const result = await importSource({ name, bytes: real(name) }, { ...OPTIONS, artikel });
  expect([...result.proposals.keys()]).toEqual(proposals);
  expect(errors(result)).not.toEqual([]);
  const confirmed = await importSource({ name, bytes: real(name) }, { ...OPTIONS, artikel, confirm: proposals });
  expect(errors(confirmed)).toEqual([]);
  for (const { cellen } of confirmed.reports) expect(cellen.gevuld).toBe(cellen.bedragen + cellen.genoemd);
});
