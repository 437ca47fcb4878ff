import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { elementText } from '../../document/marked-text.ts';
import { faultAt, type Fault, type Rule } from '../rule.ts';

/** Headings are the map of a document for whoever cannot see it. */
export const headings: Rule = {
  regel: PDFREGELS.koppen,
  check(pdf) {
    const faults: Fault[] = [];
    let above = 0;
    for (const element of pdf.structure.elements) {
      const level = Number(/^H([1-6])$/.exec(element.type)?.[1] ?? Number.NaN);
      if (element.type === 'H') faults.push(faultAt(pdf, element, 'een kop zonder niveau'));
      if (Number.isNaN(level)) continue;
      if (level > above + 1) faults.push(faultAt(pdf, element, above === 0 ? `de eerste kop heeft niveau ${level}` : `niveau ${level} na niveau ${above}`));
      if (elementText(element, pdf.texts) === '') faults.push(faultAt(pdf, element, 'een kop zonder tekst'));
      above = level;
    }
    return faults;
  },
};
