import { PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, name, textAt } from '../../document/objects.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** A long document needs a table of contents beside it. */
export const bookmarks: Rule = {
  regel: PDFREGELS.bladwijzers,
  check(pdf) {
    const count = pdf.structure.elements.filter((element) => /^H[1-6]$/.test(element.type)).length;
    const marks = outlineItems(pdf);
    return [
      ...(marks.length === 0 ? [faultOfFile('geen bladwijzers')] : marks.length < count ? [faultOfFile(`${marks.length} bladwijzers bij ${count} koppen`)] : []),
      ...marks.filter((item) => (textAt(item, 'Title') ?? '').trim() === '').map(() => faultOfFile('een bladwijzer zonder tekst')),
    ];
  },
};

/** All items of the outline, top to bottom. */
export function outlineItems({ document }: Pick<OpenPdf, 'document'>): PDFDict[] {
  const items: PDFDict[] = [];
  const seen = new Set<PDFDict>();
  const visit = (first: PDFDict | null): void => {
    for (let item = first; item !== null && !seen.has(item); item = dictAt(item, 'Next')) {
      seen.add(item);
      items.push(item);
      visit(item.has(name('First')) ? dictAt(item, 'First') : null);
    }
  };
  visit(dictAt(dictAt(document.catalog, 'Outlines'), 'First'));
  return items;
}
