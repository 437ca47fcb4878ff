import { PDFHexString } from '@cantoo/pdf-lib';
import type { Repair } from './repair.ts';

/** The identifier of the file follows from what it was made of, so that the same content gives the same bytes. */
export const documentId: Repair = {
  promise: 'The file has an identifier that follows from its content',
  apply({ context }, { identity }) {
    if (!/^[0-9a-f]{64}$/.test(identity.sourceHash)) throw new RangeError('The source hash is no SHA-256');
    const id = PDFHexString.of(identity.sourceHash.slice(0, 32));
    context.trailerInfo.ID = context.obj([id, id]);
  },
};
