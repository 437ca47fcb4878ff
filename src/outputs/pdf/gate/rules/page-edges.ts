import { codesOf } from '../../document/fonts.ts';
import { shownStrings } from '../../document/interpret.ts';
import { multiply, place, type Matrix } from '../../document/matrix.ts';
import type { Rule } from '../rule.ts';

/** Points that a letter may stick out: side bearings. */
const SLACK = 2;

/** A table that is too wide runs off the paper, and nobody sees the last year. */
export const pageEdges: Rule = {
  id: 'buiten-de-bladzijde',
  standard: 'huisregel',
  clause: '',
  title: 'Alle tekst staat op het papier',
  remedy: 'Maak de tabel smaller of verdeel haar over meer bladzijden.',
  check(pdf) {
    const outside = new Map<number, string>();
    let line: Matrix = [1, 0, 0, 1, 0, 0];
    for (const { operator, state, page } of pdf.steps) {
      const numbers = operator.operands.filter((item) => typeof item === 'number');
      if (operator.name === 'BT') line = [1, 0, 0, 1, 0, 0];
      else if (operator.name === 'Tm') line = numbers as unknown as Matrix;
      else if (operator.name === 'Td' || operator.name === 'TD') line = multiply([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], line);
      const { font } = state;
      if (font === null) continue;
      const codes = shownStrings(operator).flatMap((bytes) => codesOf(font, bytes));
      const text = codes.map((code) => font.toUnicode.get(code) ?? '').join('');
      if (text.trim() === '') continue;
      const advance = (codes.reduce((sum, code) => sum + (font.width(code) ?? 0), 0) / 1000) * state.fontSize;
      const { width, height } = state.page.getSize();
      const ends = [place(multiply(line, state.ctm), 0, 0), place(multiply(line, state.ctm), advance, 0)];
      const inside = ends.every(([x, y]) => x >= -SLACK && x <= width + SLACK && y >= -SLACK && y <= height + SLACK);
      if (!inside) outside.set(page, (outside.get(page) ?? '') + text);
    }
    return [...outside].map(([page, text]) => ({ page, element: null, found: `“${text.slice(0, 60)}” valt buiten het blad` }));
  },
};
