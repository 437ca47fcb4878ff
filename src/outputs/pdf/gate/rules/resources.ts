import { PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import { asDict, dictAt, name, resolve } from '../../document/objects.ts';
import type { Operator } from '../../document/operators.ts';
import { refOf } from '../../document/streams.ts';
import type { Fault, Rule } from '../rule.ts';

/** Which list a name in an operator is looked up in. */
const LISTS: Record<string, string> = { Tf: 'Font', Do: 'XObject', gs: 'ExtGState', sh: 'Shading', cs: 'ColorSpace', CS: 'ColorSpace', scn: 'Pattern', SCN: 'Pattern', BDC: 'Properties' };
/** Colour spaces that need no list. */
const BUILT_IN = new Set(['DeviceRGB', 'DeviceGray', 'DeviceCMYK', 'Pattern']);

/** What a page borrows from elsewhere is not found by every program. */
export const resources: Rule = {
  regel: PDFREGELS.hulpbronnen,
  check({ steps, document: { context } }) {
    const faults = new Map<string, Fault>();
    const found = new Map<string, boolean>();
    for (const { operator, state, page } of steps) {
      const list = LISTS[operator.name];
      const label = list === undefined ? null : labelOf(operator);
      if (list === undefined || label === null || BUILT_IN.has(label)) continue;
      const key = `${state.stream} ${list} ${label}`;
      const known = found.get(key) ?? has(dictAt(asDict(resolve(context, refOf(state.stream))), 'Resources'), list, label);
      found.set(key, known);
      if (!known) faults.set(key, { page, element: label, found: `staat niet in de eigen lijst ${list}` });
    }
    return [...faults.values()];
  },
};

const has = (own: PDFDict | null, list: string, label: string): boolean => dictAt(own, list)?.has(name(label)) === true;

/** The name that an operator looks up: the last operand of a colour or a mark, the first of any other. */
function labelOf({ name: operator, operands }: Operator): string | null {
  return nameOperand(operator === 'scn' || operator === 'SCN' || operator === 'BDC' ? operands.at(-1) : operands[0]);
}
