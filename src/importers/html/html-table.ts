import { layOutCells, type SpanningCell } from '../table/span-grid.ts';
import { withCaptionRow } from '../table/caption-row.ts';
import type { SourceTable } from '../table/source-table.ts';
import { attribute, isElement, lineOf, nameOf, type HtmlElement } from './dom.ts';

/** The rows of a table, those of the head first and those of the foot last. */
export interface HtmlRows {
  rows: readonly HtmlElement[];
  /** How many of them the page marks as head. */
  head: number;
  captions: readonly HtmlElement[];
}

/** Finds the rows of a table, not those of tables in it. */
export function rowsOf(table: HtmlElement): HtmlRows {
  const groups: Record<'head' | 'body' | 'foot', HtmlElement[]> = { head: [], body: [], foot: [] };
  const captions: HtmlElement[] = [];
  for (const child of table.childNodes.filter(isElement)) {
    const name = nameOf(child);
    if (name === 'caption') captions.push(child);
    else if (name === 'tr') groups.body.push(child);
    else groups[name === 'thead' ? 'head' : name === 'tfoot' ? 'foot' : 'body'].push(...child.childNodes.filter(isElement).filter((row) => nameOf(row) === 'tr'));
  }
  return { rows: [...groups.head, ...groups.body, ...groups.foot], head: groups.head.length, captions };
}

/** The cells of a row. */
export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th');
}

/** The number in `colspan` or `rowspan`; 0 in `rowspan` means to the end. */
function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = /^\s*(\d{1,5})/.exec(attribute(cell, name))?.[1];
  return value === undefined ? 1 : name === 'rowspan' && Number(value) === 0 ? 65_534 : Number(value);
}

/** Makes a table of the rows, with the text of each cell. `null` when it is too large. */
export function makeTable({ rows, head }: HtmlRows, caption: string | null, textOf: (cell: HtmlElement) => string): SourceTable | null {
  const cells = rows.map((row) => cellsOf(row).map((cell): SpanningCell => ({ text: textOf(cell), columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') })));
  const grid = layOutCells(cells);
  return grid === null ? null : withCaptionRow({ caption, rows: grid, headRows: head > 0 ? head : null, lines: rows.map(lineOf) });
}
