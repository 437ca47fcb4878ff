import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { asDict, nameAt, numberAt, resolve } from '../../document/objects.ts';
import type { OpenPdf } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

const PRINT = 4;
/** Invisible, Hidden, NoView, ToggleNoView. */
const CONCEALING = 1 | 2 | 32 | 256;

/** What is on the screen is also on paper, and nothing is hidden. */
export const annotations: Rule = {
  regel: PDFREGELS.aantekeningen,
  check(pdf) {
    return annotationsOf(pdf).flatMap(({ dict, page }) => {
      const kind = nameAt(dict, 'Subtype') ?? 'zonder soort';
      const flags = numberAt(dict, 'F') ?? 0;
      const fault = (found: string) => ({ page, element: kind, found });
      return [
        ...(kind === 'Link' ? [] : [fault('geen koppeling')]),
        ...((flags & PRINT) === 0 || (flags & CONCEALING) !== 0 ? [fault('wordt niet getoond of niet gedrukt')] : []),
      ];
    });
  },
};

/** An annotation with its page and its reference. */
export interface Annotation {
  dict: PDFDict;
  page: number;
  ref: string;
}

/** All annotations, page by page. */
export function annotationsOf({ document }: OpenPdf): Annotation[] {
  return document.getPages().flatMap((page, index) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((item) => {
      const dict = asDict(resolve(document.context, item));
      return dict === null ? [] : [{ dict, page: index + 1, ref: String(item) }];
    }),
  );
}
