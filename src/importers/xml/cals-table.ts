import { withCaptionRow } from '../table/caption-row.ts';
import { layOutCells, type SpanningCell } from '../table/span-grid.ts';
import type { SourceTable } from '../table/source-table.ts';
import { METADATA } from './op-elements.ts';
import { elementsOf, textOf, type OpElement } from './parse-op-xml.ts';

/**
 * Makes a table of a CALS `tgroup`: columns by their names, cells over several columns (`namest`, `nameend`, `spanname`) and rows
 * (`morerows`), head rows marked. `null` when it is too large.
 */
export function readTgroup(tgroup: OpElement, caption: string | null, wordsOf: (entry: OpElement) => string): SourceTable | null {
  const columns = columnNames(tgroup);
  const spans = new Map(elementsOf(tgroup, 'spanspec').map(({ attributes }) => [attributes['spanname'] ?? '', attributes]));
  const parts = ['thead', 'tbody', 'tfoot'].map((name) => elementsOf(tgroup, name).flatMap((part) => elementsOf(part, 'row')));
  const rows = parts.flat();
  const cells = rows.map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'entry' || name === 'entrytbl')
      .map((entry) => spanningCell(entry, columns, spans, wordsOf(entry))),
  );
  const grid = layOutCells(cells);
  const head = parts[0]!.length;
  return grid === null ? null : withCaptionRow({ caption, rows: grid, headRows: head > 0 ? head : null, lines: rows.map((row) => row.line) });
}

/** What may stand directly in each part of a table. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { tgroup: ['thead', 'tbody', 'tfoot'], thead: ['row'], tbody: ['row'], tfoot: ['row'], row: ['entry', 'entrytbl'] };

/** Words that stand in a table but not in a cell of a row of it: XML of this kind is damaged. */
export function strayWords(part: OpElement): string {
  const allowed = INSIDE[part.name] ?? [];
  if (part.name === 'entry' || part.name === 'entrytbl') return '';
  return part.children.map((child) => (typeof child === 'string' ? child : allowed.includes(child.name) ? strayWords(child) : textOf(child))).join(' ');
}

/** Column number, from 0, by name: a `colspec` says its number or follows the one before it. */
function columnNames(tgroup: OpElement): Map<string, number> {
  const names = new Map<string, number>();
  let next = 0;
  for (const { attributes } of elementsOf(tgroup, 'colspec')) {
    const said = wholeNumber(attributes['colnum']);
    const column = said === null || said < 1 || said > 200 ? next : said - 1;
    if (attributes['colname'] !== undefined) names.set(attributes['colname'], column);
    next = column + 1;
  }
  return names;
}

function spanningCell(entry: OpElement, columns: ReadonlyMap<string, number>, spans: ReadonlyMap<string, OpElement['attributes']>, text: string): SpanningCell {
  const own = entry.attributes;
  const span = spans.get(own['spanname'] ?? '') ?? own;
  const first = columns.get(span['namest'] ?? own['colname'] ?? '');
  const last = columns.get(span['nameend'] ?? '');
  const rows = 1 + (wholeNumber(own['morerows']) ?? 0);
  if (first === undefined) return { text, columns: 1, rows };
  return { text, columns: last === undefined ? 1 : Math.max(1, last - first + 1), rows, column: first };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : null;
}

/** The parts of a table; a `tgroup` without head goes on with the rows of the one before it, when it has the same columns. */
export function joinGroups(parts: readonly OpElement[]): OpElement[] {
  const columns = (part: OpElement) => [part.attributes['cols'] ?? '', ...elementsOf(part, 'colspec').map(({ attributes }) => attributes['colname'] ?? '')].join(' ');
  const result: OpElement[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const goesOn = part.name === 'tgroup' && before?.name === 'tgroup' && elementsOf(part, 'thead').length === 0 && columns(part) === columns(before);
    if (goesOn) result[result.length - 1] = { ...before, children: [...before.children, ...part.children.filter((child) => typeof child === 'string' || !METADATA.has(child.name))] };
    else result.push(part);
  }
  return result;
}
