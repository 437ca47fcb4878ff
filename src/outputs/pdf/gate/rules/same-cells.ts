import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { elementText } from '../../document/marked-text.ts';
import { childElements, type Element } from '../../document/structure.ts';
import { rowsOf } from '../../document/table.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { faultAt, faultOfFile, type Fault, type Rule } from '../rule.ts';

/** The amounts in Parliament's hands are those on the site: cell by cell, through the structure and not by eye. */
export const sameCells: Rule = {
  regel: PDFREGELS['andere-cel'],
  check(pdf) {
    if (pdf.page === null) return [];
    const expected = pdf.page.text.cells;
    const tables = pdf.structure.elements.filter((element) => element.type === 'Table');
    if (tables.length !== expected.length) return [faultOfFile(`${tables.length} tabellen in plaats van ${expected.length}`)];
    return tables.flatMap((table, index) => tableFaults(pdf, table, expected[index]!));
  },
};

function tableFaults(pdf: OpenPdf, table: Element, expected: readonly (readonly string[])[]): Fault[] {
  const rows = rowsOf(table);
  if (rows.length !== expected.length) return [faultAt(pdf, table, `${rows.length} rijen in plaats van ${expected.length}`)];
  return rows.flatMap((row, index) => {
    const cells = childElements(row).filter((cell) => cell.type === 'TH' || cell.type === 'TD');
    const said = expected[index]!;
    if (cells.length !== said.length) return [faultAt(pdf, row, `${cells.length} cellen in plaats van ${said.length}`)];
    return cells.flatMap((cell, column) => {
      const text = elementText(cell, pdf.texts);
      return closed(text) === closed(said[column]!) ? [] : [faultAt(pdf, cell, `“${text}” in plaats van “${said[column]!}”`)];
    });
  });
}

/** Cells may hold blocks of their own, between which no space is written. */
const closed = (text: string): string => text.replace(/\s/g, '').normalize('NFC').toLowerCase();
