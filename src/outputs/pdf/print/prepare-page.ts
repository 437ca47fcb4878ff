import type { Page } from 'playwright-core';
import type { RowFacts } from '../facts.ts';

/** What the opened page tells that its PDF does not. */
export interface PageFacts {
  tables: RowFacts[][];
  /** Font families that the site brings along. */
  families: string[];
}

/**
 * Makes an opened page ready for paper: closed parts open, definition lists are read as lists, places for page numbers have
 * the width of a number, fonts are there. It takes its room, even when it came hidden, but is empty until `showContent`.
 */
export function preparePage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;

    for (const list of document.querySelectorAll('dl')) {
      const groups = [...list.children];
      if (!groups.every((group) => group.tagName === 'DIV')) continue;
      list.setAttribute('role', 'list');
      for (const group of groups) group.setAttribute('role', 'listitem');
    }

    for (const element of document.querySelectorAll('[data-page-of], [data-pages] a')) element.textContent = '00';

    document.documentElement.style.visibility = 'hidden';
    // What stands behind another font is for characters that the other lacks: only the layout can tell.
    const families = (list: string): string[] => list.split(',').map((family) => family.trim().replaceAll(/^["']|["']$/g, ''));
    const [, ...behind] = families(getComputedStyle(document.body).fontFamily);
    await Promise.allSettled([...document.fonts].filter(({ family }) => !behind.includes(families(family)[0]!)).map((face) => face.load()));
    document.documentElement.hidden = false;
    document.documentElement.getClientRects();
    await document.fonts.ready;
  });
}

/** Shows the content of a prepared page. */
export function showContent(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.visibility = '';
  });
}

/** What the page knows of its tables and fonts. */
export function readPageFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
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

/** The anchors whose page numbers the document prints, in its order. */
export function numberedAnchors(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((element) => element.dataset['pageOf'] ?? ''),
    ...[...document.querySelectorAll<HTMLAnchorElement>('[data-pages] a[href^="#"]')].map((link) => decodeURIComponent(link.hash.slice(1))),
  ]);
}

/**
 * Writes the page numbers of anchors: into each element with `data-page-of`, and in the place of the links in each with
 * `data-pages`, there every page once and in order. Links that are not shown stay, hidden: the browser names only places that some
 * link leads to, and in the next pass they may be on another page.
 */
export function writePageNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  return page.evaluate((numbers) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      element.textContent = String(numbers[element.dataset['pageOf'] ?? ''] ?? '');
    }
    for (const list of document.querySelectorAll<HTMLElement>('[data-pages]')) {
      const all = (list as HTMLElement & { places?: HTMLAnchorElement[] }).places ?? [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      (list as HTMLElement & { places?: HTMLAnchorElement[] }).places = all;
      const numbered = all.map((link) => ({ link, number: numbers[decodeURIComponent(link.hash.slice(1))] ?? 0 })).sort((a, b) => a.number - b.number);
      const once = numbered.filter(({ number }, at) => number !== numbered[at - 1]?.number);
      for (const { link, number } of numbered) link.textContent = String(number);
      for (const link of all) link.hidden = !once.some((shown) => shown.link === link);
      list.replaceChildren(...once.flatMap(({ link }, at) => (at === 0 ? [link] : [', ', link])), ...all.filter((link) => link.hidden));
    }
  }, Object.fromEntries(pages));
}
