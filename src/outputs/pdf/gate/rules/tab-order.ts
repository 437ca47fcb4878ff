import { nameAt } from '../../document/objects.ts';
import type { Rule } from '../rule.ts';

/** Who goes from link to link with the keyboard follows the text. */
export const tabOrder: Rule = {
  id: 'volgorde-met-tab',
  standard: 'PDF/UA-1',
  clause: '7.18.3',
  title: 'De tabtoets volgt de structuur',
  check({ document }) {
    return document.getPages().flatMap((page, index) => ((page.node.Annots()?.size() ?? 0) === 0 || nameAt(page.node, 'Tabs') === 'S' ? [] : [{ page: index + 1, element: null, found: 'een andere volgorde' }]));
  },
};
