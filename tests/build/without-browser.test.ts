import { HtmlValidate } from 'html-validate';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { findDeadLinks } from '../support/find-dead-links.ts';
import { KLEIN_FOLDER } from '../support/klein.ts';
import { attribute, siteFiles, sitePages } from '../support/site-pages.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let output: string;
let status: number | null;

/** A table of the jaarverslag of article 1, as a word processor leaves it. */
const JAARVERSLAG = `<table>
<caption>Tabel 4 Budgettaire gevolgen van beleid art. 1 Vaarwegen (bedragen x € 1.000)</caption>
<tr><th></th><th>Realisatie 2030</th><th>Realisatie 2031</th><th>Vastgestelde begroting 2031</th><th>Verschil 2031</th></tr>
<tr><td>Verplichtingen</td><td>pm</td><td>8.350</td><td>8.470</td><td>– 120</td></tr>
<tr><td>Uitgaven</td><td>7.000</td><td>8.300</td><td>8.400</td><td>(100)</td></tr>
<tr><td>1.1 Bediening</td><td>7.000</td><td>8.300</td><td>8.400</td><td>– 100</td></tr>
<tr><td>Opdrachten</td><td></td><td></td><td></td><td></td></tr>
<tr><td>Onderhoud</td><td>7.000</td><td>8.300</td><td>8.400</td><td>– 100</td></tr>
<tr><td>Ontvangsten</td><td>nihil</td><td>36</td><td>35</td><td>1</td></tr>
</table>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
  const content = join(folder, 'inhoud');
  cpSync(KLEIN_FOLDER, content, { recursive: true });
  writeFileSync(join(folder, 'jaarverslag.html'), JAARVERSLAG);
  const imported = await runImport(['jaarverslag.html', '--to', content, '--hoofdstuk', 'XL', '--bron', 'stuk-xl-2'], folder, process.env);
  expect(imported.code, imported.out + imported.error).toBe(0);
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', join(folder, 'site')], {
    cwd: root,
    env: { ...process.env, BEGROTINGSLEZER_CONTENT: content, BEGROTINGSLEZER_CHROMIUM: join(folder, 'er-is-geen-browser') },
    encoding: 'utf8',
  });
  output = result.stdout + result.stderr;
  status = result.status;
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('without a browser the site is built, and one message names the command that helps', () => {
  expect(status, output).toBe(0);
  expect(output).toContain('apt-get install chromium');
  expect(output).toContain('Er zijn geen PDF’s gemaakt');
  expect(siteFiles(join(folder, 'site')).filter((path) => path.endsWith('.pdf'))).toEqual([]);
});

test('the pages say that there is no PDF, and lead to the print edition', () => {
  for (const [page, druk] of [['begroting/2031/xl/artikel-1', '/begroting/2031/xl/artikel-1/druk/'], ['.', '/druk/']] as const) {
    const html = readFileSync(join(folder, 'site', page, 'index.html'), 'utf8');
    expect(html).toMatch(/[Gg]een PDF gemaakt/);
    expect(html).toContain(`href="${druk}"`);
    expect(existsSync(join(folder, 'site', druk, 'index.html'))).toBe(true);
  }
});

test('in the document of two articles no anchors clash, and every link leads somewhere', () => {
  const pages = sitePages(join(folder, 'site'));
  expect(findDeadLinks(pages, siteFiles(join(folder, 'site')))).toEqual([]);
  const { elements } = pages.find(({ path }) => path === 'druk/index.html')!;
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const prefix of ['2031-xl-01-', '2031-xl-02-']) expect(ids.filter((id) => id.startsWith(prefix)).length).toBeGreaterThan(10);
  expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(0);
});

const textOf = (page: string): string => readFileSync(join(folder, 'site/begroting/2031/xl/artikel-1', page, 'index.html'), 'utf8').replace(/<a class="anchor.*?<\/a>/g, '').replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

test('what was imported from a later phase has a page of its own, with the arithmetic of its columns', () => {
  const page = textOf('realisatie');
  expect(page).toContain('(4) = (2) − (3)');
  expect(page).toContain('Uitgaven 7.000 8.300 8.400 −100');
  expect(page).toContain('Verplichtingen – 8.350 8.470 −120');
  expect(page).toContain('alles wat gelijk moet zijn, is gelijk');
  expect(page).toContain('jaarverslag.html');
  expect(page).toContain('Uitgaven 7.100 7.020 8.300');
  expect(textOf('1e-suppletoire')).toContain('(5) = (3) + (4)');
});

test('later phases have their place in open data, in the list of tables, beside the versions and in the sitemap, and each leads to the others', () => {
  const page = (path: string) => readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');
  const phases = ['/begroting/2031/xl/artikel-1/1e-suppletoire/', '/begroting/2031/xl/artikel-1/realisatie/', '/begroting/2031/xl/artikel-2/realisatie/'];
  const sitemap = readFileSync(join(folder, 'site/sitemap-0.xml'), 'utf8');
  for (const address of phases) {
    expect(sitemap).toContain(`https://klein.example${address}</loc>`);
    for (const path of ['open-data', 'begroting/2031']) expect(page(path), path).toContain(`href="${address}"`);
    expect(page('figuren')).toContain(`href="${address}#tabel-`);
  }
  for (const path of ['begroting/2031/xl/artikel-1', 'versies/2031/xl/artikel-1', phases[0]!, phases[1]!]) for (const address of phases.slice(0, 2)) expect(page(path), path).toContain(`href="${address}"`);
  for (const file of ['xl/1/standen.csv', 'xl/1/1e-suppletoire.json', 'xl/1/realisatie.csv', 'xl/2/realisatie.json']) {
    expect(page('open-data')).toContain(`href="/data/2031/${file}"`);
    expect(existsSync(join(folder, 'site/data/2031', file)), file).toBe(true);
  }
  expect(page('open-data')).toContain('<code>kolomsoort</code>');
});

test('the pages that show later phases are valid HTML', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'valid-id': ['error', { relaxed: true }] } });
  const shown = sitePages(join(folder, 'site')).filter(({ path, html }) => /realisatie|suppletoire|druk|open-data|figuren|register/.test(path) && html.includes('suppletoire'));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.flatMap(({ path, html }) => validator.validateStringSync(html, path).results.flatMap(({ messages }) => messages.map(({ line, message }) => `${path}:${line} ${message}`)))).toEqual([]);
});

test('the page on where an article comes from leads to its later phases and tells how each was read', () => {
  const page = textOf('herkomst');
  expect(page).toContain('Eerste suppletoire begroting , Stuk XL, nr. 9 Realisatie , Stuk XL, nr. 2');
  expect(page).toMatch(/Het artikel zelf .*artikel-1\.txt.* Realisatie .*jaarverslag\.html/);
  expect(textOf('.')).toContain('eerste suppletoire begroting , realisatie');
});
