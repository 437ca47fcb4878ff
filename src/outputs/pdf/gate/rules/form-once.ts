import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import { xObject } from '../../document/streams.ts';
import type { Fault, Rule } from '../rule.ts';

/** A form whose content stands in the structure can stand in one place only. */
export const formOnce: Rule = {
  regel: PDFREGELS['tekening-meer-dan-eens'],
  check({ steps }) {
    const marks = new Set(steps.map(({ state }) => state.marks));
    const numbered = new Set([...marks].flatMap((open) => open.filter((mark) => mark.mcid !== null).map((mark) => mark.stream)));
    const drawn = new Set<string>();
    const faults: Fault[] = [];
    for (const { operator, state, page } of steps) {
      if (operator.name !== 'Do') continue;
      const ref = String(xObject(state.resources, nameOperand(operator.operands[0]) ?? '')?.ref);
      if (!numbered.has(ref)) continue;
      if (drawn.has(ref)) faults.push({ page, element: `tekening ${ref.split(' ')[0]}`, found: 'wordt nog eens gebruikt' });
      if (state.marks.some((mark) => mark.mcid !== null)) faults.push({ page, element: `tekening ${ref.split(' ')[0]}`, found: 'staat zelf ook in gemarkeerde inhoud' });
      drawn.add(ref);
    }
    return faults;
  },
};
