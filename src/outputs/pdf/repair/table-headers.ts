import { PDFString, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { name, nameAt } from '../document/objects.ts';
import { attribute, attributeObjects, readStructure, setAttribute, type Element } from '../document/structure.ts';
import { readGrid, type Cell } from '../document/table.ts';
import type { RowFacts } from '../facts.ts';
import type { Repair } from './repair.ts';

/**
 * Each head cell gets an id that depends on its place alone (the browser's differ from run to run), and each cell names
 * its heads: those above it, the head of its group of rows, and that of its row.
 */
export const tableHeaders: Repair = {
  promise: 'Every cell of a table names its heads',
  apply(document, { tables }) {
    const ids: [string, Element][] = [];
    const { elements, root } = readStructure(document);
    elements.forEach(clearIds);
    const found = elements.filter((element) => element.type === 'Table');
    found.forEach((table, index) => {
      const { cells, widths } = readGrid(table);
      const rows = tables[index] ?? [];
      if (found.length !== tables.length || rows.length !== widths.length) {
        throw new Error(`Table ${index + 1} of ${found.length} has ${widths.length} rows in the PDF; the page has ${tables.length} tables, and here ${rows.length} rows`);
      }
      const heads = cells.filter(({ element }) => element.type === 'TH');
      for (const { element } of heads) {
        const id = `kop-${String(ids.length + 1).padStart(5, '0')}`;
        ids.push([id, element]);
        element.dict.set(name('ID'), PDFString.of(id));
      }
      const scopes = new Map(heads.map((head) => [head, scopeOf(head)]));
      const columns = heads.filter((head) => scopes.get(head) === 'Column');
      const besides = heads.filter((head) => scopes.get(head) === 'Row');
      for (const cell of cells) {
        const above = headsOf(cell, columns, besides, rows).map(({ element }) => element.dict.get(name('ID'))!);
        if (above.length > 0) setAttribute(cell.element, 'Table', 'Headers', document.context.obj(above));
      }
    });
    if (root !== null) writeIdTree(document, root, ids);
  },
};

/** Takes the browser's id and list of heads away. */
function clearIds({ dict, ...element }: Element): void {
  dict.delete(name('ID'));
  const kept = attributeObjects({ dict, ...element }).filter((object) => !object.has(name('Headers')));
  if (dict.has(name('A'))) dict.set(name('A'), dict.context.obj(kept));
}

/** The heads of a cell, from the outside in: those of its columns, of its group of rows, and of its row. */
function headsOf(cell: Cell, columns: readonly Cell[], besides: readonly Cell[], rows: readonly RowFacts[]): Cell[] {
  const above = columns.filter((head) => head.row + head.rowSpan <= cell.row && overlaps(head.column, head.columnSpan, cell.column, cell.columnSpan));
  const group = besides.filter((head) => head.row < cell.row && rows[head.row]!.headsGroup && rows[head.row]!.group === rows[cell.row]!.group);
  const row = besides.filter((head) => head.column < cell.column && overlaps(head.row, head.rowSpan, cell.row, cell.rowSpan));
  return [...above, ...group, ...row];
}

const scopeOf = ({ element }: Cell): string | null => nameAt(scopeHolder(element), 'Scope');

function scopeHolder(element: Element): PDFDict | null {
  return attribute(element, 'Scope') === null ? null : (attributeObjects(element).find((object) => object.has(name('Scope'))) ?? null);
}

const overlaps = (a: number, lengthA: number, b: number, lengthB: number): boolean => a < b + lengthB && b < a + lengthA;

function writeIdTree(document: PDFDocument, root: PDFDict, ids: readonly [string, Element][]): void {
  if (ids.length === 0) {
    root.delete(name('IDTree'));
    return;
  }
  const names = ids.flatMap(([id, element]) => [PDFString.of(id), element.ref ?? element.dict]);
  const limits = [PDFString.of(ids[0]![0]), PDFString.of(ids.at(-1)![0])];
  const leaf = document.context.register(document.context.obj({ Names: names, Limits: limits }));
  root.set(name('IDTree'), document.context.obj({ Kids: [leaf] }));
}
