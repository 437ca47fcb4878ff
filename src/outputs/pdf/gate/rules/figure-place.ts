import { PDFArray } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { attribute } from '../../document/structure.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Programs that zoom in on a figure or rearrange the page need its place; checkers ask for it. */
export const figurePlace: Rule = {
  regel: PDFREGELS['plaats-van-figuur'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => element.type === 'Figure')
      .filter((figure) => {
        const box = attribute(figure, 'BBox');
        return !(box instanceof PDFArray) || box.size() !== 4;
      })
      .map((figure) => faultAt(pdf, figure, 'geen plaats (BBox)'));
  },
};
