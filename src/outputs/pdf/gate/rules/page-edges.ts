import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { codesOf } from '../../document/fonts.ts';
import { shownStrings, TEXT_SHOWING } from '../../document/interpret.ts';
import { multiply, place } from '../../document/matrix.ts';
import type { Rule } from '../rule.ts';

/** Points that a letter may stick out: side bearings. */
const SLACK = 2;

/** A table that is too wide runs off the paper, and nobody sees the last year. */
export const pageEdges: Rule = {
  regel: PDFREGELS['buiten-de-bladzijde'],
  check(pdf) {
    const outside = new Map<number, string>();
    for (const { operator, state, page } of pdf.steps) {
      const { font } = state;
      if (font === null || !TEXT_SHOWING.has(operator.name)) continue;
      const codes = shownStrings(operator).flatMap((bytes) => codesOf(font, bytes));
      const text = codes.map((code) => font.toUnicode.get(code) ?? '').join('');
      if (text.trim() === '') continue;
      const advance = (codes.reduce((sum, code) => sum + (font.width(code) ?? 0), 0) / 1000) * state.fontSize;
      const { width, height } = state.page.getSize();
      const ends = [place(multiply(state.line, state.ctm), 0, 0), place(multiply(state.line, state.ctm), advance, 0)];
      const inside = ends.every(([x, y]) => x >= -SLACK && x <= width + SLACK && y >= -SLACK && y <= height + SLACK);
      if (!inside) outside.set(page, (outside.get(page) ?? '') + text);
    }
    return [...outside].map(([page, text]) => ({ page, element: null, found: `“${text.slice(0, 60)}” valt buiten het blad` }));
  },
};
