import { cpus, tmpdir } from 'node:os';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openCache } from '../../src/outputs/pdf/cache.ts';
import type { Identity } from '../../src/outputs/pdf/identity.ts';
import { fileHashes, makePdfs, makersOf, type PdfJob } from '../../src/outputs/pdf/make-pdfs.ts';
import { browserMark, codeHash } from '../../src/outputs/pdf/makers.ts';
import { findBrowser } from '../../src/setup/browser.mjs';

/**
 * Time for each PDF, made and found again, from a built site (`dist`, or the folder in `BENCH_SITE`): pages of real size are
 * copied beside each other. `BENCH_PDFS=12` says how many are printed, `BENCH_CACHED=1000` how many are found again.
 */
const root = resolve(import.meta.dirname, '../..');
const printed = Number(process.env['BENCH_PDFS'] ?? 12);
const cached = Number(process.env['BENCH_CACHED'] ?? 1000);
const built = resolve(root, process.env['BENCH_SITE'] ?? 'dist');
const found = await findBrowser(root);
if (found === null) process.exit(1);

const work = await mkdtemp(join(tmpdir(), 'pdf-bench-'));
const site = { folder: join(work, 'site'), origin: 'https://voorbeeld.example' };
const identity: Omit<Identity, 'sourceHash'> = {
  title: 'Meting',
  author: 'Meting',
  subject: 'Meting',
  keywords: [],
  date: '2030-01-01',
  language: 'nl-NL',
  address: 'https://voorbeeld.example/',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
};
const jobOf = (index: number): PdfJob => ({ name: `Meting ${index}`, page: `/meting/${index}/`, target: `/meting/${index}.pdf`, identity });
const seconds = async (what: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await what();
  return (performance.now() - started) / 1000;
};

try {
  await cp(built, site.folder, { recursive: true });
  const page = await printEdition(built);
  const html = await readFile(join(built, page), 'utf8');
  for (let index = 0; index < cached; index += 1) {
    await cp(join(built, page), join(site.folder, `meting/${index}/index.html`));
    await writeFile(join(site.folder, `meting/${index}/index.html`), html.replace('</title>', ` ${index}</title>`));
  }
  const workshop = { root, site, browser: found, cacheFolder: join(work, 'cache') };
  const jobs = Array.from({ length: printed }, (_, index) => jobOf(index));
  const before = process.cpuUsage();
  const fresh = await seconds(async () => {
    const { findings, made } = await makePdfs(jobs, workshop);
    if (made.length !== printed) console.log(`${printed - made.length} not made: ${[...new Set(findings.map(({ code, found: what }) => `${code} ${what}`))].slice(0, 5).join('; ')}`);
  });
  const { user, system } = process.cpuUsage(before);
  const again = await seconds(() => makePdfs(jobs, workshop));
  const example = await readFile(join(site.folder, jobs[0]!.target)).catch(() => null);
  if (example === null) throw new Error('Nothing was made to measure with');
  const pages = (await PDFDocument.load(example)).getPageCount();
  console.log(`${page}: ${pages} pages, ${(example.length / 1024).toFixed(0)} kB; ${cpus().length} cores`);
  console.log(`made: ${(fresh / printed).toFixed(2)} s each (${((fresh / printed / pages) * 16).toFixed(2)} s for 16 pages; ${((fresh / printed / pages) * 1000).toFixed(0)} ms a page)`);
  console.log(`of which processor time, without that of the browser: ${((user + system) / 1_000_000 / printed).toFixed(2)} s each`);
  console.log(`found again: ${((again / printed) * 1000).toFixed(0)} ms each, ${(fresh / again).toFixed(0)} times as fast`);

  const makers = [await codeHash(root), await browserMark(found)];
  const [first] = (await readdir(workshop.cacheFolder)).filter((name) => name.endsWith('.json'));
  const { files } = JSON.parse(await readFile(join(workshop.cacheFolder, first!), 'utf8')) as { files: [string, string][] };
  const shared = files.filter(([path]) => !path.startsWith('/meting/'));
  const cache = openCache(workshop.cacheFolder);
  const hashOf = fileHashes(site);
  const many = Array.from({ length: cached }, (_, index) => jobOf(index));
  for (const job of many) await cache.keep(job.target, { makers: makersOf(makers, job), files: [[job.page, (await hashOf(job.page))!], ...shared], pages }, example);
  for (const situation of ['into a new site', 'that stand there already']) {
    let reused = 0;
    const all = await seconds(async () => {
      reused = (await makePdfs(many, workshop)).reused.length;
    });
    console.log(`${reused} unchanged of ${cached} ${situation}: ${all.toFixed(1)} s, ${((all / cached) * 1000).toFixed(1)} ms each, ${(fresh / printed / (all / cached)).toFixed(0)} times as fast as making`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** The print edition of an article in a built site. */
async function printEdition(folder: string): Promise<string> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const found = paths.find((path) => path.endsWith('druk/index.html')) ?? paths.find((path) => /begroting\/.+\/artikel-\d+\/index\.html$/.test(path));
  if (found === undefined) throw new Error(`${folder} holds no article: run the build first`);
  return found;
}
