import type { PDFDocument } from '@cantoo/pdf-lib';
import { textOf, type Font } from './fonts.ts';
import { interpretPage, shownAdvance, shownStrings, TEXT_SHOWING, type State } from './interpret.ts';
import { replacementOf } from './marked-text.ts';
import { multiply, place } from './matrix.ts';
import type { Operator } from './operators.ts';

/** Letters that stand on one line, in one text object of one piece of content. */
export interface TextRun {
  stream: string;
  page: string;
  font: Font;
  /** Operands that choose the font: what the resources call it, and its size before the transformation of the page. */
  chosen: readonly [name: string, size: number];
  /** Height of the letters on the page, in points. */
  size: number;
  text: string;
  /** Where the first letter begins and the last one ends, in points. */
  left: number;
  right: number;
  /** Height of the line on the page, in points. */
  baseline: number;
  /** Offset in the stream of the end of the text object: more letters may be put in there. */
  end: number;
}

/** The runs of each piece of marked content, in painting order; the key comes from `contentKey`. */
export function readTextRuns(document: PDFDocument): Map<string, TextRun[]> {
  const runs = new Map<string, TextRun[]>();
  for (const page of document.getPages()) {
    let open: TextRun[] = [];
    interpretPage(page, (operator, state) => {
      if (operator.name === 'BT') open = [];
      if (operator.name === 'ET') for (const run of open) run.end = operator.start;
      if (!TEXT_SHOWING.has(operator.name) || state.font === null) return;
      const key = state.content;
      if (key === null) return;
      const run = runOf(operator, state, state.font);
      const last = open.at(-1);
      const listed = runs.get(key) ?? [];
      runs.set(key, listed);
      if (last !== undefined && last === listed.at(-1) && last.font === run.font && last.baseline === run.baseline) {
        last.text += run.text;
        last.right = run.right;
      } else {
        listed.push(run);
        open.push(run);
      }
    });
  }
  return runs;
}

function runOf(operator: Operator, state: State, font: Font): TextRun {
  const strings = shownStrings(operator);
  const replaced = state.marks.map((mark) => replacementOf(mark.properties)).find((text) => text !== null);
  const advance = (shownAdvance(operator, font) / 1000) * state.fontSize;
  const matrix = multiply(state.line, state.ctm);
  const [left, baseline] = place(matrix, 0, 0);
  return {
    stream: state.stream,
    page: state.page.ref.toString(),
    font,
    chosen: [state.fontName, state.fontSize],
    size: state.fontSize * Math.hypot(matrix[2], matrix[3]),
    text: (replaced ?? strings.map((bytes) => textOf(font, bytes)).join('')).replaceAll('\uFEFF', ''),
    left,
    right: place(matrix, advance, 0)[0],
    baseline: Math.round(baseline * 100) / 100,
    end: operator.end,
  };
}
