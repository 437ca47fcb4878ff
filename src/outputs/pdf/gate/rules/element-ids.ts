import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { textAt } from '../../document/objects.ts';
import { faultAt, faultOfFile, type Rule } from '../rule.ts';

/** Two elements with one name cannot be told apart; a note must be found from its reference. */
export const elementIds: Rule = {
  regel: PDFREGELS['namen-van-elementen'],
  check(pdf) {
    const ids = pdf.structure.elements.map((element) => textAt(element.dict, 'ID')).filter((id) => id !== null);
    const seen = new Set<string>();
    const doubles = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
    return [
      ...pdf.structure.elements.filter((element) => element.type === 'Note' && textAt(element.dict, 'ID') === null).map((element) => faultAt(pdf, element, 'een noot zonder naam')),
      ...[...doubles].map((id) => faultOfFile(`de naam ${id} komt meer dan eens voor`)),
    ];
  },
};
