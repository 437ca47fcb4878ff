import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdfs, type PdfJob } from '../../src/outputs/pdf/make-pdfs.ts';
import { openPool } from '../../src/outputs/pdf/print/browser-pool.ts';
import { printDocument } from '../../src/outputs/pdf/print/print-document.ts';
import { readPlaces } from '../../src/outputs/pdf/print/printed-places.ts';
import { findBrowser, type FoundBrowser } from '../../src/setup/browser.mjs';
import { exampleSite } from '../fixtures/pdf/example-site.ts';
import { readPdf } from '../support/read-pdf.ts';
import { exampleFacts } from '../unit/outputs/pdf/example.ts';

const root = resolve(import.meta.dirname, '../..');
let browser: FoundBrowser;
let cacheFolder: string;

beforeAll(async () => {
  const found = await findBrowser(root);
  if (found === null) throw new Error('No browser: the message above names the command that helps');
  browser = found;
  cacheFolder = await mkdtemp(join(tmpdir(), 'pdf-cache-'));
});
afterAll(() => rm(cacheFolder, { recursive: true }));

const { sourceHash: _, ...identity } = exampleFacts().identity;
const job: PdfJob = { name: 'Voorbeeld', page: '/', target: '/voorbeeld.pdf', identity };

test('the same page gives the same bytes twice, with the right page numbers in the contents', async () => {
  const { site, remove } = await exampleSite();
  const workshop = { root, site, browser };
  const files: Buffer[] = [];
  for (const name of ['een', 'twee']) {
    const report = await makePdfs([job], { ...workshop, cacheFolder: join(cacheFolder, name) });
    const file = await readFile(join(site.folder, 'voorbeeld.pdf'));
    expect(report).toEqual({ made: ['Voorbeeld'], reused: [], sizes: new Map([['/voorbeeld.pdf', { bytes: file.length, pages: 3 }]]), findings: [] });
    files.push(file);
  }
  expect(files[0]!.equals(files[1]!)).toBe(true);
  await remove();
});

test('of places on one page that only a register leads to, the page is printed once, and none is lost', async () => {
  const { site, remove } = await exampleSite((html) => html.replace('</main>', '<p id="een">Eerste plaats.</p><p id="twee">Tweede plaats.</p><p>Plaatsen: <span data-pages><a href="#een">een</a>, <a href="#twee">twee</a></span>.</p></main>'));
  const pool = openPool(browser, 1);
  const { pdf } = await printDocument(pool, site, '/');
  const { pages, places } = readPlaces(pdf);
  expect(places.get('een')).toBe(pages);
  expect(places.get('twee')).toBe(pages);
  expect((await readPdf(pdf)).text).toContain(`Plaatsen:${pages}.`);
  await pool.close();
  await remove();
});

test('on another day, in another time zone and language, the bytes are the same', () => {
  const print = (env: Record<string, string>): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests/support/print-example.ts')], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect(stdout, stderr).toMatch(/^[0-9a-f]{64}\n$/);
    return stdout;
  };
  const elsewhere = { NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/support/other-clock.mjs')).href}`, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expect(print(elsewhere)).toBe(print({}));
});

test('an unchanged page is not printed again; a changed style is', async () => {
  const { site, remove } = await exampleSite();
  const workshop = { root, site, browser, cacheFolder: join(cacheFolder, 'drie') };
  await makePdfs([job], workshop);
  const first = await readFile(join(site.folder, 'voorbeeld.pdf'));
  await rm(join(site.folder, 'voorbeeld.pdf'));
  expect(await makePdfs([job], workshop)).toEqual({ made: [], reused: ['Voorbeeld'], sizes: new Map([['/voorbeeld.pdf', { bytes: first.length, pages: 3 }]]), findings: [] });
  expect((await readFile(join(site.folder, 'voorbeeld.pdf'))).equals(first)).toBe(true);
  await writeFile(join(site.folder, 'voorbeeld.css'), `${await readFile(join(site.folder, 'voorbeeld.css'), 'utf8')} h1 { color: #154273; }`);
  expect((await makePdfs([job], workshop)).made).toEqual(['Voorbeeld']);
  await remove();
});

test('a page that breaks a rule gives findings with the place, and no file', async () => {
  const { site, remove } = await exampleSite((html) => html.replace('<h2 id="doel">', '<h4 id="doel">').replace('<td>90</td>', '<td></td>').replace('schilderen', 'schilderen ↩'));
  const { findings } = await makePdfs([job], { root, site, browser, cacheFolder: join(cacheFolder, 'vier') });
  expect(findings.map((finding) => finding.code).sort()).toEqual(expect.arrayContaining(['pdf-koppen', 'pdf-tabel-scheef', 'pdf-teken-ontbreekt']));
  expect(findings.find((finding) => finding.code === 'pdf-teken-ontbreekt')?.place.within).toContain('schilderen');
  await expect(readFile(join(site.folder, 'voorbeeld.pdf'))).rejects.toThrow();
  await remove();
});

test.each([
  ['a letter that no font has', 'pdf-teken-ontbreekt', (html: string) => html.replace('schilderen', 'schilderen \u{10FF00}'), /bladzijde 1 › .*LBody .*schilderen/],
  ['a drawing without words', 'pdf-alternatieve-tekst', (html: string) => html.replace(' aria-labelledby="grafiek"', '').replace(/<title id="grafiek">.*?<\/title>/, ''), /bladzijde 1 › .*Figure/],
  ['a level that is skipped', 'pdf-koppen', (html: string) => html.replace('<h2 id="doel">Doel</h2>', '<h4 id="doel">Doel</h4>'), /bladzijde 1 › H4 “Doel”/],
  ['a cell without words', 'pdf-tabel-scheef', (html: string) => html.replace('<td>90</td>', '<td></td>'), /bladzijde 2 › Table › TR “Uitgaven110”/],
])('%s on the page is a finding with its place, and no file is left (%s)', async (what, code, change, within) => {
  const { site, remove } = await exampleSite(change);
  const { findings, made } = await makePdfs([job], { root, site, browser, cacheFolder: join(cacheFolder, what.replaceAll(' ', '-')) });
  expect(made).toEqual([]);
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(findings.find((finding) => finding.code === code)).toMatchObject({ severity: 'fout', place: { file: '/voorbeeld.pdf', within: expect.stringMatching(within) as string }, remedy: expect.stringMatching(/\.$/) as string });
  await expect(readFile(join(site.folder, 'voorbeeld.pdf'))).rejects.toThrow();
  await remove();
});

test('a file that the page asks for and the site does not have is reported with the name of the article', async () => {
  const { site, remove } = await exampleSite((html) => html.replace('</main>', '<img src="https://elders.example/a.png" alt="a"></main>'));
  const { findings } = await makePdfs([job], { root, site, browser, cacheFolder: join(cacheFolder, 'vijf') });
  expect(findings).toMatchObject([{ code: 'pdf-niet-gemaakt', place: { within: 'Voorbeeld' }, found: expect.stringContaining('elders.example/a.png') as string }]);
  await remove();
});

test('a picture that only the style sheet names is waited for, or missed', async () => {
  const { site, remove } = await exampleSite((html) => html.replace('</head>', '<style>h1 { background: url(/vlak.svg); }</style></head>'));
  const pool = openPool(browser, 1);
  await expect(printDocument(pool, site, '/')).rejects.toThrow(/does not have: \/vlak.svg/);
  await writeFile(join(site.folder, 'vlak.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#b7d433"/></svg>');
  const { pdf, files } = await printDocument(pool, site, '/');
  expect(files.map(([path]) => path)).toContain('/vlak.svg');
  expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
  await pool.close();
  await remove();
});

test('pages that are asked for at the same time share one browser', async () => {
  const pool = openPool(browser, 3);
  const browsers = await Promise.all([1, 2, 3].map(() => pool.withPage((page) => Promise.resolve(page.context().browser()))));
  expect(new Set(browsers).size).toBe(1);
  await pool.close();
  expect(browsers[0]!.isConnected()).toBe(false);
});

test('a browser that crashes once is started again, one that crashes twice is reported', async () => {
  const { site, remove } = await exampleSite();
  const pool = openPool(browser, 1);
  let crashes = 0;
  const crashing = (times: number) => async () =>
    pool.withPage(async (page) => {
      if (crashes < times) {
        crashes += 1;
        await page.context().browser()!.close();
      }
      await page.goto('about:blank');
      return 'gelukt';
    });
  expect(await crashing(1)()).toBe('gelukt');
  expect((await printDocument(pool, site, '/')).pdf.length).toBeGreaterThan(10_000);
  crashes = 0;
  await expect(crashing(2)()).rejects.toThrow(/closed/);
  await pool.close();
  await remove();
});
