import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { drawnPieces } from '../../document/drawn-pieces.ts';
import { faultAt, type Rule } from '../rule.ts';

/** A listener who stops at every border loses the thread. */
export const drawnInStructure: Rule = {
  regel: PDFREGELS['versiering-in-structuur'],
  check(pdf) {
    // Content that is nowhere painted is another fault.
    const painted = new Set(pdf.steps.flatMap(({ state }) => state.marks.map((mark) => `${mark.stream}/${mark.mcid}`)));
    return drawnPieces(pdf.document)
      .filter(({ content }) => painted.has(`${content.stream}/${content.mcid}`))
      .map(({ element }) => faultAt(pdf, element, 'alleen lijnen of vlakken'));
  },
};
