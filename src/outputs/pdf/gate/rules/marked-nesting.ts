import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import type { Fault, Rule } from '../rule.ts';

/** A piece of content cannot be decoration and text at once, nor belong to two elements. */
export const markedNesting: Rule = {
  regel: PDFREGELS['markering-door-elkaar'],
  check({ steps, document }) {
    const faults: Fault[] = [];
    const open = new Map<string, number>();
    for (const { operator, state, page } of steps) {
      const key = `${page} ${state.stream}`;
      if (operator.name === 'EMC') open.set(key, (open.get(key) ?? 0) - 1);
      if (operator.name !== 'BMC' && operator.name !== 'BDC') continue;
      open.set(key, (open.get(key) ?? 0) + 1);
      const properties = operator.operands[1];
      const numbered = properties instanceof Map && properties.has('MCID');
      const artifact = nameOperand(operator.operands[0]) === 'Artifact';
      const around = state.marks.findLast((mark) => mark.mcid !== null || mark.tag === 'Artifact');
      if (around === undefined || !(numbered || artifact)) continue;
      if (artifact && around.mcid !== null) faults.push({ page, element: around.tag, found: 'versiering binnen gemarkeerde inhoud' });
      if (numbered) faults.push({ page, element: around.tag, found: `gemarkeerde inhoud binnen ${around.mcid === null ? 'versiering' : 'andere gemarkeerde inhoud'}` });
    }
    for (const [key, count] of open) {
      if (count === 0) continue;
      const page = Number(key.split(' ')[0]);
      faults.push({ page: page <= document.getPageCount() ? page : null, element: null, found: 'markeringen zijn niet allemaal afgesloten' });
    }
    return faults;
  },
};
