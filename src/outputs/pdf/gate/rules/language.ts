import { textAt } from '../../document/objects.ts';
import { faultAt, faultOfFile, type Rule } from '../rule.ts';

/** Language tags such as "nl" or "nl-NL". */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A screen reader that does not know the language reads Dutch with English sounds. */
export const language: Rule = {
  id: 'taal',
  standard: 'PDF/UA-1',
  clause: '7.2',
  title: 'Het document zegt in welke taal het is',
  check(pdf) {
    const whole = textAt(pdf.document.catalog, 'Lang') ?? '';
    return [
      ...(LANGUAGE.test(whole) ? [] : [faultOfFile(whole === '' ? 'geen taal' : `“${whole}” is geen taal`)]),
      ...pdf.structure.elements.flatMap((element) => {
        const own = textAt(element.dict, 'Lang');
        return own === null || LANGUAGE.test(own) ? [] : [faultAt(pdf, element, `“${own}” is geen taal`)];
      }),
    ];
  },
};
