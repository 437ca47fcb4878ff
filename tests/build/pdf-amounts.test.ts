import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, expect, inject, test } from 'vitest';
import { elementText, contentsOf, readMarkedText } from '../../src/outputs/pdf/document/marked-text.ts';
import { readStructure } from '../../src/outputs/pdf/document/structure.ts';
import { pageContent, setPageContent } from '../../src/outputs/pdf/document/streams.ts';
import { readPdf } from '../support/read-pdf.ts';

/** The content files as they are, and none of our own code between them and the PDF. */
const content = resolve(import.meta.dirname, '../../content');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(content, path), 'utf8')) as T;

type Amounts = readonly (number | null)[];
interface Line {
  label: string;
  bedragen?: Amounts;
  onderdelen?: Line[];
  instrumenten?: Line[];
  regelingen?: Line[];
}
const budget = read<{ kolommen: { jaar: number }[]; verplichtingen: Line; uitgaven: Line; ontvangsten: Line; begrotingsjaar: number }>('bedragen/2022/vii-07.json');
const history = read<{ waarnemingen: { jaar: number; soort: string; fase: string; bedrag: number }[] }>('open-data/begrotingsstaten-vii-07.json');
const years = budget.kolommen.map(({ jaar }) => String(jaar));

/** A line and everything below it, in the order of the table. */
const flatten = (line: Line): Line[] => [line, ...[...(line.onderdelen ?? []), ...(line.instrumenten ?? []), ...(line.regelingen ?? [])].flatMap(flatten)];
const lines = [budget.verplichtingen, budget.uitgaven, budget.ontvangsten].flatMap(flatten);

/** An amount as it is read aloud: "−1.652" is -1652, a dash is no amount. Throws for anything else. */
function amountIn(text: string): number | null {
  if (text === '–') return null;
  const match = /^(−?)(\d{1,3}(?:\.\d{3})*)$/.exec(text);
  if (match === null) throw new Error(`No amount: “${text}”`);
  return Number(match[2]!.replaceAll('.', '')) * (match[1] === '' ? 1 : -1);
}

/** What the budget table in a PDF says otherwise than the budget: cell by cell. */
function differences(tables: readonly string[][][]): string[] {
  const table = tables.find((rows) => rows.some(([head]) => head === budget.verplichtingen.label));
  if (table === undefined) return ['no budget table'];
  const rows = table.slice(table.findIndex(([head]) => head === budget.verplichtingen.label));
  if (rows.length !== lines.length) return [`${rows.length} rows for ${lines.length} lines`];
  return rows.flatMap(([head, ...cells], index) => {
    const { label, bedragen = [] } = lines[index]!;
    if (head !== label) return [`${head} for ${label}`];
    if (cells.length !== bedragen.length) return [`${label}: ${cells.length} cells for ${bedragen.length} amounts`];
    return cells.flatMap((cell, column) => (amountIn(cell) === bedragen[column] ? [] : [`${label}, ${years[column]}: ${cell} for ${bedragen[column]}`]));
  });
}

const files = ['begroting/2022/vii/artikel-7/begroting-2022-vii-artikel-7.pdf', 'publicatie.pdf'];
const tablesOf = new Map<string, string[][][]>();
beforeAll(async () => {
  for (const file of files) tablesOf.set(file, (await readPdf(join(inject('siteFolder'), file))).tables);
});

/** The tables of a PDF whose first row begins so. */
const headed = (file: string, ...heads: readonly string[]): string[][][] => tablesOf.get(file)!.filter(([row]) => heads.every((head, at) => row?.[at] === head));

test('the content file holds the lines and years of the table', () => {
  expect(lines.length).toBeGreaterThan(35);
  expect(years).toHaveLength(7);
});

test.each(files)('every amount of the budget table in %s is that of the content file', (file) => {
  expect(differences(tablesOf.get(file)!)).toEqual([]);
  // Two head rows above it, whose cells name the years.
  expect(tablesOf.get(file)!.find((rows) => rows.some(([head]) => head === 'Verplichtingen'))![1]).toEqual(years);
});

test.each(files)('every other table of amounts in %s follows from the content files', (file) => {
  const perYear = [...headed(file, 'Onderdeel', ...years), ...headed(file, 'Regel', ...years)];
  expect(perYear).toHaveLength(2);
  for (const [, ...rows] of perYear) {
    for (const [head, ...cells] of rows) {
      const known = lines.filter(({ label }) => label === head);
      // What is left over has no line of its own: it is the total without the others.
      const others = rows.filter(([other]) => other !== head && other !== 'Uitgaven').map((row) => row.slice(1).map(amountIn));
      const expected = known.length > 0 ? known[0]!.bedragen : budget.uitgaven.bedragen!.map((total, at) => total! - others.reduce((sum, row) => sum + row[at]!, 0));
      expect(cells.map(amountIn), head).toEqual(expected);
    }
  }
  const [[, ...phases] = []] = headed(file, 'Jaar', 'Begroot', 'Uitgegeven', 'Verschil');
  expect(phases.length).toBeGreaterThan(2);
  for (const [year, ...cells] of phases) {
    const of = (fase: string) => history.waarnemingen.find((item) => item.jaar === Number(year) && item.soort === 'uitgaven' && item.fase === fase)?.bedrag;
    const spent = of('realisatie') ?? budget.uitgaven.bedragen![years.indexOf(year!)]!;
    expect(cells.map(amountIn), year).toEqual([of('ontwerpbegroting'), spent, spent - of('ontwerpbegroting')!]);
  }
  const [[, ...committed] = []] = headed(file, 'Instrument', `Uitgaven ${budget.begrotingsjaar}`);
  expect(committed).toHaveLength(7);
  const at = years.indexOf(String(budget.begrotingsjaar));
  const instruments = lines.filter(({ regelingen }) => regelingen !== undefined);
  for (const [head, spent, , bound, free] of committed.map((row) => row.map((cell, column) => (column === 0 || cell.endsWith('%') ? cell : amountIn(cell))))) {
    const parts = instruments.filter(({ label }) => label === head).flatMap(({ regelingen }) => regelingen!.map(({ bedragen }) => bedragen![at]!));
    expect(spent, String(head)).toBe(head === 'Uitgaven' ? budget.uitgaven.bedragen![at] : parts.reduce((sum, part) => sum + part, 0));
    expect(Number(bound) + Number(free), String(head)).toBe(spent);
  }
  expect(tablesOf.get(file)).toHaveLength(5);
});

test('one digit that is another in the finished PDF is seen, with its line and year', async () => {
  const document = await PDFDocument.load(readFileSync(join(inject('siteFolder'), files[0]!)), { updateMetadata: false });
  const texts = readMarkedText(document);
  const cell = readStructure(document).elements.find((element) => element.type === 'TD' && elementText(element, texts) === '97.366')!;
  const [{ mcid, page }] = contentsOf(cell) as [ReturnType<typeof contentsOf>[number]];
  const sheet = document.getPages().find(({ ref }) => ref === page)!;
  const before = Buffer.from(pageContent(sheet)).toString('latin1');
  // The second letter becomes the first: 99.366.
  const after = before.replace(new RegExp(`(/MCID ${mcid} ?>>[\\s\\S]*?<)([0-9a-f]{4})((?:> -?\\d+ <)?)[0-9a-f]{4}`), '$1$2$3$2');
  expect(after).not.toBe(before);
  setPageContent(sheet, Buffer.from(after, 'latin1'));
  expect(differences((await readPdf(await document.save())).tables)).toEqual(['7.1 Werkgevers- en bedrijfsvoeringsbeleid, 2021: 99.366 for 97366']);
});

test.each(['', '1,652', '1652', '12.34', '-5', '(5)'])('“%s” in a cell is no amount', (text) => {
  expect(() => amountIn(text)).toThrow('No amount');
});
