import { isCaption } from '../text/caption.ts';
import { readColumnHead } from './column-head.ts';
import { squeeze } from './number-form.ts';
import type { SourceCell, SourceTable } from './source-table.ts';

/** Takes a first row that is nothing but the words above the table off, and trusts a marked head only when it tells years or phases. */
export function withCaptionRow(table: SourceTable): SourceTable {
  const first = table.rows[0]?.filter((cell) => !cell.continued && squeeze(cell.text) !== '') ?? [];
  const isAbove = table.caption === null && first.length === 1 && table.rows.length > 1 && isCaption(first[0]!.text);
  const rows = isAbove ? table.rows.slice(1) : table.rows;
  const headRows = table.headRows === null ? null : table.headRows - (isAbove ? 1 : 0);
  const tellsColumns = headRows !== null && headRows > 0 && headRows < rows.length && columnsTold(rows.slice(0, headRows));
  return { caption: isAbove ? squeeze(first[0]!.text) : table.caption, rows, headRows: tellsColumns ? headRows : null, lines: isAbove ? table.lines.slice(1) : table.lines };
}

function columnsTold(head: readonly (readonly SourceCell[])[]): boolean {
  return head.flat().some((cell) => readColumnHead(cell.text) !== null);
}
