import { readParentTree } from '../document/parent-tree.ts';
import { childElements, readStructure, type Element } from '../document/structure.ts';
import { wrapKids } from '../document/wrap-kids.ts';
import type { Repair } from './repair.ts';

const PARTS = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']);

/** The browser lets the parts of a `caption` lie about in the table: they go into one caption, before the rows. */
export const tableCaptions: Repair = {
  promise: 'What a table holds besides its rows is its caption',
  apply(document) {
    const tree = readParentTree(document);
    for (const table of readStructure(document).elements) {
      if (table.type !== 'Table' || childElements(table).some((child) => child.type === 'Caption')) continue;
      if (table.kids.some(isLoose)) wrapKids(document, table, 'Caption', isLoose, 'first', tree);
    }
  },
};

const isLoose = (kid: Element['kids'][number]): boolean => kid.kind !== 'element' || !PARTS.has(kid.type);
