import type { Bronformaat } from '../domain/officieel.ts';
import { formatBytes, formatNumber } from '../domain/format.ts';
import type { FindingList } from './finding-list.ts';

/**
 * How much an importer reads: several times what the largest real sources have, and so little that no source at a limit, however it
 * is made, keeps the processor busy for two seconds. `npm run bench -- import-limits` measures that.
 */
export const LIMITS = {
  /** Bytes of a source, by kind. The longest article is some hundred kilobytes, a chapter as one web page or as XML a few megabytes. */
  bytes: { 'rijksfinancien-tekst': 2 * 2 ** 20, html: 4 * 2 ** 20, 'budgettaire-tabel-csv': 4 * 2 ** 20, 'begrotingsstaat-csv': 4 * 2 ** 20, 'op-xml': 8 * 2 ** 20, xlsx: 8 * 2 ** 20 } satisfies Record<Bronformaat, number>,
  /** Tags of a page or a piece of XML, counted before a tree is made of it. */
  tags: 250_000,
  /** Elements of a page: a page may leave out half of its tags. */
  elements: 100_000,
  /** How deep elements stand in each other. */
  depth: 400,
  /** Lines of copied text or of a CSV file. */
  lines: 50_000,
  /** Columns of a table, of any kind of source. */
  columns: 200,
  /** Rows of one budget table. */
  rows: 2_000,
  /** Places of one table, merged cells filled out. */
  cells: 100_000,
  /** Paragraphs, points of lists and notes of one article. */
  pieces: 5_000,
  /** Cells of the tables of one article that are no budget table. */
  otherCells: 10_000,
  /** Signs of one article, and of one paragraph or cell in it. */
  signs: 300_000,
  signsTogether: 20_000,
  /** Signs of one article that mean something in Markdown or MDX, and are escaped. */
  escaped: 50_000,
} as const;

/** The most bytes of any source: a larger file is not read at all. */
export const LARGEST_SOURCE = Math.max(...Object.values(LIMITS.bytes));

/** Names that a source has more of something than is read. `what` is its name in Dutch, after a number: "alinea’s". */
export function nameTooMuch(findings: FindingList, what: string, found: number, most: number, remedy: string, line?: number): void {
  findings.add('bron-te-groot', 'fout', { ...(line === undefined ? {} : { line }), found: `${formatNumber(found)} ${what}`, expected: `ten hoogste ${formatNumber(most)}`, remedy });
}

/** Names that a source has more bytes than are read of its kind; of an unknown kind, than are read at all. */
export function nameTooLarge(findings: FindingList, size: number, format: Bronformaat | null): void {
  const most = format === null ? LARGEST_SOURCE : LIMITS.bytes[format];
  findings.add('bron-te-groot', 'fout', { found: `een bestand van ${formatBytes(size)}`, expected: `ten hoogste ${formatBytes(most)}`, remedy: CUT_OUT });
}

/** What helps for a document that is too large. */
export const CUT_OUT = 'Knip het artikel met zijn tabel uit het bestand en voer alleen dat in.';
/** What helps for a table that is too large. */
export const CUT_TABLE = 'Knip de begrotingstabel uit het bestand en voer alleen die in.';

/** How many tags a text has at most: every "<" counts, also that of an end tag or a comment. Linear, without a tree. */
export function countTags(text: string): number {
  let count = 0;
  for (let place = text.indexOf('<'); place !== -1; place = text.indexOf('<', place + 1)) count += 1;
  return count;
}
