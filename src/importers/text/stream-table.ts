import { formatCount } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';
import { isHeadCell, isLabelHead } from '../table/column-head.ts';
import { mainLineOf } from '../table/main-line.ts';
import { readCell, squeeze } from '../table/number-form.ts';
import { cell, type SourceCell, type SourceTable } from '../table/source-table.ts';
import { isValueToken, type Token } from './tokens.ts';

/** One cell of the stream: its text (`''` when empty) and where it came from. */
interface StreamCell {
  text: string;
  line: number;
  /** Index of the token it came from. */
  token: number;
}

/** A head can have this many cells at most before the first row: more is no budget table. */
const LONGEST_HEAD = 60;

/**
 * Reads a table that was copied as text: every cell a line, a run of empty cells one line of no-break spaces. The number of
 * columns comes from the head, and every row is counted out against it. `end` is the index of the first token after the table.
 * `null` when no head and first row can be made out.
 */
export function readStreamTable(tokens: readonly Token[], start: number, caption: string | null, findings: FindingList): { table: SourceTable; end: number } | null {
  const stream = new CellStream(tokens, start);
  const head = readHead(stream);
  if (head === null) return null;
  const { rows, width, labels } = head;
  const lines: number[] = rows.map(() => tokens[start]!.line);
  while (stream.atRow(width, labels)) {
    const first = stream.peek()!;
    lines.push(first.line);
    rows.push(readRow(stream, width, labels, findings));
  }
  return { table: { caption, rows, headRows: head.count, lines }, end: stream.tokenIndex };
}

/** The head: the cells up to the first main line, as one or more full rows. */
function readHead(stream: CellStream): { rows: SourceCell[][]; width: number; labels: number; count: number } | null {
  const cells: string[] = [];
  while (cells.length <= LONGEST_HEAD) {
    const next = stream.peek();
    if (next === undefined) return null;
    if (cells.length > 1 && (mainLineOf(next.text) !== null || startsBody(next.text, cells))) break;
    cells.push(stream.next()!.text);
  }
  if (cells.length > LONGEST_HEAD) return null;
  const width = headWidth(cells);
  if (width === null) return null;
  const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width).map(cell));
  const last = cells.slice(-width);
  const labels = last.findIndex((text) => !isLabelHead(text));
  return { rows, width, labels: Math.max(labels, 1), count: rows.length };
}

/** After a run of years anything that is not a year begins the body. */
function startsBody(next: string, head: readonly string[]): boolean {
  return head.slice(-2).every(isYear) && !isHeadCell(next);
}

function isYear(text: string): boolean {
  return /^\s*(?:19|20|21)\d{2}\s*$/u.test(text);
}

/** Number of columns: the run of years at the end with the label columns before it, or the whole head when it prints no years. */
function headWidth(cells: readonly string[]): number | null {
  let years = 0;
  while (years < cells.length && isYear(cells[cells.length - 1 - years]!)) years += 1;
  if (years < 2) return cells.length;
  let labels = 0;
  while (years + labels < cells.length && squeeze(cells[cells.length - 1 - years - labels]!) === '') labels += 1;
  if (labels === 0) labels = cells.length - years;
  const width = years + labels;
  return cells.length % width === 0 ? width : null;
}

/** One row, cell by cell. Text where an amount belongs is a cell that cannot be read, or the sign that a cell is missing. */
function readRow(stream: CellStream, width: number, labels: number, findings: FindingList): SourceCell[] {
  const row: SourceCell[] = [];
  while (row.length < width) {
    const next = stream.peek();
    const isText = next !== undefined && readCell(next.text).kind === 'text';
    if (next === undefined || (row.length >= labels && isText && !stream.isUnreadableCell(width, labels, width - row.length - 1))) {
      findings.add('rij-verschoven', 'fout', {
        within: `rij "${squeeze(row[0]?.text ?? '')}"`,
        line: stream.lastLine,
        found: `${formatCount(row.length, 'cel', 'cellen')} in deze rij${next === undefined ? ', en dan houdt de bron op' : ''}`,
        expected: formatCount(width, 'cel', 'cellen'),
        remedy: next === undefined ? 'De bron is niet volledig. Kopieer de hele pagina opnieuw.' : 'Vergelijk de rij met de bron en vul de ontbrekende cel aan.',
      });
      return [...row, ...Array.from({ length: width - row.length }, () => cell(''))];
    }
    row.push(cell(stream.next()!.text));
  }
  stream.nameSurplus(labels, row, findings);
  return row;
}

/** Goes through the cells of the tokens, looking ahead where needed. */
class CellStream {
  readonly #tokens: readonly Token[];
  #token: number;
  #taken = 0;
  lastLine: number;

  constructor(tokens: readonly Token[], start: number) {
    this.#tokens = tokens;
    this.#token = start;
    this.lastLine = tokens[start]?.line ?? 1;
  }

  get tokenIndex(): number {
    return this.#taken > 0 ? this.#token + 1 : this.#token;
  }

  peek(): StreamCell | undefined {
    const token = this.#tokens[this.#token];
    return token === undefined ? undefined : { text: token.text, line: token.line, token: this.#token };
  }

  next(): StreamCell | undefined {
    const result = this.peek();
    if (result === undefined) return undefined;
    this.lastLine = result.line;
    this.#taken += 1;
    if (this.#taken >= Math.max(this.#tokens[this.#token]!.empty, 1)) {
      this.#token += 1;
      this.#taken = 0;
    }
    return result;
  }

  /** True when a row begins here: empty cells, or a name with at least one amount or empty cell soon after it. */
  atRow(width: number, labels: number): boolean {
    const token = this.#tokens[this.#token];
    if (token === undefined) return false;
    if (token.empty > 0) return true;
    if (this.#taken > 0) return true;
    const after = this.#tokens.slice(this.#token + 1, this.#token + 1 + labels);
    if (token.text.length > 250) return false;
    if (after.some(isValueToken)) return true;
    const following = this.#tokens.slice(this.#token + 1, this.#token + width);
    return following.length > 1 && following.every((item) => item.text.length <= 60) && following.filter(isValueToken).length * 2 > following.length;
  }

  /** Text where an amount belongs: a cell that cannot be read (true), or the name of the next row, so that a cell is missing. */
  isUnreadableCell(width: number, labels: number, after: number): boolean {
    const { text } = this.#tokens[this.#token]!;
    if (text.length > 48 || this.#beginsFullRow(width, labels)) return false;
    return after > 0 ? isValueToken(this.#tokens[this.#token + 1]) : /\d/.test(text);
  }

  #beginsFullRow(width: number, labels: number): boolean {
    let cells = 0;
    for (let index = this.#token + 1; cells < width - labels; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined || !isValueToken(token)) return false;
      cells += Math.max(token.empty, 1);
    }
    return true;
  }

  /** After a full row no amount may follow: it would stand where the next name belongs. */
  nameSurplus(labels: number, row: readonly SourceCell[], findings: FindingList): void {
    const surplus: string[] = [];
    while (labels === 1 && this.#taken === 0 && this.peek() !== undefined && this.#tokens[this.#token]!.empty === 0 && isAmount(this.peek()!.text)) {
      surplus.push(squeeze(this.next()!.text));
    }
    if (surplus.length === 0) return;
    findings.add('rij-verschoven', 'fout', {
      within: `rij "${squeeze(row[0]?.text ?? '')}"`,
      line: this.lastLine,
      found: `${formatCount(surplus.length, 'cel', 'cellen')} te veel: ${surplus.join(' | ')}`,
      expected: formatCount(row.length, 'cel', 'cellen'),
      remedy: 'Vergelijk de rij met de bron en haal weg wat er niet hoort.',
    });
  }
}

function isAmount(text: string): boolean {
  const { kind } = readCell(text);
  return kind === 'number' || kind === 'nil' || kind === 'percent' || kind === 'not-given';
}
