import { valueAt } from '../../document/objects.ts';
import { faultAt, type Rule } from '../rule.ts';

/** Reader programs climb the tree as well as they descend it. */
export const structureParents: Rule = {
  id: 'verkeerde-ouder',
  standard: 'PDF/A-2a',
  clause: '6.7.3',
  title: 'Elk element wijst terug naar het element waar het in staat',
  check(pdf) {
    return pdf.structure.elements
      .filter((element) => valueAt(element.dict, 'P') !== (element.parent?.dict ?? pdf.structure.root))
      .map((element) => faultAt(pdf, element, 'wijst naar een ander element'));
  },
};
