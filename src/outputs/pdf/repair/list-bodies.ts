import { readParentTree } from '../document/parent-tree.ts';
import { readStructure, type Element } from '../document/structure.ts';
import { wrapKids } from '../document/wrap-kids.ts';
import type { Repair } from './repair.ts';

/** A list item holds a label and a body. The browser leaves the body out: everything after the label goes into one. */
export const listBodies: Repair = {
  promise: 'What a list item says stands in its body',
  apply(document) {
    const tree = readParentTree(document);
    for (const item of readStructure(document).elements) {
      if (item.type === 'LI' && !item.kids.some((kid) => isA('LBody', kid))) wrapKids(document, item, 'LBody', (kid) => !isA('Lbl', kid), 'last', tree);
    }
  },
};

const isA = (type: string, kid: Element['kids'][number]): boolean => kid.kind === 'element' && kid.type === type;
