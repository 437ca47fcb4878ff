import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { readGrid, rowsOf } from '../../document/table.ts';
import { faultAt, type Rule } from '../rule.ts';

/** An empty cell leaves no trace in the structure: the cells after it shift one column. */
export const tableGrid: Rule = {
  regel: PDFREGELS['tabel-scheef'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'Table')
      .flatMap((table) => {
        const { widths, cells } = readGrid(table);
        const width = Math.max(0, ...widths);
        const doubled = widths.reduce((sum, count) => sum + count, 0) !== cells.reduce((sum, cell) => sum + cell.columnSpan * Math.min(cell.rowSpan, widths.length - cell.row), 0);
        const rows = rowsOf(table);
        return [
          ...widths.flatMap((count, row) => (count === width ? [] : [faultAt(pdf, rows[row]!, `rij ${row + 1} heeft ${count} kolommen, de tabel ${width}`)])),
          ...(doubled ? [faultAt(pdf, table, 'cellen vallen over elkaar')] : []),
          ...cells.filter((cell) => cell.row + cell.rowSpan > widths.length).map((cell) => faultAt(pdf, cell.element, 'loopt onder de tabel uit')),
        ];
      });
  },
};
