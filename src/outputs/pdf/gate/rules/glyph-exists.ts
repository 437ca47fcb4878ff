import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { compositeTrueType } from '../../document/font-program.ts';
import { fontsInUse } from '../glyph-use.ts';
import { nameOfHolder } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

/** A letter that the font does not have becomes a box. */
export const glyphExists: Rule = {
  regel: PDFREGELS['teken-ontbreekt'],
  check(pdf) {
    return fontsInUse(pdf).flatMap(({ font, glyphs }) => {
      const shape = compositeTrueType(font.dict);
      if (shape === null) return [];
      return glyphs.flatMap(({ code, page, content }) => {
        const glyph = shape.glyphOf(code);
        const text = font.toUnicode.get(code) ?? '';
        const fault = (found: string) => [{ page, element: nameOfHolder(pdf, content) ?? 'versiering', found: `${found} (${font.name})` }];
        if (glyph === 0) return fault('het vakje voor een ontbrekend teken');
        if (glyph >= shape.program.glyphs) return fault('een teken dat er niet is');
        return shape.program.hasOutline(glyph) || /^[\s\u00A0\u00AD\u200B-\u200D\u2009\u202F\u2060]*$/.test(text) ? [] : fault(`“${text}” heeft geen vorm`);
      });
    });
  },
};
