import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { fontsInUse } from '../glyph-use.ts';
import { nameOfHolder } from '../open-pdf.ts';
import type { Rule } from '../rule.ts';

/** A letter that our fonts lack is drawn with whatever the machine has: another shape, and another file on each machine. */
export const houseFonts: Rule = {
  regel: PDFREGELS['vreemd-lettertype'],
  check(pdf) {
    if (pdf.page === null) return [];
    const families = pdf.page.families.map(squeeze);
    return fontsInUse(pdf)
      .filter(({ font }) => !families.some((family) => squeeze(font.name).startsWith(family)))
      .flatMap(({ font, glyphs }) => glyphs.map(({ code, page, content }) => ({ page, element: nameOfHolder(pdf, content) ?? 'versiering', found: `${describe(font.toUnicode.get(code) ?? '')} komt uit ${font.name}` })));
  },
};

/** "Fira Sans" and "FiraSans-Regular" begin alike. */
const squeeze = (family: string): string => family.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const describe = (text: string): string => {
  const point = text.codePointAt(0);
  return point === undefined ? 'een teken zonder tekst' : `het teken “${text}” (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
};
