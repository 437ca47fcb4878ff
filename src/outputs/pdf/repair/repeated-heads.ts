import type { PDFRef } from '@cantoo/pdf-lib';
import { contentKey, readMarkedText, type MarkedText } from '../document/marked-text.ts';
import { name } from '../document/objects.ts';
import { readOperators } from '../document/operators.ts';
import { contentParents, forgetContent, readParentTree } from '../document/parent-tree.ts';
import { applyEdits, type Edit } from '../document/rewrite.ts';
import { pageContent, setPageContent } from '../document/streams.ts';
import { descend, kidObjects, readStructure, type Content, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/**
 * The browser prints the head of a table on each page and tags every copy as if the words stood there several times.
 * The first stays in the structure; the copies become artifacts. Words that really go on on a next page stay.
 */
export const repeatedHeads: Repair = {
  promise: 'A table head that is printed again on a next page is read once',
  apply(document) {
    const texts = readMarkedText(document);
    const copies = new Map<string, Set<number>>();
    const tree = readParentTree(document);
    for (const element of readStructure(document).elements.filter((item) => item.type === 'TH').flatMap(descend)) {
      const later = laterCopies(element, texts);
      if (later.length === 0) continue;
      const drop = new Set(later.map(contentKey));
      const keep = kidObjects(element.dict).filter((_, index) => !isDropped(element, index, drop));
      element.dict.set(name('K'), document.context.obj(keep));
      for (const content of later) {
        copies.set(content.stream, (copies.get(content.stream) ?? new Set()).add(content.mcid));
        forgetContent(contentParents(document, content.page as PDFRef, tree), content.mcid);
      }
    }
    for (const page of document.getPages()) {
      const numbers = copies.get(page.ref.toString());
      if (numbers !== undefined) setPageContent(page, asArtifacts(pageContent(page), numbers));
    }
  },
};

/** The contents on later pages that say the same as those on the first. */
function laterCopies(element: Element, texts: MarkedText): Content[] {
  const contents = element.kids.filter((kid) => kid.kind === 'content' && kid.page !== null && kid.stream === String(kid.page)) as Content[];
  const pages = Map.groupBy(contents, (content) => content.stream);
  const [first, ...others] = [...pages.values()];
  if (first === undefined) return [];
  const said = (items: Content[]): string => items.map((item) => texts.get(contentKey(item)) ?? '').join('');
  return others.filter((items) => said(items) === said(first)).flat();
}

/** Kid objects and read kids stand in the same order, except that nothing unreadable was read. */
function isDropped(element: Element, index: number, drop: ReadonlySet<string>): boolean {
  const kid = element.kids[index];
  return kid?.kind === 'content' && drop.has(contentKey(kid));
}

function asArtifacts(bytes: Uint8Array, numbers: ReadonlySet<number>): Uint8Array {
  const edits: Edit[] = [];
  for (const { name: operator, operands, start, end } of readOperators(bytes)) {
    const properties = operands[1];
    if (operator !== 'BDC') continue;
    const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
    if (typeof mcid === 'number' && numbers.has(mcid)) edits.push({ at: start, until: end, text: '/Artifact <</Type /Layout>> BDC' });
  }
  return applyEdits(bytes, edits);
}
