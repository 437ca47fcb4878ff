import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { Repair } from './repair.ts';

/** Objects that nothing points at any more (the browser's own dates among them) go: they would make each file different. */
export const leftovers: Repair = {
  promise: 'The file holds nothing that it does not use',
  apply({ context }) {
    const used = new Set<PDFRef>();
    const queue: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info, context.trailerInfo.ID];
    for (let next = queue.pop(); queue.length > 0 || next !== undefined; next = queue.pop()) {
      if (next instanceof PDFRef) {
        if (used.has(next)) continue;
        used.add(next);
        queue.push(context.lookup(next));
      } else if (next instanceof PDFArray) queue.push(...next.asArray());
      else if (next instanceof PDFDict) queue.push(...next.values());
      else if (next instanceof PDFStream) queue.push(...next.dict.values());
    }
    for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
  },
};
