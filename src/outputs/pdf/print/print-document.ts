import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { namedPages } from '../document/destinations.ts';
import type { BrowserPool } from './browser-pool.ts';
import { readPageText, type PageText } from './page-text.ts';
import { numberedAnchors, preparePage, writePageNumbers, type PageFacts } from './prepare-page.ts';
import { serveFromFolder, type SiteFiles } from './site-files.ts';

/** A page on paper, as the browser makes it. */
export interface Printed {
  pdf: Uint8Array;
  facts: PageFacts & { text: PageText };
  /** Path and SHA-256 of every file of the site that went into it, sorted by path. */
  files: [string, string][];
}

/** Milliseconds that one step of the browser may take. */
const PATIENCE = 60_000;
/** The numbers in the contents may move the text; after this many times they must be right. */
const PASSES = 4;

/**
 * Prints one page of the built site: once to learn on which page each heading stands, and again with those numbers in the
 * contents. Throws an Error that names the page when a file it needs is missing or the numbers do not come to rest.
 */
export async function printDocument(pool: BrowserPool, site: SiteFiles, path: string): Promise<Printed> {
  return pool.withPage(async (page) => {
    const files = new Map<string, string | null>();
    page.setDefaultTimeout(PATIENCE);
    await page.emulateMedia({ media: 'print' });
    await page.unrouteAll();
    await serveFromFolder(page, site, (file, hash) => files.set(file, hash));
    const answer = await page.goto(new URL(path, site.origin).href, { waitUntil: 'load', timeout: PATIENCE });
    if (answer?.ok() !== true) throw new Error(`${path} is not in the built site`);
    const facts = await preparePage(page);
    const missing = [...files].filter(([, hash]) => hash === null).map(([file]) => file);
    if (missing.length > 0) throw new Error(`${path} asks for what the site does not have: ${missing.join(', ')}`);
    const text = await readPageText(page);
    const pdf = await printWithNumbers(page, path);
    return { pdf, facts: { ...facts, text }, files: [...files].map(([file, hash]): [string, string] => [file, hash!]).sort(([a], [b]) => (a < b ? -1 : 1)) };
  });
}

async function printWithNumbers(page: Page, path: string): Promise<Uint8Array> {
  const asked = await numberedAnchors(page);
  let written = '';
  for (let pass = 0; pass < PASSES; pass += 1) {
    // The first pass is for the numbers alone: it needs no structure, which takes the browser as long as the rest.
    const final = pass > 0 || asked.length === 0;
    const pdf = await page.pdf({ tagged: final, outline: final, preferCSSPageSize: true, printBackground: true });
    if (asked.length === 0) return pdf;
    const pages = namedPages(await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }));
    const lost = asked.filter((anchor) => !pages.has(anchor));
    if (lost.length > 0) throw new Error(`${path}: the contents name places that are not printed: ${lost.join(', ')}`);
    const numbers = asked.map((anchor) => pages.get(anchor)).join(' ');
    if (numbers === written) return pdf;
    await writePageNumbers(page, pages);
    written = numbers;
  }
  throw new Error(`${path}: the page numbers in the contents do not come to rest`);
}
