import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { compositeTrueType } from '../../document/font-program.ts';
import { fontsInUse } from '../glyph-use.ts';
import type { Rule } from '../rule.ts';

/** Thousandths of an em by which the two widths may differ. */
const TOLERANCE = 1;

/** Programs that disagree about the width of a letter lay the line out differently. */
export const glyphWidths: Rule = {
  regel: PDFREGELS['breedte-van-teken'],
  check(pdf) {
    return fontsInUse(pdf).flatMap(({ font, glyphs }) => {
      const shape = compositeTrueType(font.dict);
      if (shape === null) return [];
      return glyphs.flatMap(({ code, page }) => {
        const glyph = shape.glyphOf(code);
        if (glyph >= shape.program.glyphs) return [];
        const stated = font.width(code) ?? 0;
        const real = shape.program.width(glyph);
        return Math.abs(stated - real) <= TOLERANCE ? [] : [{ page, element: `${font.name} “${font.toUnicode.get(code) ?? ''}”`, found: `breedte ${Math.round(stated)} in plaats van ${Math.round(real)}` }];
      });
    });
  },
};
