import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import type { State } from '../../document/interpret.ts';
import { textAt } from '../../document/objects.ts';
import type { Operand } from '../../document/operators.ts';
import { faultAt, faultOfFile, type Rule } from '../rule.ts';

/** Language tags such as "nl" or "nl-NL". */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A screen reader that does not know the language reads Dutch with English sounds. */
export const language: Rule = {
  regel: PDFREGELS.taal,
  check(pdf) {
    const inContent = new Map<string, number>();
    let last: State['marks'] = [];
    for (const { state, page } of pdf.steps) {
      if (state.marks === last) continue;
      last = state.marks;
      for (const mark of last) inContent.set(languageOf(mark.properties.get('Lang')), page);
    }
    inContent.delete('');
    const whole = textAt(pdf.document.catalog, 'Lang') ?? '';
    return [
      ...(LANGUAGE.test(whole) ? [] : [faultOfFile(whole === '' ? 'geen taal' : `“${whole}” is geen taal`)]),
      ...[...inContent].filter(([own]) => !LANGUAGE.test(own)).map(([own, page]) => ({ page, element: null, found: `“${own}” is geen taal` })),
      ...pdf.structure.elements.flatMap((element) => {
        const own = textAt(element.dict, 'Lang');
        return own === null || LANGUAGE.test(own) ? [] : [faultAt(pdf, element, `“${own}” is geen taal`)];
      }),
    ];
  },
};

/** The language that a piece of content says it is in; empty when it does not say. */
const languageOf = (value: Operand | undefined): string => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : '');
