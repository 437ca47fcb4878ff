import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameAt } from '../../document/objects.ts';
import type { Rule } from '../rule.ts';

/** Who goes from link to link with the keyboard follows the text. */
export const tabOrder: Rule = {
  regel: PDFREGELS['volgorde-met-tab'],
  check({ document }) {
    return document.getPages().flatMap((page, index) => ((page.node.Annots()?.size() ?? 0) === 0 || nameAt(page.node, 'Tabs') === 'S' ? [] : [{ page: index + 1, element: null, found: 'een andere volgorde' }]));
  },
};
