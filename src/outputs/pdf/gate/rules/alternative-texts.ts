import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { textAt } from '../../document/objects.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Who cannot see a figure hears its alternative text. */
export const alternativeTexts: Rule = {
  regel: PDFREGELS['alternatieve-tekst'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'Figure' || element.type === 'Formula')
      .filter(({ dict }) => ((textAt(dict, 'Alt') ?? '') + (textAt(dict, 'ActualText') ?? '')).trim() === '')
      .map((element) => faultAt(pdf, element, 'geen alternatieve tekst'));
  },
};
