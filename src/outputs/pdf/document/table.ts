import { childElements, numberAttribute, type Element } from './structure.ts';

/** A cell with the place it takes in the grid. */
export interface Cell {
  element: Element;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A table as a grid. */
export interface Grid {
  cells: Cell[];
  /** How many columns each row fills, spans from above included. */
  widths: number[];
}

/** The rows of a table, in groups or not. */
export function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.type === 'TR') return [child];
    return child.type === 'THead' || child.type === 'TBody' || child.type === 'TFoot' ? rowsOf(child) : [];
  });
}

/** Lays the cells of a table out, spans counted. */
export function readGrid(table: Element): Grid {
  const taken = new Map<number, Set<number>>();
  const cells: Cell[] = [];
  const rows = rowsOf(table);
  const columnsOf = (row: number): Set<number> => taken.get(row) ?? taken.set(row, new Set()).get(row)!;
  rows.forEach((row, index) => {
    let column = 0;
    for (const element of childElements(row).filter((child) => child.type === 'TH' || child.type === 'TD')) {
      while (columnsOf(index).has(column)) column += 1;
      const cell: Cell = { element, row: index, column, rowSpan: numberAttribute(element, 'RowSpan', 1), columnSpan: numberAttribute(element, 'ColSpan', 1) };
      cells.push(cell);
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) columnsOf(index + down).add(column + right);
      }
      column += cell.columnSpan;
    }
  });
  return { cells, widths: rows.map((_, index) => columnsOf(index).size) };
}
