import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, resolve, valueAt } from './objects.ts';

/** The page of a destination, written out or by name; `null` when it is nowhere. */
export function destinationPage(document: PDFDocument, target: PDFObject | null): PDFRef | null {
  if (target instanceof PDFArray) {
    const first = target.get(0);
    return first instanceof PDFRef ? first : null;
  }
  if (target instanceof PDFDict) return destinationPage(document, valueAt(target, 'D'));
  const label = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : null;
  if (label === null) return null;
  const old = dictAt(document.catalog, 'Dests')?.get(name(label));
  return destinationPage(document, resolve(document.context, old) ?? fromNameTree(document, dictAt(dictAt(document.catalog, 'Names'), 'Dests'), label));
}

function fromNameTree(document: PDFDocument, node: PDFDict | null, label: string): PDFObject | null {
  if (node === null) return null;
  const names = itemsAt(node, 'Names');
  for (let index = 0; index + 1 < names.length; index += 2) {
    const key = resolve(document.context, names[index]);
    if ((key instanceof PDFString || key instanceof PDFHexString) && key.decodeText() === label) return resolve(document.context, names[index + 1]);
  }
  for (const kid of itemsAt(node, 'Kids')) {
    const dict = resolve(document.context, kid);
    const found = dict instanceof PDFDict ? fromNameTree(document, dict, label) : null;
    if (found !== null) return found;
  }
  return null;
}
