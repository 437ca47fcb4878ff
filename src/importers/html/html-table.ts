import { layOutCells, type SpanningCell } from '../table/span-grid.ts';
import { withCaptionRow } from '../table/caption-row.ts';
import type { SourceTable } from '../table/source-table.ts';
import { attribute, isElement, lineOf, nameOf, type HtmlElement } from './dom.ts';
import { isWithoutPlace } from './left-out.ts';

/** The rows of a table that are shown, those of the head first and those of the foot last. */
export interface HtmlRows {
  rows: readonly HtmlRow[];
  /** How many of them the page marks as head. */
  head: number;
  captions: readonly HtmlElement[];
}

/** A row and its cells. A cell that is not shown but keeps its place is empty. */
export interface HtmlRow {
  element: HtmlElement;
  cells: readonly { element: HtmlElement; empty: boolean }[];
}

/** Finds the rows of a table, not those of tables in it. `isShown` is asked once of every part of it. */
export function rowsOf(table: HtmlElement, isShown: (part: HtmlElement) => boolean): HtmlRows {
  const groups: Record<'head' | 'body' | 'foot', HtmlRow[]> = { head: [], body: [], foot: [] };
  const captions: HtmlElement[] = [];
  const take = (group: HtmlRow[], element: HtmlElement) => isShown(element) && group.push({ element, cells: cellsOf(element, isShown) });
  for (const child of table.childNodes.filter(isElement)) {
    const name = nameOf(child);
    if (name === 'tr') take(groups.body, child);
    else if (name === 'caption') captions.push(...(isShown(child) ? [child] : []));
    else if (/^t(?:head|body|foot)$/.test(name) && isShown(child)) {
      for (const row of child.childNodes.filter(isElement)) if (nameOf(row) === 'tr') take(groups[name === 'thead' ? 'head' : name === 'tfoot' ? 'foot' : 'body'], row);
    }
  }
  return { rows: [...groups.head, ...groups.body, ...groups.foot], head: groups.head.length, captions };
}

/** How many cells a table has, shown or not. */
export function countCells(table: HtmlElement): number {
  return rowsOf(table, () => true).rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The cells of a row; one that is taken out of the table's layout is gone, as it is for who looks at the page. */
function cellsOf(row: HtmlElement, isShown: (part: HtmlElement) => boolean): HtmlRow['cells'] {
  return row.childNodes
    .filter(isElement)
    .filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th')
    .map((element) => ({ element, empty: !isShown(element) }))
    .filter(({ element, empty }) => !empty || !isWithoutPlace(element));
}

/** The number in `colspan` or `rowspan`; 0 in `rowspan` means to the end. */
function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = /^\s*(\d{1,5})/.exec(attribute(cell, name))?.[1];
  return value === undefined ? 1 : name === 'rowspan' && Number(value) === 0 ? 65_534 : Number(value);
}

/** Makes a table of the rows, with the text of each cell. `null` when it is too large. */
export function makeTable({ rows, head }: HtmlRows, caption: string | null, textOf: (cell: HtmlElement) => string): SourceTable | null {
  const cells = rows.map((row) => row.cells.map(({ element, empty }): SpanningCell => ({ text: empty ? '' : textOf(element), columns: span(element, 'colspan'), rows: span(element, 'rowspan') })));
  const grid = layOutCells(cells);
  return grid === null ? null : withCaptionRow({ caption, rows: grid, headRows: head > 0 ? head : null, lines: rows.map(({ element }) => lineOf(element)) });
}
