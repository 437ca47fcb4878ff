import { PDFRef } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { asDict, numberAt, resolve } from '../../document/objects.ts';
import { contentParents, readParentTree } from '../../document/parent-tree.ts';
import { pageNumber, type OpenPdf } from '../open-pdf.ts';
import { faultAt, type Fault, type Rule } from '../rule.ts';

/** Marked content and structure have to find each other both ways. */
export const contentInTree: Rule = {
  regel: PDFREGELS['inhoud-buiten-structuur'],
  check(pdf) {
    return [...unheld(pdf, pdf.painted), ...missing(pdf, pdf.painted)];
  },
};

/** Content of which no element speaks. */
function unheld(pdf: OpenPdf, painted: ReadonlyMap<string, number>): Fault[] {
  const held = new Set(pdf.structure.elements.flatMap((element) => element.kids.flatMap((kid) => (kid.kind === 'content' ? [kid.key] : []))));
  return [...painted].filter(([key]) => !held.has(key)).map(([key, page]) => ({ page, element: `inhoud ${key.split('/')[1]}`, found: 'staat in geen enkel element' }));
}

/** Elements that speak of content that is not there, or that content does not know. */
function missing(pdf: OpenPdf, painted: ReadonlyMap<string, number>): Fault[] {
  const tree = readParentTree(pdf.document);
  return pdf.structure.elements.flatMap((element) =>
    element.kids.flatMap((kid) => {
      if (kid.kind === 'object') return holds(pdf, kid.ref, tree.get(numberAt(asDict(resolve(pdf.document.context, kid.ref)), 'StructParent') ?? -1), element.dict) ? [] : [faultAt(pdf, element, 'het onderdeel waar het naar wijst, wijst niet terug')];
      if (kid.kind !== 'content') return [];
      if (!painted.has(kid.key)) return [faultAt(pdf, element, `inhoud ${kid.mcid} op bladzijde ${pageNumber(pdf, kid.page) ?? '?'} bestaat niet`)];
      const [number, generation] = kid.stream.split(' ');
      const parent = contentParents(pdf.document, PDFRef.of(Number(number), Number(generation)), tree)?.get(kid.mcid);
      return resolve(pdf.document.context, parent) === element.dict ? [] : [faultAt(pdf, element, `inhoud ${kid.mcid} hoort volgens de tabel van ouders bij een ander element`)];
    }),
  );
}

const holds = (pdf: OpenPdf, ref: PDFRef, entry: ReturnType<typeof resolve> | undefined, dict: unknown): boolean => pdf.document.context.lookup(ref) !== undefined && entry === dict;
