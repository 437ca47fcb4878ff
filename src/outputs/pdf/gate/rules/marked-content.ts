import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameOperand } from '../../document/fonts.ts';
import { PATH_PAINTING, TEXT_SHOWING, type State } from '../../document/interpret.ts';
import { nameAt } from '../../document/objects.ts';
import { xObject } from '../../document/streams.ts';
import type { Step } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

/** What is neither read out nor marked as decoration is content that some readers never get. */
export const markedContent: Rule = {
  regel: PDFREGELS['inhoud-zonder-markering'],
  check({ steps }) {
    const loose = Map.groupBy(steps.filter(paints).filter(({ state }) => !isAccounted(state)), (step) => step.page);
    return [...loose].map(([page, items]) => ({
      page,
      element: null,
      found: `${items.length} keer inhoud zonder markering, het eerst bij de opdracht ${items[0]!.operator.name}`,
    }));
  },
};

function paints({ operator: { name, operands }, state }: Step): boolean {
  if (name !== 'Do') return PATH_PAINTING.has(name) || TEXT_SHOWING.has(name) || name === 'sh';
  const drawn = xObject(state.resources, nameOperand(operands[0]) ?? '');
  return drawn === null || nameAt(drawn.stream.dict, 'Subtype') !== 'Form';
}

const isAccounted = ({ marks }: State): boolean => marks.some((mark) => mark.mcid !== null || mark.tag === 'Artifact');
