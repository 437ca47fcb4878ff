import { formatNumber } from '../../domain/format.ts';
import { LIMITS } from '../limits.ts';
import type { SourceCell } from './source-table.ts';

/** A cell as the source writes it, with how far it reaches. */
export interface SpanningCell {
  text: string;
  /** Columns and rows it takes, at least 1. */
  columns: number;
  rows: number;
  /** Column it says it begins in, from 0; otherwise it takes the next free one. */
  column?: number;
}

/** What a table may have at most, in words. */
export const TABLE_LIMITS = `ten hoogste ${formatNumber(LIMITS.cells)} plaatsen, in ten hoogste ${LIMITS.columns} kolommen`;

/**
 * Lays cells that span columns and rows out in a rectangle: the further places of a cell are `continued`. A place that two cells claim
 * goes to the first; the second moves on to the next free column, so that no cell is lost. `null` when the table is too large.
 */
export function layOutCells(rows: readonly (readonly SpanningCell[])[]): SourceCell[][] | null {
  const grid: (SourceCell | undefined)[][] = rows.map(() => []);
  let places = 0;
  let width = 0;
  for (const [index, row] of rows.entries()) {
    const own = grid[index]!;
    let next = 0;
    for (const item of row) {
      let column = item.column ?? next;
      const columns = Math.min(Math.max(item.columns, 1), LIMITS.columns);
      while (own[column] !== undefined) column += 1;
      if (column >= LIMITS.columns) return null;
      const down = Math.min(Math.max(item.rows, 1), rows.length - index);
      places += columns * down;
      if (places > LIMITS.cells) return null;
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < columns; x += 1) grid[index + y]![column + x] ??= { text: item.text, continued: x > 0 || y > 0 };
      }
      next = column + columns;
      width = Math.max(width, next);
    }
  }
  if (width * rows.length > LIMITS.cells) return null;
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? { text: '', continued: false }));
}
