import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { contentsOf, elementText } from '../../document/marked-text.ts';
import { descend } from '../../document/structure.ts';
import { faultAt, type Rule } from '../rule.ts';

/** An empty cell leaves a listener in doubt: nothing, zero, or unknown? */
export const emptyCells: Rule = {
  regel: PDFREGELS['lege-cel'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'TD' || element.type === 'TH')
      .filter((cell) => elementText(cell, pdf.texts) === '' && !descend(cell).some((element) => element.type === 'Figure'))
      .map((cell) => faultAt(pdf, cell, contentsOf(cell).length === 0 ? 'lege cel' : 'cel zonder tekst'));
  },
};
