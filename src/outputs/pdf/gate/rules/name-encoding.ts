import { PDFName } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { visitParts } from '../../document/objects.ts';
import { faultOfFile, type Fault, type Rule } from '../rule.ts';

/** A name is text in UTF-8, or nobody can show it. */
export const nameEncoding: Rule = {
  regel: PDFREGELS['namen-onleesbaar'],
  check({ document: { context } }) {
    const faults: Fault[] = [];
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      visitParts(object, (part) => {
        if (part instanceof PDFName && !isReadable(part)) faults.push(faultOfFile(`de naam ${part.asString()}`, `object ${ref.objectNumber}`));
      });
    }
    return faults;
  },
};

function isReadable(name: PDFName): boolean {
  if (!name.asString().includes('#')) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name.asBytes());
    return true;
  } catch {
    return false;
  }
}
