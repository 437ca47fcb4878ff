import { mainLineOf } from '../table/main-line.ts';
import { squeeze } from '../table/number-form.ts';
import { isBlank, ownText, type SourceCell, type SourceTable } from '../table/source-table.ts';
import type { Sheet } from './sheet.ts';

/** The budget table of a sheet, and the texts around it that stay out. */
export interface SheetTable {
  table: SourceTable;
  /** Texts below the table, with their row number. */
  below: { number: number; text: string }[];
}

/** True when a sheet names verplichtingen and uitgaven in its first columns. */
export function hasBudgetTable(sheet: Sheet): boolean {
  const mains = new Set(sheet.rows.flatMap((row) => mainLinesOf(row)));
  return mains.has('verplichtingen') && mains.has('uitgaven');
}

/**
 * Takes the budget table out of a sheet: the head is what stands right above the first main line, the caption the lines of text
 * above that. The table ends at the first blank row after the ontvangsten.
 */
export function takeSheetTable(sheet: Sheet): SheetTable | null {
  const first = sheet.rows.findIndex((row) => mainLinesOf(row).length > 0);
  if (first === -1) return null;
  let start = first;
  while (start > 0 && (filled(sheet.rows[start - 1]!) > 1 || (isBlank(sheet.rows[start - 1]!) && start > 1 && filled(sheet.rows[start - 2]!) > 1))) start -= 1;
  const receipts = sheet.rows.findIndex((row, place) => place > first && mainLinesOf(row).includes('ontvangsten'));
  const blank = sheet.rows.findIndex((row, place) => place > Math.max(receipts, first) && receipts !== -1 && isBlank(row));
  const end = blank === -1 ? sheet.rows.length : blank;
  const rows = sheet.rows.slice(start, end);
  const below = sheet.rows.slice(end).flatMap((row, place) => (isBlank(row) ? [] : [{ number: sheet.numbers[end + place]!, text: textOf(row) }]));
  return { table: { caption: captionOf(sheet.rows.slice(0, start)), rows, headRows: null, lines: sheet.numbers.slice(start, end) }, below };
}

function mainLinesOf(row: readonly SourceCell[]) {
  return row.slice(0, 4).flatMap((item) => mainLineOf(ownText(item)) ?? []);
}

function filled(row: readonly SourceCell[]): number {
  return row.filter((item) => squeeze(ownText(item)) !== '').length;
}

function textOf(row: readonly SourceCell[]): string {
  return row.map((item) => squeeze(ownText(item))).filter((text) => text !== '').join(' | ');
}

/** The lines above the head as one caption; a line about the unit goes to the end, between brackets, as captions have it. */
function captionOf(rows: readonly (readonly SourceCell[])[]): string | null {
  const lines = rows.map(textOf).filter((text) => text !== '').slice(-10);
  const unit = lines.findIndex((text) => text.length < 80 && /^\(?(?:bedragen|x|in)\b.*(?:€|euro|eur)/i.test(text));
  const rest = lines.filter((_, place) => place !== unit).join(' ');
  const caption = unit === -1 ? rest : `${rest} (${lines[unit]!.replace(/^\(|\)$/g, '')})`;
  return caption.trim() === '' ? null : caption.trim().slice(0, 400);
}
