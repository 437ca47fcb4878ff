import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { interpretPage, PATH_PAINTING, shownAdvance, TEXT_SHOWING, type State } from '../document/interpret.ts';
import { contentsOf } from '../document/marked-text.ts';
import { place } from '../document/matrix.ts';
import type { Operator } from '../document/operators.ts';
import { readStructure, setAttribute } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** The operators that say where something stands. */
const PLACING = new Set(['re', 'm', 'l', 'c', 'v', 'y', 'n', 'Do', ...PATH_PAINTING, ...TEXT_SHOWING]);

/** A rectangle on a page: left, bottom, right, top, in points. */
type Box = [number, number, number, number];

/** Readers that zoom in on a figure, or reflow the page, need to know where it stands. */
export const figureBounds: Repair = {
  promise: 'Each figure tells its place on the page',
  apply(document) {
    const figures = readStructure(document).elements.filter((element) => element.type === 'Figure');
    if (figures.length === 0) return;
    const wanted = figures.flatMap(contentsOf);
    const boxes = measureContent(document, new Set(wanted.map(({ key }) => key)), new Set(wanted.map(({ page }) => page)));
    for (const figure of figures) {
      const parts = contentsOf(figure).map((content) => boxes.get(content.key)).filter((box) => box !== undefined);
      const whole = parts.reduce<Box | undefined>((sum, box) => (sum === undefined ? box : join(sum, box)), undefined);
      if (whole !== undefined) setAttribute(figure, 'Layout', 'BBox', document.context.obj(whole.map((value) => Math.round(value * 100) / 100)));
    }
  },
};

/** The place of the wanted pieces of marked content, on the pages where they stand; text is measured by its baseline and size. */
function measureContent(document: PDFDocument, wanted: ReadonlySet<string>, pages: ReadonlySet<PDFRef | null>): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const page of document.getPages().filter(({ ref }) => pages.has(ref))) {
    const { width, height } = page.getSize();
    let path: [number, number][] = [];
    const note = (points: [number, number][], { content: key }: State): void => {
      if (key === null || points.length === 0 || !wanted.has(key)) return;
      const box = within(bounds(points), width, height);
      const known = boxes.get(key);
      boxes.set(key, known === undefined ? box : join(known, box));
    };
    interpretPage(page, (operator, state) => {
      const { name } = operator;
      if (!PLACING.has(name)) return;
      const numbers = operator.operands.filter((item) => typeof item === 'number');
      if (name === 're') path.push(...corners(numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!, state));
      else if (name === 'm' || name === 'l' || name === 'c' || name === 'v' || name === 'y') path.push(...pairs(numbers).map(([x, y]) => place(state.ctm, x, y)));
      else if (name === 'n') path = [];
      else if (PATH_PAINTING.has(name)) {
        note(path, state);
        path = [];
      } else if (TEXT_SHOWING.has(name)) note(textCorners(operator, state), state);
      else if (name === 'Do') note(corners(0, 0, 1, 1, state), state);
    });
  }
  return boxes;
}

function textCorners(operator: Operator, state: State): [number, number][] {
  const { font, fontSize } = state;
  const [, , , , x, y] = state.line;
  if (font === null) return [];
  return corners(x, y - fontSize * 0.8, (shownAdvance(operator, font) / 1000) * fontSize, fontSize, state);
}

const corners = (x: number, y: number, width: number, height: number, { ctm }: State): [number, number][] =>
  [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([a, b]) => place(ctm, a!, b!));

const pairs = (numbers: readonly number[]): [number, number][] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [numbers[index * 2]!, numbers[index * 2 + 1]!]);

function bounds(points: readonly [number, number][]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const within = ([left, bottom, right, top]: Box, width: number, height: number): Box => [
  Math.max(0, Math.min(left, width)),
  Math.max(0, Math.min(bottom, height)),
  Math.max(0, Math.min(right, width)),
  Math.max(0, Math.min(top, height)),
];

const join = (a: Box, b: Box): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
