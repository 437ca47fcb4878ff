import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { dictAt, nameAt } from '../../document/objects.ts';
import { STANDARD_TYPES } from '../../document/structure.ts';
import { faultAt, faultOfFile, type Rule } from '../rule.ts';

/** A reader program knows what to do with the types of the standard only. */
export const structureTypes: Rule = {
  regel: PDFREGELS['onbekend-element'],
  check(pdf) {
    const roles = dictAt(pdf.structure.root, 'RoleMap');
    const remapped = (roles?.keys() ?? []).map((key) => key.decodeText()).filter((type) => STANDARD_TYPES.has(type));
    return [
      ...pdf.structure.elements.filter((element) => !STANDARD_TYPES.has(element.type)).map((element) => faultAt(pdf, element, `soort ${element.written} staat voor niets bekends`)),
      ...remapped.map((type) => faultOfFile(`de standaardsoort ${type} krijgt de betekenis ${nameAt(roles, type) ?? '?'}`, 'RoleMap')),
    ];
  },
};
