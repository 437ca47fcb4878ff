import { stringify } from 'csv-stringify/sync';
import type { Begroting } from '../domain/begroting.ts';
import type { TidyForm } from './dictionary.ts';

/** Byte order mark: without it Dutch Excel takes UTF-8 for Windows-1252. */
const BOM = '\ufeff';

/** Tidy CSV after RFC 4180: comma, CRLF, UTF-8, one fact a row. For R, Python, databases. */
export function tidyCsv<Row extends CellsOf<Row>>(rows: readonly Row[], form: TidyForm<Row>): string {
  return write(tidyRows(rows, form), ',');
}

/** The same rows for Dutch Excel: semicolon and byte order mark, so that columns and accents come out right on a double click. */
export function tidyExcelCsv<Row extends CellsOf<Row>>(rows: readonly Row[], form: TidyForm<Row>): string {
  return BOM + write(tidyRows(rows, form), ';');
}

/** The table as printed: a row a line, under these heads, × € 1.000. Semicolon and byte order mark, for a spreadsheet. */
export function printedCsv(begroting: Begroting, heads: readonly (string | number)[]): string {
  const head = ['Onderdeel', ...heads];
  const rows = begroting.regels.map((regel) => [regel.label, ...(regel.gedrukt ? regel.bedragen : begroting.kolommen.map(() => null))]);
  return BOM + write([head, ...rows], ';');
}

/** Any rows for Dutch Excel, the head first. Decimals have a comma, as Dutch Excel expects. */
export function spreadsheetCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): Cell => (typeof value === 'number' && !Number.isInteger(value) ? String(value).replace('.', ',') : value);
  return BOM + write(rows.map((row) => row.map(cell)), ';');
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets do not show.
 * Numbers are left alone: a negative amount is no formula.
 */
export function neutralise(text: string): string {
  return /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
}

type Cell = string | number | boolean | null;

/** Rows of which every field is a cell. */
export type CellsOf<Row> = Record<keyof Row, Cell>;

function tidyRows<Row extends CellsOf<Row>>(rows: readonly Row[], { columns }: TidyForm<Row>): Cell[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))];
}

function write(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : typeof cell === 'boolean' ? String(cell) : cell))),
    { delimiter, record_delimiter: 'windows' },
  );
}
