import { Readable } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { bedragenFileSchema } from '../../../../src/domain/bedragen.ts';
import { importSource } from '../../../../src/importers/import-source.ts';
import type { ImportOptions } from '../../../../src/importers/import-types.ts';
import { numberText } from '../../../../src/importers/xlsx/cell-text.ts';
import { formatKind } from '../../../../src/importers/xlsx/number-format.ts';
import { openParts } from '../../../../src/importers/xlsx/open-parts.ts';
import { readSheet } from '../../../../src/importers/xlsx/sheet.ts';
import { readWorkbook } from '../../../../src/importers/xlsx/workbook.ts';
import { sheetXml, workbook, type Cell } from '../../../support/make-workbook.ts';

const OPTIONS: ImportOptions = { hoofdstuk: 'QW', bron: 'bron-x' };
const YEARS = [2028, 2029, 2030, 2031, 2032, 2033, 2034];
const line = (label: string, ...amounts: Cell[]): Cell[] => [label, ...YEARS.map((_, index) => amounts[index] ?? amounts.at(-1)!)];
const TABLE: Cell[][] = [
  ['Tabel 7 Budgettaire gevolgen art. 4 Bruggen'],
  ['Bedragen x € 1.000'],
  ['', ...YEARS],
  line('Verplichtingen', 1652, 1700),
  line('Uitgaven', 1652, 1700),
  line('4.1 Bruggen', '1.652', 1700),
  ['Opdrachten'],
  line('- waarvan <b>veren</b>', '1 652', 1700),
  line('Ontvangsten', 'pm', 'nihil', 0),
];
const changed = (row: number, column: number, value: Cell): Cell[][] => TABLE.map((cells, index) => (index === row ? cells.map((old, place) => (place === column ? value : old)) : cells));

const run = (bytes: Uint8Array, options: ImportOptions = OPTIONS) => importSource({ name: 'werkmap.xlsx', bytes }, options);
const errors = (result: { findings: readonly { code: string; severity: string }[] }) => result.findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code);
const bedragen = (files: ReadonlyMap<string, string>) => bedragenFileSchema.parse(JSON.parse(files.get('bedragen/2030/qw-04.json')!));

test('a worksheet with numbers and with numbers as text gives the same amounts; pm is no zero and nihil is', async () => {
  const { format, files, findings, reports } = await run(workbook({ Blad1: sheetXml(TABLE) }));
  expect(format).toBe('xlsx');
  expect(errors({ findings })).toEqual([]);
  const file = bedragen(files);
  expect(file.tabel).toMatchObject({ nummer: 7, titel: 'Budgettaire gevolgen art. 4 Bruggen' });
  expect(file.uitgaven.onderdelen[0]).toMatchObject({ id: '4.1', bedragen: [1652, 1700, 1700, 1700, 1700, 1700, 1700], instrumenten: [{ id: 'opdrachten', regelingen: [{ label: '- waarvan <b>veren</b>', bedragen: [1652, 1700, 1700, 1700, 1700, 1700, 1700] }] }] });
  expect(file.ontvangsten.bedragen).toEqual([null, 0, 0, 0, 0, 0, 0]);
  expect(reports[0]!.cellen).toMatchObject({ gevuld: 35, bedragen: 34, genoemd: 1, vormen: [{ staat: 'pm' }, { staat: 'nihil' }] });
});

test('shared texts, merged heads and the kept outcome of a formula are read; the formulas are counted', async () => {
  const rows: Cell[][] = [
    ['Tabel 7 Budgettaire gevolgen art. 4 Bruggen (bedragen x € 1.000)'],
    ['', 'Realisatie', null, 'Raming'],
    ['', 2028, 2029, 2030],
    ['Verplichtingen', 1, 2, 3],
    [{ xml: '<c r="@" t="s"><v>0</v></c>' }, 1, 2, { xml: '<c r="@"><f>1+2</f><v>3</v></c>' }],
    ['4.1 Bruggen', 1, 2, 3],
    ['Opdrachten', 1, 2, 3],
    ['Ontvangsten', 0, 0, 0],
  ];
  const { findings, reports } = await run(workbook({ Blad1: sheetXml(rows, '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>') }, [], ['Uitgaven']));
  expect(errors({ findings })).toEqual([]);
  expect(reports[0]!.begrepen.kolommen).toEqual([{ kop: 'Realisatie 2028', jaar: 2028, fase: 'realisatie' }, { kop: 'Realisatie 2029', jaar: 2029, fase: 'realisatie' }, { kop: 'Raming 2030', jaar: 2030, fase: 'meerjarenraming' }]);
  expect(findings.map(({ found }) => found)).toContain('1\u00a0cel met een formule');
});

test.each<[string, Cell, string, string]>([
  ['an error', { xml: '<c r="@" t="e"><v>#REF!</v></c>' }, 'cel-onleesbaar', '#REF!'],
  ['a formula without outcome', { xml: '<c r="@"><f>A1</f></c>' }, 'cel-onleesbaar', 'een formule waarvan geen uitkomst is bewaard'],
  ['a date', { xml: '<c r="@" s="2"><v>44562</v></c>' }, 'cel-onleesbaar', '2022-01-01'],
  ['half a thousand', 1652.5, 'cel-niet-heel', '1652,5'],
  ['an amount in euros that is shown in thousands', { xml: '<c r="@" s="3"><v>1652400</v></c>' }, 'cel-niet-heel', '1652,4'],
  ['text', 'zie noot', 'cel-onleesbaar', 'zie noot'],
])('%s in an amount is named and blocks', async (_, value, code, found) => {
  const { findings, files } = await run(workbook({ Blad1: sheetXml(changed(3, 3, value)) }));
  expect(findings.some((finding) => finding.code === code && finding.severity === 'fout' && finding.found.includes(found))).toBe(true);
  expect(files.size).toBe(0);
});

test('a share between the amounts is named and is no amount', async () => {
  const { findings, files } = await run(workbook({ Blad1: sheetXml(changed(3, 3, { xml: '<c r="@" s="1"><v>0.952</v></c>' })) }));
  expect(findings.find(({ code }) => code === 'cel-percentage')!.found).toBe('95,2%');
  expect(bedragen(files).verplichtingen.bedragen[2]).toBe(null);
});

test('hidden rows, columns and sheets are named; hidden rows and columns are read', async () => {
  const bytes = workbook({ Blad1: sheetXml(TABLE, '', [8], '<cols><col min="3" max="3" hidden="1"/></cols>'), Geheim: sheetXml(TABLE) }, ['Geheim']);
  const { findings, files } = await run(bytes);
  expect(findings.filter(({ code }) => code === 'verborgen-cellen').map(({ found }) => found)).toEqual(['1\u00a0verborgen blad: Geheim', '1\u00a0verborgen rij: 8', '1\u00a0verborgen kolom: C']);
  expect(bedragen(files).uitgaven.onderdelen[0]!.instrumenten[0]!.regelingen).toHaveLength(1);
});

test('of several sheets with a table one is asked for', async () => {
  const bytes = workbook({ Uitleg: sheetXml([['Lees mij']]), Een: sheetXml(TABLE), Twee: sheetXml(TABLE) });
  const asked = await run(bytes);
  expect(errors(asked)).toEqual(['tabel-ontbreekt']);
  expect(asked.findings[0]!.found).toContain('"Een" en "Twee"');
  expect(errors(await run(bytes, { ...OPTIONS, blad: 'Twee' }))).toEqual([]);
  expect((await run(bytes, { ...OPTIONS, blad: 'Drie' })).findings[0]!.found).toContain('geen blad "Drie"');
});

test('what stands below the table is named and stays out', async () => {
  const { findings } = await run(workbook({ Blad1: sheetXml([...TABLE, [], ['Noot: zie blad 2', 5]]) }));
  expect(findings.find(({ code }) => code === 'artikel-overgeslagen')!.found).toContain('Noot: zie blad 2 | 5');
});

/** A workbook whose second sheet is the part of the first. */
function twice(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(strFromU8(part).replace('sheet2.xml', 'sheet1.xml'))] as const);
  return zipSync(Object.fromEntries(parts));
}

const zeros = () => zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
const BOMB = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;

test.each<[string, () => Uint8Array, string]>([
  ['that is cut off', () => workbook({ Blad1: sheetXml(TABLE) }).subarray(0, 700), 'bron-onleesbaar'],
  ['without a workbook', () => zipSync({ 'a.xml': strToU8('<a/>') }), 'bron-onbekend'],
  ['with an address that is none', () => workbook({ Blad1: sheetXml([[{ xml: '<c r="../../etc"><v>1</v></c>' }]]) }), 'bron-onleesbaar'],
  ['with a cell seven hundred columns away', () => workbook({ Blad1: '<worksheet><sheetData><row r="1048576"><c r="ZZ1048576"><v>1</v></c></row></sheetData></worksheet>' }), 'bron-te-groot'],
  ['with more tags than are read', () => workbook({ Blad1: sheetXml(TABLE) }, [], Array.from({ length: 26_000 }, () => 'tekst')), 'bron-te-groot'],
  ['with cells merged over each other', () => workbook({ Blad1: sheetXml([...TABLE, ...Array.from({ length: 900 }, (): Cell[] => ['x'])], `<mergeCells>${'<mergeCell ref="A1:H900"/>'.repeat(20)}</mergeCells>`) }), 'bron-te-groot'],
  ['with a sheet of more cells than are read', () => workbook({ Blad1: sheetXml(Array.from({ length: 4_200 }, (): Cell[] => Array.from({ length: 25 }, () => 1))) }), 'bron-te-groot'],
  ['with two sheets that are one', () => twice(workbook({ Blad1: sheetXml(TABLE), Blad2: sheetXml(TABLE) })), 'bron-onleesbaar'],
  ['with an entity bomb', () => workbook({ Blad1: BOMB }), 'bron-onleesbaar'],
  ['that unpacks to far more than it packs', zeros, 'bron-te-groot'],
])('a file %s gives a finding', async (_, bytes, code) => {
  expect(errors(await run(bytes()))).toEqual([code]);
});

test('unpacking stops whatever size the package claims', () => {
  const bytes = zeros();
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(22, 10, true);
  expect(openParts(bytes)).toMatchObject({ reason: 'te-groot' });
});

test.each<[string, number, string | undefined, string]>([
  ['1652', 0, undefined, '1652'],
  ['0.30000000000000004', 0, undefined, '0,3'],
  ['1.2E3', 0, undefined, '1200'],
  ['-1652.25', 4, undefined, '-1652,25'],
  ['0', 3, undefined, '0'],
  ['1E-7', 0, undefined, '0,0000001'],
  ['0.952', 10, undefined, '95,2%'],
  ['0.07', 164, '0.0%', '7%'],
  ['1652000', 164, '#,##0,', '1652'],
  ['1652000', 164, '#,##0', '1652000'],
  ['1652000', 164, '#,##0;[Red]-#,##0', '1652000'],
  ['5', 164, '"dag" 0', '5'],
  ['61', 164, 'd mmm yyyy', '1900-03-01'],
  ['1', 14, undefined, '1900-01-01'],
])('the stored number %s with format %i %j is the text %s', (stored, id, code, text) => {
  expect(numberText(stored, formatKind(id, code), false)).toBe(text);
});

test('the values are those that a library reads', async () => {
  const rows: Cell[][] = [['Eén', 'twee', 3], ['vier', 5.5, -6], ['x & y', 0, 1652]];
  const bytes = workbook({ Blad1: sheetXml(rows) });
  const parts = openParts(bytes) as ReadonlyMap<string, Uint8Array>;
  const own = readSheet(parts.get('xl/worksheets/sheet1.xml')!, readWorkbook(parts)).rows.map((row) => row.map(({ text }) => text));
  const [first] = await readXlsxFile(Readable.from(Buffer.from(bytes)));
  expect(own).toEqual(first!.data.map((row) => row.map((value) => String(value ?? '').replace('.', ','))));
});

test('everything that the source does not say is named at once: unit, article, chapter, number of the table', async () => {
  const bare = [TABLE[2]!, ...TABLE.slice(3)];
  const { findings, files } = await run(workbook({ Blad1: sheetXml(bare) }), {});
  expect(files.size).toBe(0);
  const remedies = findings.filter(({ severity }) => severity === 'fout').map(({ remedy }) => remedy).join(' ');
  for (const option of ['--eenheid', '--artikel', '--naam', '--hoofdstuk', '--tabel']) expect(remedies).toContain(option);
});

test('a unit that is missing and every column that cannot be read are named at once, with rows that have no place', async () => {
  const { findings } = await run(workbook({ Blad1: sheetXml([['', 'eerste', 'tweede', 2030], ['Verplichtingen', 1.5, 1, 1], ['Uitgaven', 1, 1, 1], ['4.1 Bruggen', 1, 1, 1], ['4.1 Bruggen', 1, 1, 1], ['Opdrachten', 1, 1, 1], ['Ontvangsten', 0, 0, 0]]) }), {});
  const blocking = findings.filter(({ severity }) => severity === 'fout');
  expect(blocking.map(({ code, found }) => `${code}: ${found}`)).toEqual([
    'eenheid-onbekend: geen eenheid boven de tabel',
    'artikel-onbekend: een tabel zonder nummer',
    'kolom-onbekend: kolom 2 met bedragen en de kop "eerste"',
    'kolom-onbekend: kolom 3 met bedragen en de kop "tweede"',
    'kolom-onbekend: de kop "2030"',
    'artikel-onbekend: niet te vinden in de bron',
    'artikel-onbekend: niet te vinden in de bron',
    'artikel-onbekend: niet te vinden in de bron',
  ]);
  const rows = await run(workbook({ Blad1: sheetXml([['', 2029, 2030], ['Verplichtingen', 1.5, 1], ['Uitgaven', 1, 1], ['4.1 Bruggen', 1, 1], ['4.1 Bruggen', 1, 1], ['Opdrachten', 1, 1], ['Ontvangsten', 0, 0]]) }), { jaar: 2030 });
  expect(errors(rows).filter((code) => code === 'eenheid-onbekend' || code === 'regel-zonder-plaats')).toEqual(['eenheid-onbekend', 'regel-zonder-plaats']);
});

test('a document that is missing is named beside a missing name', async () => {
  const { findings } = await run(workbook({ Blad1: sheetXml([TABLE[1]!, ...TABLE.slice(2)]) }), { hoofdstuk: 'QW', artikel: '4', tabel: 7 });
  const remedies = findings.filter(({ severity }) => severity === 'fout').map(({ remedy }) => remedy).join(' ');
  for (const option of ['--naam', '--bron']) expect(remedies).toContain(option);
});
