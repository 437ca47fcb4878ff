import { squeeze } from './number-form.ts';

/** A cell as the source prints it. */
export interface SourceCell {
  text: string;
  /** True for the further places of a merged cell: `text` is that of the cell, but it is counted once. */
  continued: boolean;
}

/** A table as the source prints it, every row with the same number of cells, merged cells filled out. */
export interface SourceTable {
  /** The words above the table, number and unit included; `null` when there are none. */
  caption: string | null;
  rows: readonly (readonly SourceCell[])[];
  /** Rows of the head when the source marks them, else `null`. */
  headRows: number | null;
  /** Line of the source on which each row begins, when known. */
  lines: readonly (number | undefined)[];
}

/** A cell that is no continuation. */
export function cell(text: string): SourceCell {
  return { text, continued: false };
}

/** What a cell adds of its own: nothing when it is the continuation of a merged cell. */
export function ownText(source: SourceCell | undefined): string {
  return source === undefined || source.continued ? '' : source.text;
}

/** True when a row holds nothing but blanks. */
export function isBlank(row: readonly SourceCell[]): boolean {
  return row.every((item) => squeeze(item.text) === '');
}

/** Fills rows of unequal length out to the longest. */
export function rectangular(rows: readonly (readonly SourceCell[])[]): SourceCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => cell(''))]);
}
