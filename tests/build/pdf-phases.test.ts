import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { destinationPage } from '../../src/outputs/pdf/document/destinations.ts';
import { KLEIN_FOLDER } from '../support/klein.ts';
import { readPdf, squeeze, type ReadPdf } from '../support/read-pdf.ts';
import { versiesSite } from '../support/versies-site.ts';

/** An article with a suppletoire begroting in nine columns, one with a jaarverslag in six, one without, and the document of all. */
const FILES = {
  suppletoire: 'begroting/2031/xl/artikel-1/begroting-2031-xl-artikel-1.pdf',
  jaarverslag: 'begroting/2031/xl/artikel-2/begroting-2031-xl-artikel-2.pdf',
  zonder: 'begroting/2032/xl/artikel-1/begroting-2032-xl-artikel-1.pdf',
  alles: 'publicatie.pdf',
} as const;
const read = {} as Record<keyof typeof FILES, ReadPdf>;
const documents = {} as Record<keyof typeof FILES, PDFDocument>;

beforeAll(async () => {
  const folder = versiesSite();
  for (const [name, file] of Object.entries(FILES) as [keyof typeof FILES, string][]) {
    read[name] = await readPdf(join(folder, file));
    documents[name] = await PDFDocument.load(readFileSync(join(folder, file)), { updateMetadata: false });
  }
}, 480_000);

type Line = { label: string; bedragen?: (number | null)[]; onderdelen?: Line[]; instrumenten?: Line[]; regelingen?: Line[] };
const flatten = (line: Line): Line[] => [line, ...[...(line.onderdelen ?? []), ...(line.instrumenten ?? []), ...(line.regelingen ?? [])].flatMap(flatten)];

/** The lines of a content file with their amounts as they are printed; none where the source prints none. */
function linesOf(path: string): string[][] {
  const file = JSON.parse(readFileSync(join(KLEIN_FOLDER, 'standen', path), 'utf8')) as Record<'verplichtingen' | 'uitgaven' | 'ontvangsten', Line>;
  const words = (bedrag: number | null) => (bedrag === null ? '–' : String(bedrag).replace('-', '−').replace(/\B(?=(?:\d{3})+$)/g, '.'));
  return [file.verplichtingen, file.uitgaven, file.ontvangsten].flatMap(flatten).map(({ label, bedragen = [] }) => [label, ...bedragen.map(words)]);
}

const SUPPLETOIRE = '2031/xl-01/1e-suppletoire.json';
const JAARVERSLAG = '2031/xl-02/realisatie.json';

test.each([
  ['suppletoire', SUPPLETOIRE],
  ['jaarverslag', JAARVERSLAG],
  ['alles', SUPPLETOIRE],
  ['alles', JAARVERSLAG],
] as const)('in %s every amount of %s stands in its cell', (name, path) => {
  const lines = linesOf(path);
  const same = read[name].tables.filter((rows) => JSON.stringify(rows.slice(1)) === JSON.stringify(lines));
  expect(same).toHaveLength(1);
  expect(same[0]![0]!.every((head) => head === 'Onderdeel' || /^(?:Stand|Mutatie|Realisatie|Verschil)\b.* 20[23]\d\s*\(\d\)/.test(head))).toBe(true);
});

test('a table of nine columns lies down, one of six stands', () => {
  const wide = (name: keyof typeof FILES, anchor: string) => {
    const ref = destinationPage(documents[name], PDFName.of(anchor));
    const { width, height } = documents[name].getPages().find((page) => page.ref === ref)!.getSize();
    return width > height;
  };
  expect(wide('suppletoire', '1e-suppletoire-tabel-2')).toBe(true);
  expect(wide('jaarverslag', 'realisatie-tabel-3')).toBe(false);
  expect(wide('alles', '2031-xl-01-1e-suppletoire-tabel-2')).toBe(true);
});

test('the contents, the list of tables, the cover, the register and the sources lead to the phase, and the colophon names its code', () => {
  const { text, headings } = read.suppletoire;
  expect(headings).toContainEqual({ level: 2, text: 'Eerste suppletoire begroting 2031' });
  expect(text).toMatch(/Eerstesuppletoirebegroting2031\d+Begrippenenafkortingen\d+/);
  expect(text).toMatch(/Tabel2Budgettairegevolgenvanbeleidart\.1Vaarwegen\(eerstesuppletoirebegroting2031\)\d+/);
  expect(text).toContain('Laterefaseneerstesuppletoirebegroting');
  expect(text).toMatch(/Bruggenfonds,\d+,\d+,\d+/);
  expect(text).toContain(squeeze('Stuk XL, nr. 9Wijziging van de begroting van Water en Veren'));
  const data = readFileSync(join(versiesSite(), 'data/2031/xl/1/1e-suppletoire.json'));
  expect(text).toContain(createHash('sha256').update(data).digest('hex'));
});

test('the budget year stands in each phase side by side, after the last table', () => {
  for (const [name, rows] of [
    ['suppletoire', [['Verplichtingen', '7.200', '7.020'], ['Uitgaven', '7.200', '7.020'], ['1.1 Sluizen en bruggen', '5.480', '5.300'], ['1.2 Diepte van de vaargeul', '1.720', '1.720'], ['Ontvangsten', '35', '35']]],
    ['jaarverslag', [['Verplichtingen', '1.050', '1.100'], ['Uitgaven', '1.050', '1.087'], ['2.1 Veerdiensten', '1.050', '1.087'], ['Ontvangsten', '40', '12']]],
  ] as const) {
    const table = read[name].tables.find(([head]) => head?.[1]?.startsWith('Ontwerpbegroting'));
    expect(table!.slice(1)).toEqual(rows);
    expect(read[name].headings).toContainEqual({ level: 3, text: '2031 in elke fase' });
  }
});

test('the document of all has each phase within its article; one without speaks of none', () => {
  const titles = read.alles.headings.filter(({ level }) => level <= 3).map(({ text }) => text);
  expect(titles.indexOf('Eerste suppletoire begroting 2031')).toBeLessThan(titles.indexOf('Veren'));
  expect(titles.indexOf('Realisatie 2031')).toBeGreaterThan(titles.indexOf('Veren'));
  expect(read.zonder.text.toLowerCase()).not.toMatch(/suppletoire|laterefasen/);
});
