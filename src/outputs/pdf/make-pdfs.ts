import { mkdir, readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { MAAKFOUTEN } from '../../domain/pdf-regels/alle.ts';
import type { FoundBrowser } from '../../setup/browser.mjs';
import { writeWhole } from '../../publication/write-whole.ts';
import { openCache, type KeptPdf, type PdfCache } from './cache.ts';
import { openFinishers, type Finishers } from './finishers.ts';
import type { Identity } from './identity.ts';
import { browserMark, codeHash } from './makers.ts';
import type { PdfSize } from './pdf-links.ts';
import { openPool, type BrowserPool } from './print/browser-pool.ts';
import { printDocument } from './print/print-document.ts';
import { filePath, sha256, type SiteFiles } from './print/site-files.ts';
import { sideBySide } from './side-by-side.ts';

/** One PDF to be made. */
export interface PdfJob {
  /** What an editor calls it, e.g. "Artikel 7 (2022)". */
  name: string;
  /** Address of the print edition in the built site. */
  page: string;
  /** Address of the PDF in the built site. */
  target: string;
  identity: Omit<Identity, 'sourceHash'>;
}

/** Where and with what PDFs are made. */
export interface PdfWorkshop {
  /** The root of the project: packages are found there. */
  root: string;
  site: SiteFiles;
  cacheFolder: string;
  browser: FoundBrowser;
  /** How many pages are printed, and at most how many PDFs finished, at the same time; by default as many as there are processors. */
  parallel?: number;
}

/** What became of the jobs. A PDF that has findings is not in the site. */
export interface PdfReport {
  made: string[];
  reused: string[];
  /** The size of each PDF that is in the site, by its address. */
  sizes: Map<string, PdfSize>;
  findings: Finding[];
}

/** More at the same time would take more memory than they save time. */
const MOST_PARALLEL = 8;

/** A thread reads its modules and warms up as long as two PDFs take it later: it is worth starting for this many. */
const WORTH_A_THREAD = 4;

/** How many finished PDFs are looked up and put in their place at the same time. */
const FILES_AT_A_TIME = 16;

/** Makes every PDF that is not yet there, and puts all of them in the built site. Never leaves half a file. */
export async function makePdfs(jobs: readonly PdfJob[], workshop: PdfWorkshop): Promise<PdfReport> {
  const cache = openCache(workshop.cacheFolder);
  const makers = [await codeHash(workshop.root), await browserMark(workshop.browser)];
  const hashOf = fileHashes(workshop.site);
  const report: PdfReport = { made: [], reused: [], sizes: new Map(), findings: [] };
  const open: PdfJob[] = [];
  const kept = await sideBySide(jobs, FILES_AT_A_TIME, async (job) => {
    const found = await cache.find(job.target, makersOf(makers, job), hashOf);
    if (found !== null) await place(workshop.site, job, found.pdf);
    return found;
  });
  jobs.forEach((job, index) => {
    const found = kept[index]!;
    if (found === null) open.push(job);
    else {
      report.reused.push(job.name);
      report.sizes.set(job.target, sizeOf(found));
    }
  });
  if (open.length === 0) return report;
  const parallel = workshop.parallel ?? Math.min(MOST_PARALLEL, availableParallelism());
  const pool = openPool(workshop.browser, parallel);
  const finishers = openFinishers(Math.min(parallel, Math.ceil(open.length / WORTH_A_THREAD)));
  try {
    // Twice as many are under way as are printed: while some are finished, the browser prints the next.
    const outcomes = await sideBySide(open, 2 * parallel, (job) => makeOne(job, workshop.site, { pool, finishers, cache, makers }));
    outcomes.forEach((outcome, index) => {
      if (Array.isArray(outcome)) report.findings.push(...outcome);
      else {
        report.made.push(open[index]!.name);
        report.sizes.set(open[index]!.target, outcome);
      }
    });
  } finally {
    await Promise.all([pool.close(), finishers.close()]);
  }
  return report;
}

/** What PDFs are made with. */
interface Tools {
  pool: BrowserPool;
  finishers: Finishers;
  cache: PdfCache;
  makers: readonly string[];
}

const sizeOf = ({ pdf, pages }: KeptPdf): PdfSize => ({ bytes: pdf.length, pages });

/** Makes one PDF; gives its size, or what is wrong with it. */
async function makeOne(job: PdfJob, site: SiteFiles, { pool, finishers, cache, makers }: Tools): Promise<PdfSize | Finding[]> {
  try {
    const { pdf: printed, pages, facts, files } = await printDocument(pool, site, job.page);
    const sourceHash = sha256(JSON.stringify([makers[0], await pool.version(), files, job.identity]));
    const { pdf, findings } = await finishers.finish({ printed, facts, identity: { ...job.identity, sourceHash }, file: job.target });
    if (findings.length > 0) return findings;
    await place(site, job, pdf);
    await cache.keep(job.target, { makers: makersOf(makers, job), files, pages }, pdf);
    return sizeOf({ pdf, pages });
  } catch (error) {
    return [
      {
        code: MAAKFOUTEN['niet-gemaakt'].code,
        severity: 'fout',
        place: { file: job.target, within: job.name },
        found: error instanceof Error ? error.message : String(error),
        expected: `${MAAKFOUTEN['niet-gemaakt'].titel}.`,
        remedy: MAAKFOUTEN['niet-gemaakt'].oplossen,
      },
    ];
  }
}

/** Everything besides the files of the site that a PDF depends on. `makers` are the code and the browser. */
export const makersOf = (makers: readonly string[], job: PdfJob): string => sha256(JSON.stringify([makers, job.page, job.identity]));

/** Puts a PDF in the site, unless the same bytes stand there already. */
async function place(site: SiteFiles, job: PdfJob, pdf: Uint8Array): Promise<void> {
  const path = join(site.folder, job.target);
  const size = await stat(path).then((found) => found.size, () => -1);
  if (size === pdf.length && (await readFile(path)).equals(pdf)) return;
  if (size < 0) await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, pdf);
}

/** The hash of a file of the site; each file is read once. */
export function fileHashes(site: SiteFiles): (path: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };

  async function read(path: string): Promise<string | null> {
    const file = filePath(site, path);
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    return bytes === null ? null : sha256(bytes);
  }
}
