import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { textOf } from '../../document/fonts.ts';
import { shownAdvance, shownStrings, TEXT_SHOWING } from '../../document/interpret.ts';
import { multiply, place } from '../../document/matrix.ts';
import type { Rule } from '../rule.ts';

/** Points that a letter may stick out: side bearings. */
const SLACK = 2;

/** A table that is too wide runs off the paper, and nobody sees the last year. */
export const pageEdges: Rule = {
  regel: PDFREGELS['buiten-de-bladzijde'],
  check(pdf) {
    const sizes = pdf.document.getPages().map((sheet) => sheet.getSize());
    const outside = new Map<number, string>();
    for (const { operator, state, page } of pdf.steps) {
      const { font } = state;
      if (font === null || !TEXT_SHOWING.has(operator.name)) continue;
      const strings = shownStrings(operator);
      const matrix = multiply(state.line, state.ctm);
      const ends = [place(matrix, 0, 0), place(matrix, (shownAdvance(operator, font) / 1000) * state.fontSize, 0)];
      const { width, height } = sizes[page - 1]!;
      if (ends.every(([x, y]) => x >= -SLACK && x <= width + SLACK && y >= -SLACK && y <= height + SLACK)) continue;
      const text = strings.map((bytes) => textOf(font, bytes)).join('');
      if (text.trim() !== '') outside.set(page, (outside.get(page) ?? '') + text);
    }
    return [...outside].map(([page, text]) => ({ page, element: null, found: `“${text.slice(0, 60)}” valt buiten het blad` }));
  },
};
