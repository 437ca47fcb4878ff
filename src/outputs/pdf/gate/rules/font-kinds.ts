import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { compositeTrueType } from '../../document/font-program.ts';
import { nameAt } from '../../document/objects.ts';
import { fontsInUse } from '../glyph-use.ts';
import { nameOfHolder } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

/** Shapes and widths are looked up in TrueType fonts; another kind would pass without being looked at. */
export const fontKinds: Rule = {
  regel: PDFREGELS['soort-lettertype'],
  check(pdf) {
    return fontsInUse(pdf)
      .filter(({ font }) => compositeTrueType(font.dict) === null)
      .map(({ font, glyphs: [first] }) => ({
        page: first?.page ?? null,
        element: nameOfHolder(pdf, first?.content ?? null) ?? 'versiering',
        found: `${font.name} is een lettertype van de soort ${nameAt(font.dict, 'Subtype') ?? 'onbekend'}, het eerst bij “${font.toUnicode.get(first?.code ?? -1) ?? ''}”`,
      }));
  },
};
