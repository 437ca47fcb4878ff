import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { noteSaying, silentPieces } from '../../document/drawn-pieces.ts';
import { faultAt, type Rule } from '../rule.ts';

/** A listener who stops at every border loses the thread. */
export const drawnInStructure: Rule = {
  regel: PDFREGELS['versiering-in-structuur'],
  check(pdf) {
    // Content that is nowhere painted is another fault.
    const saying = new Set<string>();
    for (const { operator, state } of pdf.steps) noteSaying(saying, operator, state);
    return silentPieces(pdf.structure.elements, saying)
      .filter(({ content }) => pdf.painted.has(content.key))
      .map(({ element }) => faultAt(pdf, element, 'alleen lijnen of vlakken'));
  },
};
