import type { Page } from 'playwright-core';
import type { BrowserPool } from './browser-pool.ts';
import { readPageText, type PageText } from './page-text.ts';
import { numberedAnchors, preparePage, readPageFacts, showContent, writePageNumbers, type PageFacts } from './prepare-page.ts';
import { readPlaces, type PrintedPlaces } from './printed-places.ts';
import { serveFromFolder, type SiteFiles } from './site-files.ts';

/** A page on paper, as the browser makes it. */
export interface Printed {
  pdf: Uint8Array;
  /** How many pages it has. */
  pages: number;
  facts: PageFacts & { text: PageText };
  /** Path and SHA-256 of every file of the site that went into it, sorted by path. */
  files: [string, string][];
}

/** Milliseconds that one step of the browser may take. */
const PATIENCE = 60_000;
/** The numbers in the contents may move the text; after this many times they must be right. */
const PASSES = 3;
const PAPER = { preferCSSPageSize: true, printBackground: true };

/**
 * Prints one page of the built site: once to learn on which page each heading stands, and again with those numbers in the
 * contents. Throws an Error that names the page when a file it needs is missing or the numbers do not come to rest.
 */
export async function printDocument(pool: BrowserPool, site: SiteFiles, path: string): Promise<Printed> {
  return pool.withPage(async (page) => (await printOpened(page, site, path, true)) ?? (await printOpened(page, site, path, false))!);
}

/**
 * Opens a page and prints it. One that comes `hidden` is laid out only when its text and its fonts are there; otherwise that happens
 * twice, and the page is drawn on a screen that nobody looks at. A file that is asked for no sooner than at that layout, such as a
 * picture in the style sheet, may come too late: then the answer is `null`.
 */
async function printOpened(page: Page, site: SiteFiles, path: string, hidden: boolean): Promise<Printed | null> {
  const files = new Map<string, string | null>();
  page.setDefaultTimeout(PATIENCE);
  await page.unrouteAll();
  await serveFromFolder(page, site, hidden, (file, hash) => files.set(file, hash));
  const answer = await page.goto(new URL(path, site.origin).href, { waitUntil: 'load', timeout: PATIENCE });
  if (answer?.ok() !== true) throw new Error(`${path} is not in the built site`);
  await preparePage(page);
  const missing = [...files].filter(([, hash]) => hash === null).map(([file]) => file);
  if (missing.length > 0) throw new Error(`${path} asks for what the site does not have: ${missing.join(', ')}`);
  const inTime = files.size;
  const asked = await numberedAnchors(page);
  const places = asked.length === 0 ? null : await printForPlaces(page);
  await showContent(page);
  const facts = { ...(await readPageFacts(page)), text: await readPageText(page) };
  const { pdf, pages } = places === null ? await print(page) : await printWithNumbers(page, path, asked, places);
  if (hidden && files.size > inTime) return null;
  return { pdf, pages, facts, files: [...files].map(([file, hash]): [string, string] => [file, hash!]).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** Prints for the numbers alone: a page of which the content does not show takes as much room, and the browser half the time. */
async function printForPlaces(page: Page): Promise<PrintedPlaces['places']> {
  return readPlaces(await page.pdf({ ...PAPER, tagged: false, outline: false })).places;
}

/** Prints what is delivered. */
async function print(page: Page): Promise<PrintedPlaces & { pdf: Uint8Array }> {
  const pdf = await page.pdf({ ...PAPER, tagged: true, outline: true });
  return { pdf, ...readPlaces(pdf) };
}

/** Prints with the numbers of the pages on which the anchors stand, until that is where they stand. `places` is where they were last. */
async function printWithNumbers(page: Page, path: string, asked: readonly string[], places: PrintedPlaces['places']): Promise<PrintedPlaces & { pdf: Uint8Array }> {
  for (let pass = 0, last = places; pass < PASSES; pass += 1) {
    const lost = asked.filter((anchor) => !last.has(anchor));
    if (lost.length > 0) throw new Error(`${path}: the contents name places that are not printed: ${lost.join(', ')}`);
    await writePageNumbers(page, last);
    const printed = await print(page);
    if (asked.every((anchor) => printed.places.get(anchor) === last.get(anchor))) return printed;
    last = printed.places;
  }
  throw new Error(`${path}: the page numbers in the contents do not come to rest`);
}
