import { formatCell, formatPercent, NOT_GIVEN } from '../domain/format.ts';
import type { FiguurTable } from './spec.ts';

/** A cell of the table under a figure, in words. */
export function formatTableCell(value: number | null, kind: FiguurTable['kinds'][number]): string {
  if (kind === 'bedrag') return formatCell(value);
  return value === null ? NOT_GIVEN : formatPercent(value);
}

/** The table as rows for a spreadsheet: plain numbers, empty where nothing is given. */
export function tableRows(table: FiguurTable): (string | number | null)[][] {
  return [table.head, ...table.rows.map((row) => [row.label, ...row.cells])];
}
