import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { textOf, utf16 } from './fonts.ts';
import { interpretPage, shownStrings, TEXT_SHOWING, type State } from './interpret.ts';
import type { Operand, Operator } from './operators.ts';
import { descend, type Content, type Element } from './structure.ts';

/** The text of each piece of marked content; the key comes from `contentKey`. */
export type MarkedText = ReadonlyMap<string, string>;

/** Reads the text of all marked content, or of that on some pages, as a reader program would: through the ToUnicode maps. */
export function readMarkedText(document: PDFDocument, pages: ReadonlySet<PDFRef | null> | null = null): MarkedText {
  const texts = new Map<string, string>();
  for (const page of document.getPages()) if (pages === null || pages.has(page.ref)) interpretPage(page, (operator, state) => noteText(texts, operator, state));
  return texts;
}

/** Adds what one operator shows to the text of the content it stands in; a replacement text stands for what it encloses. */
export function noteText(texts: Map<string, string>, operator: Operator, { font, marks, content }: State): void {
  const opens = operator.name === 'BDC' ? replacementOf(operator.operands[1]) : null;
  if (opens === null && (font === null || !TEXT_SHOWING.has(operator.name))) return;
  if (content === null || marks.some((item) => item.properties.get('ActualText') instanceof Uint8Array)) return;
  let text = (texts.get(content) ?? '') + (opens ?? '');
  if (opens === null) for (const bytes of shownStrings(operator)) text += textOf(font!, bytes);
  texts.set(content, text);
}

/** The text that a mark says instead of what it encloses; `null` when it says none. */
export function replacementOf(properties: Operand | ReadonlyMap<string, Operand> | undefined): string | null {
  const value = properties instanceof Map ? properties.get('ActualText') : undefined;
  return value instanceof Uint8Array ? utf16(value) : null;
}

/** The text of an element and everything below it, white space made single. */
export function elementText(element: Element, texts: MarkedText): string {
  return ownText(element, texts).replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
}

function ownText(element: Element, texts: MarkedText): string {
  return element.kids
    .map((kid) => {
      if (kid.kind === 'content') return texts.get(kid.key) ?? '';
      return kid.kind === 'element' ? ownText(kid, texts) : '';
    })
    .join('');
}

/** All pieces of marked content of an element and everything below it. */
export function contentsOf(element: Element): Content[] {
  return descend(element).flatMap((item) => item.kids.filter((kid) => kid.kind === 'content'));
}
