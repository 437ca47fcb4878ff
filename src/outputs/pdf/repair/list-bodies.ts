import { PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, name, resolve } from '../document/objects.ts';
import { contentParents, readParentTree } from '../document/parent-tree.ts';
import { kidObjects, newElement, readStructure, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** A list item holds a label and a body. The browser leaves the body out: everything after the label goes into one. */
export const listBodies: Repair = {
  promise: 'What a list item says stands in its body',
  apply(document) {
    const tree = readParentTree(document);
    for (const item of readStructure(document).elements) {
      if (item.type !== 'LI' || item.ref === null || item.kids.some((kid) => kid.kind === 'element' && kid.type === 'LBody')) continue;
      const labels = kidObjects(item.dict).filter((_, index) => isLabel(item, index));
      const rest = kidObjects(item.dict).filter((_, index) => !isLabel(item, index));
      const body = newElement(document.context, 'LBody', item.ref, rest);
      const page = item.dict.get(name('Pg'));
      if (page !== undefined) asDict(resolve(document.context, body))!.set(name('Pg'), page);
      for (const kid of rest) adopt(document, kid, body);
      for (const kid of item.kids) {
        if (kid.kind === 'content' && kid.page !== null) contentParents(document, kid.page, tree)?.set(kid.mcid, body);
      }
      item.dict.set(name('K'), document.context.obj([...labels, body]));
    }
  },
};

function isLabel(item: Element, index: number): boolean {
  const kid = item.kids[index];
  return kid?.kind === 'element' && kid.type === 'Lbl';
}

/** Tells a moved element who its parent is now; pieces of content are told through the parent tree. */
function adopt(document: PDFDocument, kid: PDFObject, parent: PDFRef): void {
  const value = resolve(document.context, kid);
  if (value instanceof PDFNumber) return;
  const dict = asDict(value);
  if (dict?.has(name('S')) === true) dict.set(name('P'), parent);
}
