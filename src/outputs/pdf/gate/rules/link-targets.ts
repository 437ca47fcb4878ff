import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { destinationPage } from '../../document/destinations.ts';
import { dictAt, textAt, valueAt } from '../../document/objects.ts';
import type { Rule } from '../rule.ts';
import { annotationsOf } from './annotations.ts';

/** A file on its own has no site around it: addresses are whole, and places inside it exist. */
export const linkTargets: Rule = {
  regel: PDFREGELS['koppeling-nergens-heen'],
  check(pdf) {
    const pages = new Set(pdf.document.getPages().map((page) => page.ref));
    return annotationsOf(pdf).flatMap(({ dict, page }) => {
      const action = dictAt(dict, 'A');
      const address = textAt(action, 'URI');
      const element = `Link “${textAt(dict, 'Contents') ?? ''}”`;
      if (address !== null) return /^(?:https?:\/\/[^/\s]+\.[^/\s]+|mailto:\S+@)/.test(address) ? [] : [{ page, element, found: `het adres ${address}` }];
      const target = valueAt(dict, 'Dest') ?? valueAt(action, 'D');
      const place = destinationPage(pdf.document, target);
      return place !== null && pages.has(place) ? [] : [{ page, element, found: 'een plaats die niet in het document staat' }];
    });
  },
};
