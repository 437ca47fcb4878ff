import { PDFArray } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { asText, nameAt, resolve, textAt } from '../../document/objects.ts';
import { attribute, attributeObjects, type Element } from '../../document/structure.ts';
import { readGrid } from '../../document/table.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { faultAt, type Fault, type Rule } from '../rule.ts';

/** A listener hears an amount together with its row and its year, or it means nothing. */
export const tableHeads: Rule = {
  regel: PDFREGELS['tabel-koppen'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'Table')
      .flatMap((table) => {
        const cells = readGrid(table).cells.map((cell) => cell.element);
        const heads = new Set(cells.filter((cell) => cell.type === 'TH').map((cell) => textAt(cell.dict, 'ID') ?? ''));
        if (heads.size === 0) return [faultAt(pdf, table, 'geen enkele kop')];
        return cells.flatMap((cell) => (cell.type === 'TH' ? headFaults(pdf, cell) : cellFaults(pdf, cell, heads)));
      });
  },
};

function headFaults(pdf: OpenPdf, head: Element): Fault[] {
  const scope = attributeObjects(head).map((object) => nameAt(object, 'Scope')).find((value) => value !== null);
  return scope === 'Row' || scope === 'Column' || scope === 'Both' ? [] : [faultAt(pdf, head, `kop ${scope === undefined ? 'zonder bereik' : `met bereik ${scope}`}`)];
}

function cellFaults(pdf: OpenPdf, cell: Element, heads: ReadonlySet<string>): Fault[] {
  const value = attribute(cell, 'Headers');
  const named = value instanceof PDFArray ? value.asArray().map((item) => asText(resolve(pdf.document.context, item)) ?? '') : [];
  if (named.length === 0) return [faultAt(pdf, cell, 'noemt geen koppen')];
  return named.filter((id) => !heads.has(id)).map((id) => faultAt(pdf, cell, `noemt de kop ${id}, die niet in de tabel staat`));
}
