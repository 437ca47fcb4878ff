import type { Page } from 'playwright-core';

/** What the page says, as text: the PDF must say the same. */
export interface PageText {
  /** The text in the order of the page, in pieces with nothing of the stylesheet between; white space is single. */
  pieces: string[];
  /** What the stylesheet writes before and after elements. */
  generated: string[];
  /** The text of each cell of each printed table, row by row. */
  cells: string[][][];
}

/**
 * Reads the text of an opened page as it goes to paper: what is not printed, what is drawn and what is hidden from reading
 * aloud is left out, page numbers too. Soft hyphens are in no text.
 */
export function readPageText(page: Page): Promise<PageText> {
  return page.evaluate(() => {
    const unread = 'script, style, template, noscript, svg, [aria-hidden="true"], [data-page-of], [data-pages], [role="img"]';
    const tidy = (text: string): string => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
    const generates = (element: Element): boolean => ['::before', '::after'].some((side) => !['none', 'normal', '""'].includes(getComputedStyle(element, side).content));
    // Asking the style costs most of the time: each element is asked once.
    const generating = new Set([...document.body.querySelectorAll('*')].filter(generates));
    const written = (element: Element): string[] =>
      ['::before', '::after'].map((side) => {
        const { content } = getComputedStyle(element, side);
        return [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)].map(([, text, attribute]) => text ?? element.getAttribute(attribute ?? '') ?? '').join('');
      });
    const isInline = (element: Element): boolean => /^(?:inline|contents)/.test(getComputedStyle(element).display);

    /** The nearest element that begins a line of its own, or around which the stylesheet writes something. */
    const groups = new Map<Element, Element>();
    const groupOf = (element: Element): Element => {
      const known = groups.get(element);
      if (known !== undefined) return known;
      const group = isInline(element) && !generating.has(element) && element.parentElement !== null ? groupOf(element.parentElement) : element;
      groups.set(element, group);
      return group;
    };
    /** One pixel is the way to keep words for screen readers only: they are not painted. */
    const isPainted = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 || height > 1 || getComputedStyle(element).display === 'contents';
    };
    const printed = new Map<Element, boolean>();
    const isPrinted = (element: Element): boolean => {
      const known = printed.get(element);
      if (known !== undefined) return known;
      const answer = (element.parentElement === null || isPrinted(element.parentElement)) && !element.matches(unread) && element.checkVisibility({ visibilityProperty: true }) && isPainted(element);
      printed.set(element, answer);
      return answer;
    };
    const read = (root: Element): string[] => {
      const pieces: string[] = [];
      let last: Element | null = null;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.tagName === 'BR' || node.matches(unread)) last = null;
          continue;
        }
        const parent = node.parentElement;
        if (parent === null || !isPrinted(parent)) continue;
        const group = groupOf(parent);
        if (group === last) pieces[pieces.length - 1] += node.nodeValue ?? '';
        else pieces.push(node.nodeValue ?? '');
        last = group;
      }
      return pieces.map(tidy).filter((piece) => piece !== '');
    };
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    const tables = [...document.querySelectorAll('table')].filter(isShown);
    return {
      pieces: read(document.body),
      generated: [...new Set([...generating].flatMap(written).map(tidy))].filter((text) => text !== ''),
      cells: tables.map((table) => [...table.rows].filter(isShown).map((row) => [...row.cells].filter(isShown).map((cell) => read(cell).join(' ')))),
    };
  });
}

/** All words that a page prints: what stands between two spaces. */
export const wordsOf = ({ pieces, generated }: PageText): Set<string> => new Set([...pieces, ...generated].flatMap((piece) => piece.split(' ')));
