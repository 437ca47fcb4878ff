import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, resolve, textAt, valueAt } from '../../document/objects.ts';
import type { Rule } from '../rule.ts';
import { annotationsOf } from './annotations.ts';

/** A file on its own has no site around it: addresses are whole, and places inside it exist. */
export const linkTargets: Rule = {
  id: 'koppeling-nergens-heen',
  standard: 'huisregel',
  clause: '',
  title: 'Elke koppeling leidt ergens heen',
  remedy: 'Verbeter de verwijzing: de plaats of het adres bestaat niet.',
  check(pdf) {
    const pages = new Set(pdf.document.getPages().map((page) => page.ref));
    return annotationsOf(pdf).flatMap(({ dict, page }) => {
      const action = dictAt(dict, 'A');
      const address = textAt(action, 'URI');
      const element = `Link “${textAt(dict, 'Contents') ?? ''}”`;
      if (address !== null) return /^(?:https?:\/\/[^/\s]+\.[^/\s]+|mailto:\S+@)/.test(address) ? [] : [{ page, element, found: `het adres ${address}` }];
      const target = valueAt(dict, 'Dest') ?? valueAt(action, 'D');
      const place = placeOf(pdf.document, target);
      return place !== null && pages.has(place) ? [] : [{ page, element, found: 'een plaats die niet in het document staat' }];
    });
  },
};

/** The page of a destination, written out or by name. */
function placeOf(document: PDFDocument, target: PDFObject | null): PDFRef | null {
  if (target instanceof PDFArray) {
    const first = target.get(0);
    return first instanceof PDFRef ? first : null;
  }
  if (target instanceof PDFDict) return placeOf(document, valueAt(target, 'D'));
  const label = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : null;
  if (label === null) return null;
  const old = dictAt(document.catalog, 'Dests')?.get(name(label));
  return placeOf(document, resolve(document.context, old) ?? fromNameTree(document, dictAt(dictAt(document.catalog, 'Names'), 'Dests'), label));
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
