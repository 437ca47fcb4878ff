import { zipSync, strToU8 } from 'fflate';
import type { Bronformaat } from '../../src/domain/officieel.ts';
import type { ImportOptions } from '../../src/importers/import-types.ts';
import { LIMITS } from '../../src/importers/limits.ts';
import { sheetXml, workbook } from './make-workbook.ts';

/** A source that is as large as is read, and made to take as long as it can. */
export interface HostileSource {
  name: string;
  format: Bronformaat;
  options: ImportOptions;
  make: () => Uint8Array;
}

const KNOWN: ImportOptions = { hoofdstuk: 'XL', bron: 'x', jaar: 2030, accept: ['som-klopt-niet', 'regel-zonder-plaats'] };
const LINES = ['Verplichtingen', 'Uitgaven', '4.1 Bruggen', 'Opdrachten'];
const CAPTION = 'Tabel 7 Budgettaire gevolgen van beleid (bedragen x € 1.000)';

/** Head, then as many pieces as fit in so many bytes and are wanted at most, then the tail. */
function filled(most: number, head: string, piece: string | ((index: number) => string), tail = '', times = Infinity): string {
  const make = typeof piece === 'string' ? () => piece : piece;
  const parts = [head];
  let size = Buffer.byteLength(head) + Buffer.byteLength(tail);
  for (let index = 0; index < times; index += 1) {
    const next = make(index);
    size += Buffer.byteLength(next);
    if (size > most) break;
    parts.push(next);
  }
  return parts.join('') + tail;
}

const row = (label: string, before: string, between: string, after: string) => `${before}${label}${between}1${between}1${after}`;

/** A page with one article, whose table has these rows more, and something after it. */
function page(rows: string, after: string): string {
  const html = (label: string) => row(label, '<tr><td>', '<td>', '\n');
  return `<h1>Artikel 4. Bruggen</h1><table><caption>${CAPTION}</caption><tr><th><th>2030<th>2031\n${LINES.map(html).join('')}${rows}${html('Ontvangsten')}</table>${after}`;
}

/** The same as copied text. */
function copied(rows: string, after: string): string {
  const lines = (label: string) => row(label, '', '\n\n', '\n\n');
  return `Artikel 4. Bruggen\n\n${CAPTION}\n\u00a0\n\n2030\n\n2031\n\n${LINES.map(lines).join('')}${rows}${lines('Ontvangsten')}\nToelichting\n\n${after}`;
}

/** Paragraphs of one article that are as long, and together as many, as is read; words where no more of the piece is. */
function paragraphs(piece: string): string {
  const one = (text: string) => text.repeat(Math.floor((LIMITS.signsTogether - 2) / text.length));
  const all = Math.floor(LIMITS.signs / LIMITS.signsTogether) - 1;
  const escaped = one(piece).match(/[\\`*_{}[\]<>&~|#]/g)?.length ?? 0;
  const most = escaped === 0 ? all : Math.min(all, Math.floor((LIMITS.escaped - 10) / escaped));
  return `${one(piece)}\n\n`.repeat(most) + `${one('woorden ')}\n\n`.repeat(all - most);
}

const ROWS = LIMITS.rows - 20;
const BYTES = LIMITS.bytes;
const inPage = (piece: string | ((index: number) => string), head = '', times = Infinity) => filled(BYTES.html - 5000, head, piece, '', times);
const inXml = (piece: string, head: string, tail: string, times = Infinity) => filled(BYTES['op-xml'], `<kamerstuk>${head}`, piece, `${tail}</kamerstuk>`, times);
const cellsXml = (entry: string, perRow: number) => inXml(`<row>${entry.repeat(perRow)}</row>`, '<table><tgroup><colspec colname="a"/><tbody>', '</tbody></tgroup></table>', Math.floor(LIMITS.tags / (2 * perRow + 2)) - 1);
const note = (index: number) => `<p id=n${index}><a href=#r${index}>1</a>w`;
const call = (index: number) => `<a href=#n${index} id=r${index}>x</a>`;
const half = LIMITS.elements / 4;

const HTML: Record<string, () => string> = {
  'words in one paragraph': () => inPage('woorden ', '<p>'),
  'no-break spaces': () => inPage('\u00a0', '<p>x'),
  'references to signs': () => inPage('&amp;', '<p>'),
  'many attributes': () => inPage((index) => ` a${index}`, '<p'),
  'loose accents': () => inPage('&#769;&#803;', '<p>a'),
  'comments': () => inPage('<!---->', '<p>', LIMITS.tags - 10),
  'end tags without beginning': () => inPage('</b>', '<p>', LIMITS.tags - 10),
  'paragraphs, unclosed and deep': () => inPage('<p>x', '<div>'.repeat(390), LIMITS.elements - 500),
  'words outside the cells of a table': () => inPage('<b>x</b>', '<table>', LIMITS.elements - 500),
  'bold that is closed too late': () => inPage('<b><p>x</b>y', '', LIMITS.elements / 3),
  'tables in tables': () => inPage('<p>x', '<table><tr><td>'.repeat(95), LIMITS.elements - 500),
  'lists in lists': () => inPage('<li>x', '<ul><li>'.repeat(190), LIMITS.elements - 500),
  'one row of cells': () => inPage('<td>1', '<table><tr>', LIMITS.elements - 10),
  'rows of two cells': () => inPage('<tr><td>1<td>2', '<table>', LIMITS.elements / 3 - 10),
  'tables of one cell': () => inPage('<table><tr><td>1</table>', '', LIMITS.elements / 4 - 10),
  'cells that span': () => inPage('<tr><td colspan=200 rowspan=9999>1', '<table>', LIMITS.elements / 2 - 10),
  'footnotes': () => inPage(call, '<p>', half) + inPage(note, '', half),
  'footnotes, deep': () => inPage(call, `${'<div>'.repeat(380)}<p>`, half) + inPage(note, '', half),
  'one footnote, called often': () => `${inPage('<a href=#n>x</a>', '<p id=r>', LIMITS.elements - 1000)}<p id=n>w${'<a href=#r>1</a>'.repeat(190)}`,
  'line breaks': () => inPage('a<br>', '<p>', LIMITS.elements - 10),
  'items of lists of Word': () => inPage((index) => `<p style="mso-list:l0 level${1 + (index % 9)}"><span style="mso-list:Ignore">-</span>x`, '', LIMITS.elements / 2 - 10),
  'links': () => page('', inPage('<a href=https://a.nl/b>x</a> ', '<p>', LIMITS.signsTogether / 2 - 10)),
  'a budget table': () => page(inPage((index) => row(`Regel ${index}`, '<tr><td>', '<td>', ''), '', ROWS), ''),
  'a budget table with one name': () => page(inPage(row('Regel', '<tr><td>', '<td>', ''), '', ROWS), ''),
  'another table': () => page('', inPage(`<tr>${'<td>x y'.repeat(10)}`, '<table>', LIMITS.otherCells / 10)),
  'bold words': () => page('', inPage('<p><b>x</b> <i>y</i> ', '', LIMITS.pieces - 20)),
  'hidden elements': () => inPage('<p hidden>x', '', LIMITS.elements - 10),
};

const XML: Record<string, () => string> = {
  'words in one paragraph': () => inXml('woorden ', '<al>', '</al>'),
  'references to signs': () => inXml('&amp;', '<al>', '</al>'),
  'loose accents': () => inXml('&#769;&#803;', '<al>a', '</al>'),
  'letters of two bytes': () => inXml('é ', '<al>', '</al>'),
  'paragraphs': () => inXml('<al>x</al>', '', '', LIMITS.tags / 2 - 10),
  'paragraphs, deep': () => inXml('<al>x</al>', '<a>'.repeat(390), '</a>'.repeat(390), LIMITS.tags / 2 - 500),
  'paragraphs in a list, outside its items': () => inXml('<al>x</al>', '<lijst><x>', '</x></lijst>', LIMITS.tags / 2 - 10),
  'empty elements': () => inXml('<a/>', '', '', LIMITS.tags - 10),
  'many attributes': () => filled(BYTES['op-xml'], '<kamerstuk', (index) => ` a${index}="1"`, '/>'),
  'one row of cells': () => cellsXml('<entry>1</entry>', LIMITS.tags / 4 - 20),
  'one row of cells that claim one column': () => cellsXml('<entry colname="a">1</entry>', LIMITS.tags / 4 - 20),
  'rows of many cells': () => cellsXml('<entry>1</entry>', LIMITS.columns),
  'rows of two cells': () => cellsXml('<entry morerows="9999">1</entry>', 2),
  'notes': () => inXml('<noot><noot.nr>1</noot.nr><noot.al>x</noot.al></noot>', '<al>', '</al>', LIMITS.tags / 6 - 10),
  'bold words': () => inXml('<nadruk type="vet">x</nadruk> ', '<al>', '</al>', LIMITS.tags / 2 - 10),
};

const TEXT: Record<string, () => string> = {
  'words in one paragraph': () => filled(BYTES['rijksfinancien-tekst'], copied('', ''), 'woorden '),
  'no-break spaces': () => filled(BYTES['rijksfinancien-tekst'], copied('', 'x'), '\u00a0', 'x'),
  'short lines': () => filled(BYTES['rijksfinancien-tekst'], copied('', ''), 'x\n', '', LIMITS.lines - 100),
  'points between paragraphs': () => filled(BYTES['rijksfinancien-tekst'], copied('', ''), ' • punt;\nalinea\n', '', LIMITS.lines / 2 - 100),
  'rows on a line that are no table': () => filled(BYTES['rijksfinancien-tekst'], copied('', ''), 'a;b;c\n', '', LIMITS.lines - 100),
  'a budget table with its rows on a line': () => filled(2 ** 20, `${CAPTION}\n\t2030\t2031\n${LINES.map((label) => `${label}\t1\t1\n`).join('')}`, (index) => `Regel ${index}\t1\t1\n`, 'Ontvangsten\t0\t0\n', ROWS),
  'captions': () => filled(BYTES['rijksfinancien-tekst'], '', `${CAPTION}\n`, '', LIMITS.lines - 10),
  'a budget table and as many headings': () => copied(filled(2 ** 20, '', (index) => row(`Regel ${index}`, '', '\n\n', '\n\n'), '', ROWS), filled(250_000, '', (index) => `Regel ${index} van\n\n`, '', LIMITS.pieces - 100)),
  ...Object.fromEntries(['[', '*a', '_', '&lt;', '<a{', '`', '\\', '~', '| ', '- ', '1', '100 % van ', 'www.a.nl a@b.nl ', 'https://a.nl/ ', 'Kamerstukken II 2020/21, 35510, nr. 4 ', 'woorden '].map((piece) => [`paragraphs of ${piece}`, () => copied('', paragraphs(piece))])),
};

const CSV_HEAD = 'Begrotingsjaar;Hoofdstuk;Artikelnummer;Omschrijving artikel;VUO;Indicatie totaalregel;artikelonderdeelnummer;artikelonderdeelnaam;instrumentnaam;detailnaam';
const CSV_MAIN = [...'VUO'].map((kind) => `2030;XL;4;Naam;${kind};J;;;;;1;1\n`).join('');
const inCsv = (head: string, piece: string | ((index: number) => string), times = Infinity) => filled(BYTES['budgettaire-tabel-csv'], head, piece, '', times);
const CSV: Record<string, () => string> = {
  'one line': () => inCsv(`${CSV_HEAD};bedragt\n`, 'x'),
  'separators': () => inCsv(`${CSV_HEAD};bedragt\n`, `${';'.repeat(90)}\n`),
  'columns': () => inCsv(`${CSV_HEAD}${';x'.repeat(LIMITS.columns)}\n`, ';'.repeat(99_000) + '\n'),
  'columns of amounts': () => inCsv(`${CSV_HEAD}${';bedragt'.repeat(LIMITS.columns - 10)}\n`, `2030;XL;4;Naam;U;N;1;Deel;Opdrachten;Regel${';1'.repeat(LIMITS.columns - 10)}\n`, ROWS),
  'quotes': () => inCsv(`${CSV_HEAD};bedragt\n`, `${'"a""b";'.repeat(10)}\n`, LIMITS.lines - 10),
  'rows of one article': () => inCsv(`${CSV_HEAD};bedragt;bedragt+1\n${CSV_MAIN}`, (index) => `2030;XL;4;Naam;U;N;1;Deel;Opdrachten;Regel;${index};1\n`, ROWS),
  'rows of parts': () => inCsv(`${CSV_HEAD};bedragt;bedragt+1\n${CSV_MAIN}`, (index) => `2030;XL;4;Naam;U;J;;Deel ${index};;;${index};1\n`, ROWS),
  'rows of all articles': () => inCsv(`${CSV_HEAD};bedragt;bedragt+1\n`, (index) => `2030;XL;${index % 200};Naam;U;N;1;Deel;Opdrachten;Regel ${index};${index};1\n`, LIMITS.lines - 10),
};

const STATE_HEAD = 'Begrotingsjaar;Uitgaven Verplichtingen Ontvangsten;Hoofdstuk;Artikelnummer;Artikelnaam;OWB;VB;O1;O2;Realisatie\n';
const STATES: Record<string, () => string> = {
  'totals of a chapter': () => inCsv(STATE_HEAD, (index) => `2030;U;XL;${1 + (index % 6)};Totaal;${index};1;1;1;1\n`, 5 * ROWS),
  'rows of all chapters': () => inCsv(STATE_HEAD, (index) => `${1900 + (index % 300)};U;X${String.fromCharCode(65 + (index % 26))}L;1;Naam ${index};${index};1;1;1;1\n`, LIMITS.lines - 10),
};

const sheet = (after: string, rows: number, columns: number) => workbook({ Blad1: sheetXml(Array.from({ length: rows }, (_, index) => [['Verplichtingen', 'Uitgaven'][index] ?? `Regel ${index}`, ...Array.from({ length: columns }, () => 1)]), after) });
const XLSX: Record<string, () => Uint8Array> = {
  'rows': () => sheet('', 4900, 12),
  'a budget table': () => sheet('', ROWS, 20),
  'merged cells': () => sheet(`<mergeCells>${'<mergeCell ref="A1:Z9999"/>'.repeat(5000)}</mergeCells>`, 3000, 20),
  'sheets': () => workbook(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Blad${index}`, sheetXml([['Verplichtingen', 1], ['Uitgaven', 1], ...Array.from({ length: 400 }, (): number[] => [1, 1])])]))),
  'shared texts': () => workbook({ Blad1: sheetXml([['Verplichtingen', 1]]) }, [], Array.from({ length: 24_000 }, () => 'xx')),
  'one long text': () => workbook({ Blad1: sheetXml([['Verplichtingen', 'x'.repeat(3 * 2 ** 20)], ['Uitgaven', 1]]) }),
  'files that are no sheets': () => zipSync(Object.fromEntries(Array.from({ length: 1990 }, (_, index) => [`x${index}.bin`, strToU8('x'.repeat(4000))])), { level: 0 }),
};

const encoded = (makers: Record<string, () => string>) => Object.entries(makers).map(([name, make]) => [name, () => new TextEncoder().encode(make())] as const);
const of = (format: Bronformaat, makers: readonly (readonly [string, () => Uint8Array])[], options = KNOWN): HostileSource[] => makers.map(([name, make]) => ({ name: `${format}: ${name}`, format, options, make }));

/** For every kind of source, sources at its limits. In a fixed order; the same bytes each time. */
export const HOSTILE_SOURCES: readonly HostileSource[] = [
  ...of('html', encoded(HTML)),
  ...of('op-xml', encoded(XML)),
  ...of('rijksfinancien-tekst', encoded(TEXT)),
  ...of('budgettaire-tabel-csv', encoded(CSV)),
  ...of('begrotingsstaat-csv', encoded(STATES), { bron: 'x', voor: '2030/xl-01' }),
  ...of('xlsx', Object.entries(XLSX)),
];
