import { PDFArray, PDFNull, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, numberAt, resolve } from './objects.ts';

/** Which element, or which elements by MCID, belong to the number of a page, form or annotation. */
export type ParentTree = ReadonlyMap<number, ReturnType<typeof resolve>>;

/** The parent tree: which element a piece of marked content or an annotation belongs to, by the number of its holder. */
export function readParentTree(document: PDFDocument): Map<number, ReturnType<typeof resolve>> {
  const entries = new Map<number, ReturnType<typeof resolve>>();
  visit(dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree'));
  return entries;

  function visit(node: PDFDict | null): void {
    if (node === null) return;
    for (const kid of itemsAt(node, 'Kids')) visit(asDict(resolve(document.context, kid)));
    const numbers = itemsAt(node, 'Nums');
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      entries.set(Number(String(numbers[index])), resolve(document.context, numbers[index + 1]));
    }
  }
}

/** The elements of the marked content of one page or form, by MCID; `null` when its holder is not in the tree. */
export function contentParents(document: PDFDocument, stream: PDFRef, tree: ParentTree = readParentTree(document)): PDFArray | null {
  const key = numberAt(asDict(resolve(document.context, stream)), 'StructParents');
  const entry = key === null ? null : tree.get(key);
  return entry instanceof PDFArray ? entry : null;
}

/** Takes a piece of content out of the parent tree: it belongs to no element any more. */
export function forgetContent(parents: PDFArray | null, mcid: number): void {
  if (parents !== null && mcid < parents.size()) parents.set(mcid, PDFNull);
}
