import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { contentsOf } from '../../document/marked-text.ts';
import { pageNumber } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

/** A white page looks like a mistake, and is one. */
export const emptyPages: Rule = {
  regel: PDFREGELS['lege-bladzijde'],
  check(pdf) {
    const filled = new Set<number | null>();
    for (const element of pdf.structure.top) {
      for (const content of contentsOf(element)) if ((pdf.texts.get(content.key) ?? '').trim() !== '') filled.add(pageNumber(pdf, content.page));
    }
    for (const figure of pdf.structure.elements.filter((element) => element.type === 'Figure')) for (const content of contentsOf(figure)) filled.add(pageNumber(pdf, content.page));
    return pdf.document.getPages().flatMap((_, index) => (filled.has(index + 1) ? [] : [{ page: index + 1, element: null, found: 'geen tekst en geen afbeelding' }]));
  },
};
