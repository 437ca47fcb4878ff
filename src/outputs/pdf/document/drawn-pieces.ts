import type { PDFDocument } from '@cantoo/pdf-lib';
import { interpretPage, TEXT_SHOWING, type State } from './interpret.ts';
import type { Operator } from './operators.ts';
import { readStructure, type Content, type Element } from './structure.ts';

/** Elements whose drawing is what they say. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl', 'Form']);

/** The pieces of content that are only lines and backgrounds of an element that speaks in words. */
export function drawnPieces(document: PDFDocument): { element: Element; content: Content }[] {
  const saying = new Set<string>();
  for (const page of document.getPages()) interpretPage(page, (operator, state) => noteSaying(saying, operator, state));
  return silentPieces(readStructure(document).elements, saying);
}

/** Adds the pieces of content that one operator says something in, by `contentKey`. */
export function noteSaying(saying: Set<string>, { name }: Operator, { marks }: State): void {
  if (!TEXT_SHOWING.has(name) && name !== 'Do') return;
  for (const { key } of marks) if (key !== null) saying.add(key);
}

/** The pieces of content of elements that speak in words, in which nothing is said. */
export function silentPieces(elements: readonly Element[], saying: ReadonlySet<string>): { element: Element; content: Content }[] {
  return elements.flatMap((element) =>
    isDrawn(element) ? [] : element.kids.flatMap((content) => (content.kind === 'content' && !saying.has(content.key) ? [{ element, content }] : [])),
  );
}

const isDrawn = (element: Element): boolean => DRAWN.has(element.type) || (element.parent !== null && isDrawn(element.parent));
