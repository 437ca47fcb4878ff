import { PDFArray, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { resolve } from '../../document/objects.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** An archive tells two versions of a file apart by their identifiers. */
export const fileId: Rule = {
  regel: PDFREGELS.kenmerk,
  check({ document: { context } }) {
    const id = resolve(context, context.trailerInfo.ID);
    const parts = id instanceof PDFArray ? id.asArray() : [];
    const filled = parts.filter((part) => (part instanceof PDFHexString || part instanceof PDFString) && part.asBytes().length >= 16);
    return filled.length === 2 ? [] : [faultOfFile('geen kenmerk van twee delen')];
  },
};
