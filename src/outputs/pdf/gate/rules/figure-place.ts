import { PDFArray } from '@cantoo/pdf-lib';
import { attribute } from '../../document/structure.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Programs that zoom in on a figure or rearrange the page need its place; checkers ask for it. */
export const figurePlace: Rule = {
  id: 'plaats-van-figuur',
  standard: 'huisregel',
  clause: '',
  title: 'Elke afbeelding noemt haar plaats op de bladzijde',
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
