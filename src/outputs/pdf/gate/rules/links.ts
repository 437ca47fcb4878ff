import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { nameAt, textAt } from '../../document/objects.ts';
import type { Rule } from '../rule.ts';
import { annotationsOf } from './annotations.ts';

/** A link that is not in the structure is passed over in reading; one without words is "link, link, link". */
export const links: Rule = {
  regel: PDFREGELS.koppelingen,
  check(pdf) {
    const holders = new Map(pdf.structure.elements.flatMap((element) => element.kids.flatMap((kid) => (kid.kind === 'object' ? [[String(kid.ref), element.type] as const] : []))));
    return annotationsOf(pdf)
      .filter(({ dict }) => nameAt(dict, 'Subtype') === 'Link')
      .flatMap(({ dict, page, ref }) => {
        const words = (textAt(dict, 'Contents') ?? '').trim();
        const holder = holders.get(ref);
        const element = words === '' ? 'Link' : `Link “${words}”`;
        return [
          ...(holder === 'Link' ? [] : [{ page, element, found: `staat in ${holder ?? 'geen enkel element'}` }]),
          ...(words === '' ? [{ page, element, found: 'geen beschrijving' }] : []),
        ];
      });
  },
};
