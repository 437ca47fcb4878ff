import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { valueAt } from '../../document/objects.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Reader programs climb the tree as well as they descend it. */
export const structureParents: Rule = {
  regel: PDFREGELS['verkeerde-ouder'],
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => valueAt(element.dict, 'P') !== (element.parent?.dict ?? pdf.structure.root))
      .map((element) => faultAt(pdf, element, 'wijst naar een ander element'));
  },
};
