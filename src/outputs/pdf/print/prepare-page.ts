import type { Page } from 'playwright-core';
import type { RowFacts } from '../facts.ts';

/** What the opened page tells that its PDF does not. */
export interface PageFacts {
  tables: RowFacts[][];
  /** Font families that the site brings along. */
  families: string[];
}

/**
 * Makes an opened page ready for paper: closed parts open, links within the document lead to the place in the document,
 * definition lists are read as lists. Gives what the page knows of its tables and fonts.
 */
export function preparePage(page: Page): Promise<PageFacts> {
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;

    // A print edition stands below the page that it prints: links to that page are links to itself.
    const here = new URL('.', document.location.href);
    const own = new Set([here.pathname, here.pathname.replace(/druk\/$/, '')]);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const anchor = link.hash === '' ? '' : decodeURIComponent(link.hash.slice(1));
      if (anchor !== '' && link.origin === here.origin && own.has(link.pathname) && document.getElementById(anchor) !== null) link.setAttribute('href', link.hash);
      const glossary = `begrip-${/^\/begrippen\/([a-z0-9-]+)\/$/.exec(link.pathname)?.[1] ?? ''}`;
      if (link.origin === here.origin && document.getElementById(glossary) !== null) link.setAttribute('href', `#${glossary}`);
    }

    for (const list of document.querySelectorAll('dl')) {
      const groups = [...list.children];
      if (!groups.every((group) => group.tagName === 'DIV')) continue;
      list.setAttribute('role', 'list');
      for (const group of groups) group.setAttribute('role', 'listitem');
    }

    const shown = (element: Element): boolean => element.getClientRects().length > 0;
    const tables = [...document.querySelectorAll('table')].filter(shown).map((table) => {
      const groups = [...table.children].filter((child) => /^T(?:HEAD|BODY|FOOT)$/.test(child.tagName));
      return [...table.rows].filter(shown).map((row) => ({
        group: groups.indexOf(row.parentElement!),
        headsGroup: row.cells[0]?.getAttribute('scope') === 'rowgroup',
      }));
    });
    const families = [...new Set([...document.fonts].map((face) => face.family.replaceAll('"', '')))].sort();
    return { tables, families };
  });
}

/** Writes the page numbers into the contents: each element with `data-page-of` gets the number of that anchor. */
export function writePageNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  return page.evaluate((numbers) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      element.textContent = numbers[element.dataset['pageOf'] ?? ''] ?? '';
    }
  }, Object.fromEntries([...pages].map(([anchor, number]) => [anchor, String(number)])));
}
