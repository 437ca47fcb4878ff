import type { PDFDocument } from '@cantoo/pdf-lib';
import { codesOf } from './fonts.ts';
import { interpretPage, shownStrings } from './interpret.ts';
import { descend, type Content, type Element } from './structure.ts';

/** The text of each piece of marked content; the key comes from `contentKey`. */
export type MarkedText = ReadonlyMap<string, string>;

/** Names a piece of marked content by its stream and number. */
export const contentKey = (content: Pick<Content, 'stream' | 'mcid'>): string => `${content.stream}/${content.mcid}`;

/** Reads the text of all marked content, as a reader program would: through the ToUnicode maps. */
export function readMarkedText(document: PDFDocument): MarkedText {
  const texts = new Map<string, string>();
  for (const page of document.getPages()) {
    interpretPage(page, (operator, { font, marks }) => {
      const mark = marks.findLast((item) => item.mcid !== null);
      if (font === null || mark === undefined || mark.mcid === null) return;
      const key = contentKey({ stream: mark.stream, mcid: mark.mcid });
      for (const bytes of shownStrings(operator)) {
        const text = codesOf(font, bytes).map((code) => font.toUnicode.get(code) ?? '').join('');
        texts.set(key, (texts.get(key) ?? '') + text);
      }
    });
  }
  return texts;
}

/** The text of an element and everything below it, white space made single. */
export function elementText(element: Element, texts: MarkedText): string {
  return ownText(element, texts).replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
}

function ownText(element: Element, texts: MarkedText): string {
  return element.kids
    .map((kid) => {
      if (kid.kind === 'content') return texts.get(contentKey(kid)) ?? '';
      return kid.kind === 'element' ? ownText(kid, texts) : '';
    })
    .join('');
}

/** All pieces of marked content of an element and everything below it. */
export function contentsOf(element: Element): Content[] {
  return descend(element).flatMap((item) => item.kids.filter((kid) => kid.kind === 'content'));
}
