import { PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, name, resolve } from './objects.ts';
import { contentParents, type ParentTree } from './parent-tree.ts';
import { kidObjects, newElement, type Element } from './structure.ts';

/**
 * Puts some kids of an element together in a new element of its own, before or after the kids that stay. Elements and
 * content are told who their parent is now. Does nothing for an element that has no reference.
 */
export function wrapKids(document: PDFDocument, element: Element, type: string, chosen: (kid: Element['kids'][number]) => boolean, where: 'first' | 'last', tree: ParentTree): void {
  if (element.ref === null) return;
  // Kid objects and read kids stand in the same order.
  const objects = kidObjects(element.dict);
  const inside = objects.filter((_, index) => element.kids[index] !== undefined && chosen(element.kids[index]));
  const outside = objects.filter((kid) => !inside.includes(kid));
  const wrapper = newElement(document.context, type, element.ref, inside);
  const page = element.dict.get(name('Pg'));
  if (page !== undefined) asDict(resolve(document.context, wrapper))!.set(name('Pg'), page);
  for (const kid of inside) adopt(document, kid, wrapper);
  for (const kid of element.kids) if (kid.kind === 'content' && kid.page !== null && chosen(kid)) contentParents(document, kid.page, tree)?.set(kid.mcid, wrapper);
  element.dict.set(name('K'), document.context.obj(where === 'first' ? [wrapper, ...outside] : [...outside, wrapper]));
}

/** Tells a moved element who its parent is now; pieces of content are told through the parent tree. */
function adopt(document: PDFDocument, kid: PDFObject, parent: PDFRef): void {
  const value = resolve(document.context, kid);
  if (value instanceof PDFNumber) return;
  const dict = asDict(value);
  if (dict?.has(name('S')) === true) dict.set(name('P'), parent);
}
