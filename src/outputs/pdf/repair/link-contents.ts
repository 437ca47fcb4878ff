import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { elementText, readMarkedText } from '../document/marked-text.ts';
import { asDict, dictAt, name, nameAt, resolve, textAt, textString } from '../document/objects.ts';
import { readStructure, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** A screen reader that goes from link to link reads the description of the annotation: the words, and where they lead. */
export const linkContents: Repair = {
  promise: 'Each link says in words where it leads',
  apply(document) {
    const texts = readMarkedText(document);
    const holders = linkHolders(document);
    for (const page of document.getPages()) {
      for (const annotation of page.node.Annots()?.asArray() ?? []) {
        const dict = asDict(resolve(document.context, annotation));
        if (nameAt(dict, 'Subtype') !== 'Link') continue;
        const holder = holders.get(String(annotation));
        const words = holder === undefined ? '' : elementText(holder, texts);
        const address = textAt(dictAt(dict, 'A'), 'URI');
        dict!.set(name('Contents'), textString(describe(words, address)));
      }
    }
  },
};

/** Which element holds which annotation. */
function linkHolders(document: PDFDocument): Map<string, Element> {
  const holders = new Map<string, Element>();
  for (const element of readStructure(document).elements) {
    for (const kid of element.kids) if (kid.kind === 'object') holders.set(String(kid.ref satisfies PDFRef), element);
  }
  return holders;
}

function describe(words: string, address: string | null): string {
  if (address === null) return words === '' ? 'Naar een andere plaats in dit document' : `${words} (in dit document)`;
  const shown = address.replace(/^mailto:/, '');
  return words === '' || words === shown ? shown : `${words} (${shown})`;
}
