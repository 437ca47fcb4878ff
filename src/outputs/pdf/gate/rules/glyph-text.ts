import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { fontsInUse } from '../glyph-use.ts';
import { nameOfHolder } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{FFFFD}]|[\u{100000}-\u{10FFFD}]/u;
const FORBIDDEN = ['\u0000', '\uFEFF', '\uFFFE'];

/** Searching, copying and reading aloud need to know which letter each shape stands for. */
export const glyphText: Rule = {
  regel: PDFREGELS['teken-zonder-tekst'],
  check(pdf) {
    return fontsInUse(pdf).flatMap(({ font, glyphs }) =>
      glyphs.flatMap(({ code, page, content, replaced }) => {
        const text = font.toUnicode.get(code) ?? '';
        const fault = (found: string) => [{ page, element: `${nameOfHolder(pdf, content) ?? 'versiering'} › ${font.name}, code ${code}`, found }];
        if (text === '' || FORBIDDEN.some((sign) => text.includes(sign))) return fault('staat voor geen letter');
        return PRIVATE_USE.test(text) && !replaced ? fault('staat voor een teken dat alleen hier iets betekent') : [];
      }),
    );
  },
};
