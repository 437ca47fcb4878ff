import { textAt } from '../../document/objects.ts';
import { faultAt, faultOfFile, type Rule } from '../rule.ts';

/** Two elements with one name cannot be told apart; a note must be found from its reference. */
export const elementIds: Rule = {
  id: 'namen-van-elementen',
  standard: 'PDF/UA-1',
  clause: '7.9',
  title: 'Elke noot heeft een naam, en geen twee elementen dezelfde',
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
