import { PDFArray, PDFDict, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** A name is text in UTF-8, or nobody can show it. */
export const nameEncoding: Rule = {
  regel: PDFREGELS['namen-onleesbaar'],
  check({ document: { context } }) {
    return context.enumerateIndirectObjects().flatMap(([ref, object]) =>
      namesIn(object)
        .filter((name) => !isReadable(name))
        .map((name) => faultOfFile(`de naam ${name.asString()}`, `object ${ref.objectNumber}`)),
    );
  },
};

function namesIn(object: PDFObject): PDFName[] {
  if (object instanceof PDFName) return [object];
  if (object instanceof PDFArray) return object.asArray().flatMap(namesIn);
  if (object instanceof PDFStream) return namesIn(object.dict);
  return object instanceof PDFDict ? object.entries().flatMap(([key, value]) => [key, ...namesIn(value)]) : [];
}

function isReadable(name: PDFName): boolean {
  if (!name.asString().includes('#')) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name.asBytes());
    return true;
  } catch {
    return false;
  }
}
