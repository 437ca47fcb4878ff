import type { XmlElement } from '@rgrove/parse-xml';
import { formatNumber } from '../../domain/format.ts';
import { LIMITS } from '../limits.ts';
import { cell, type SourceCell } from '../table/source-table.ts';
import { numberText } from './cell-text.ts';
import { richText, type Workbook } from './workbook.ts';
import { attributeOf, childOf, childrenOf, isOn, parsePart } from './xml-part.ts';

/** A sheet may have no more rows with something in them than this: more than one table may stand on it. */
const MOST_ROWS = 5_000;

/** A cell that cannot be taken as it is: an error, or a formula whose outcome was not kept. */
export interface OddCell {
  /** Address, such as "C7". */
  address: string;
  what: 'fout' | 'formule-zonder-uitkomst' | 'datum';
  text: string;
}

/** A worksheet as a rectangle of texts. */
export interface Sheet {
  /** Every row has the same number of cells; merged cells are filled out. */
  rows: SourceCell[][];
  /** Row number in the sheet of each row. */
  numbers: number[];
  /** Numbers of hidden rows and letters of hidden columns that hold something. */
  hidden: { rows: number[]; columns: string[] };
  /** Cells with a formula; their kept outcome is read. */
  formulas: number;
  odd: OddCell[];
}

/** Reads a worksheet. Rows without cells are kept as blank rows between others. Throws an Error when it is no worksheet, a RangeError in Dutch when it is too large. */
export function readSheet(bytes: Uint8Array, workbook: Workbook): Sheet {
  const root = parsePart(bytes);
  const data = childOf(root, 'sheetData');
  if (data === undefined) throw new Error('een werkblad zonder cellen');
  const grid = new Map<number, Map<number, string>>();
  const sheet: Sheet = { rows: [], numbers: [], hidden: { rows: [], columns: [] }, formulas: 0, odd: [] };
  let number = 0;
  for (const row of childrenOf(data, 'row')) {
    number = Number(attributeOf(row, 'r') ?? number + 1);
    const cells = readRow(row, number, workbook, sheet);
    if (cells.size === 0) continue;
    if (grid.has(number)) throw new Error(`rij ${number}, die twee keer voorkomt`);
    grid.set(number, cells);
    if (isOn(row, 'hidden')) sheet.hidden.rows.push(number);
    if (grid.size > MOST_ROWS) throw new RangeError(`een blad van meer dan ${formatNumber(MOST_ROWS)} rijen`);
  }
  const used = [...grid.values()].flatMap((cells) => [...cells.keys()]);
  const width = used.reduce((most, column) => Math.max(most, column + 1), 0);
  if (width > LIMITS.columns) throw new RangeError(`een blad van ${formatNumber(width)} kolommen; ten hoogste ${LIMITS.columns} kan`);
  if (width * grid.size > LIMITS.cells) throw new RangeError(`een blad van ${formatNumber(width * grid.size)} cellen; ten hoogste ${formatNumber(LIMITS.cells)} kan`);
  fillRows(grid, width, sheet);
  fillMerged(root, sheet, width);
  sheet.hidden.columns = hiddenColumns(root, new Set(used));
  return sheet;
}

function readRow(row: XmlElement, number: number, workbook: Workbook, sheet: Sheet): Map<number, string> {
  const cells = new Map<number, string>();
  let column = -1;
  for (const item of childrenOf(row, 'c')) {
    const place = attributeOf(item, 'r');
    column = place === undefined ? column + 1 : columnOf(place);
    const address = `${lettersOf(column)}${number}`;
    if (childOf(item, 'f') !== undefined) sheet.formulas += 1;
    const text = textOf(item, address, workbook, sheet);
    if (text !== '') cells.set(column, text);
  }
  return cells;
}

function textOf(item: XmlElement, address: string, workbook: Workbook, sheet: Sheet): string {
  const type = attributeOf(item, 't') ?? 'n';
  const inline = childOf(item, 'is');
  if (type === 'inlineStr') return inline === undefined ? '' : richText(inline);
  const value = childOf(item, 'v')?.text ?? '';
  if (value === '') {
    if (childOf(item, 'f') === undefined) return '';
    sheet.odd.push({ address, what: 'formule-zonder-uitkomst', text: '' });
    return '#formule';
  }
  if (type === 's') return workbook.texts[Number(value)] ?? '';
  if (type === 'str') return value;
  if (type === 'b') return value === '1' ? 'WAAR' : 'ONWAAR';
  if (type === 'e') {
    sheet.odd.push({ address, what: 'fout', text: value });
    return value;
  }
  const format = workbook.formats[Number(attributeOf(item, 's') ?? 0)] ?? { kind: 'number', thousands: 0 };
  const text = type === 'd' ? value.slice(0, 10) : numberText(value, format, workbook.from1904);
  if (type === 'd' || format.kind === 'date') sheet.odd.push({ address, what: 'datum', text: text ?? value });
  return text ?? value;
}

/** Puts the cells in rows of the same width. A gap of blank rows, however long, becomes one blank row. */
function fillRows(grid: ReadonlyMap<number, ReadonlyMap<number, string>>, width: number, sheet: Sheet): void {
  let last: number | null = null;
  for (const [number, cells] of [...grid].sort(([a], [b]) => a - b)) {
    if (last !== null && number > last + 1) {
      sheet.rows.push(Array.from({ length: width }, () => cell('')));
      sheet.numbers.push(last + 1);
    }
    sheet.rows.push(Array.from({ length: width }, (_, column) => cell(cells.get(column) ?? '')));
    sheet.numbers.push(number);
    last = number;
  }
}

/** Gives every place of a merged cell its text, marked as a continuation. */
function fillMerged(root: XmlElement, sheet: Sheet, width: number): void {
  const merged = childrenOf(childOf(root, 'mergeCells') ?? root, 'mergeCell').slice(0, MOST_ROWS);
  let filled = 0;
  const places = new Map(sheet.numbers.map((number, place) => [number, place]));
  for (const item of merged) {
    const [from, to] = (attributeOf(item, 'ref') ?? '').split(':');
    if (from === undefined || to === undefined) continue;
    const source = sheet.rows[places.get(rowOf(from)) ?? -1]?.[columnOf(from)];
    if (source === undefined || source.text === '') continue;
    const lastRow = Math.min(rowOf(to), sheet.numbers.at(-1) ?? 0, rowOf(from) + MOST_ROWS);
    for (let number = rowOf(from); number <= lastRow; number += 1) {
      const row = sheet.rows[places.get(number) ?? -1];
      for (let column = columnOf(from); row !== undefined && column <= Math.min(columnOf(to), width - 1); column += 1) {
        filled += 1;
        if (filled > LIMITS.cells) throw new RangeError(`samengevoegde cellen over meer dan ${formatNumber(LIMITS.cells)} plaatsen`);
        if (row[column] !== source) row[column] = { text: source.text, continued: true };
      }
    }
  }
}

function hiddenColumns(root: XmlElement, used: ReadonlySet<number>): string[] {
  const hidden = childrenOf(childOf(root, 'cols') ?? root, 'col').filter((item) => isOn(item, 'hidden'));
  return [...used].filter((column) => hidden.some((item) => column + 1 >= Number(attributeOf(item, 'min')) && column + 1 <= Number(attributeOf(item, 'max')))).sort((a, b) => a - b).map(lettersOf);
}

/** "C7" → 2. Throws an Error, in Dutch, for what is no address. */
function columnOf(address: string): number {
  const letters = /^\$?([A-Z]{1,3})\$?\d{1,7}$/.exec(address)?.[1];
  if (letters === undefined) throw new Error(`een cel met een plaats die niet bestaat: ${address.slice(0, 20)}`);
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(address: string): number {
  return Number(/\d{1,7}$/.exec(address)?.[0] ?? 0);
}

/** 2 → "C". */
function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
