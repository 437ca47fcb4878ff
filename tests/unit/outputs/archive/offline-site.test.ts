import { unzipSync } from 'fflate';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { offlineSite } from '../../../../src/outputs/archive/offline-site.ts';
import { samplePackage, sampleSite } from './sample-package.ts';

const DOMAIN = 'https://begrotingslezer.example';
const read = (files: ReadonlyMap<string, Uint8Array>, path: string): string => new TextDecoder().decode(files.get(path));
const ARTICLE = 'begroting/2030/qx/artikel-3/index.html';

test('addresses become relative, with the file of a folder named, and lead where they led', async () => {
  const { files, findings } = await offlineSite(sampleSite(), DOMAIN, () => true);
  expect(findings).toEqual([]);
  expect(read(files, 'index.html')).toContain('href="begroting/2030/qx/artikel-3/index.html#doel"');
  expect(read(files, 'index.html')).toContain('href="https://elders.example/x?y=1"');
  expect(read(files, ARTICLE)).toContain('href="../../../../index.html"');
  expect(read(files, ARTICLE)).toContain('href="#doel"');
  expect(read(files, ARTICLE)).toContain('href="../../../../data/2030/qx/3/bedragen.csv"');
  expect(read(files, ARTICLE)).toContain('data-offline-root="../../../../"');
});

test('what tells other sites how to show a link is left out: no link leads to a disk', async () => {
  const site = new Map(sampleSite());
  const head = '<head><meta property="og:image" content="https://begrotingslezer.example/a.png"><meta name="twitter:card" content="x"><meta name="DC.title" content="Titel">';
  site.set(ARTICLE, new TextEncoder().encode(read(site, ARTICLE).replace('<head>', head)));
  const html = read((await offlineSite(site, DOMAIN, () => true)).files, ARTICLE);
  expect(html).toContain('<meta name="DC.title" content="Titel">');
  expect(html).not.toMatch(/og:|twitter:/);
});

test('fonts in style sheets are relative and escaped, inline data stays', async () => {
  const { files } = await offlineSite(sampleSite(), DOMAIN, () => true);
  expect(read(files, '_astro/all.css')).toBe('@font-face{src:url(%C3%A9%C3%A9n%20letter.woff2)}body{background:url("data:image/png;base64,AA==")}');
});

test('modules become one classic script that runs, and nothing of a module is left on the page', async () => {
  const { files } = await offlineSite(sampleSite(), DOMAIN, () => true);
  const html = read(files, ARTICLE);
  expect(html).not.toMatch(/type="module"|crossorigin|modulepreload/);
  expect(html).toContain('<script src="../../../../_astro/page.classic.js" defer=""></script>');
  expect([...files.keys()].filter((path) => path.endsWith('.js'))).toEqual(['_astro/page.classic.js']);
  const script = read(files, '_astro/page.classic.js');
  expect(script).not.toMatch(/\bimport\s*\(|\bimport\s*\{/);
  expect(() => runInNewContext(script, { document: { title: 'x' }, Promise })).not.toThrow();
});

test('the rules of an offline page allow no connection and no remote source', async () => {
  const { files } = await offlineSite(sampleSite(), DOMAIN, () => true);
  const rules = /content="(default-src[^"]+)"/.exec(read(files, ARTICLE))?.[1] ?? '';
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("connect-src 'none'");
  expect(rules).not.toMatch(/https?:|unsafe|\*/);
});

test('a link to nothing is a finding; a link to what the package leaves out leads to the web', async () => {
  const broken = await offlineSite(sampleSite({ 'los/index.html': '<a href="/nergens/">x</a>' }), DOMAIN, () => true);
  expect(broken.findings.map(({ place, found }) => [place.file, found])).toEqual([['los/index.html', 'een link naar /nergens/']]);
  const { files } = await offlineSite(sampleSite(), DOMAIN, (path) => !path.startsWith('data/'));
  expect(read(files, ARTICLE)).toContain('href="https://begrotingslezer.example/data/2030/qx/3/bedragen.csv"');
});

test('a package holds read-me, manifests and metadata, and not what only a server needs', async () => {
  const { zip, name } = await samplePackage();
  expect(name).toBe('begroting-2030-qx-03.zip');
  const paths = Object.keys(unzipSync(zip)).map((path) => path.replace('begroting-2030-qx-03/', ''));
  expect(paths).toEqual(expect.arrayContaining(['LEESMIJ.txt', 'inhoud-manifest.json', 'mdto/informatieobject.mdto.xml', 'mdto/data/index.html.mdto.xml', 'data/index.html']));
  expect(paths.filter((path) => /robots|sitemap/.test(path))).toEqual([]);
});

test('the manifest ties page, data and content to one hash', async () => {
  const { zip } = await samplePackage();
  const manifest = JSON.parse(new TextDecoder().decode(unzipSync(zip)['begroting-2030-qx-03/inhoud-manifest.json'])) as { inhoud: { inhoudscode: string; bewijs: string; bestanden: { path: string; mediaType: string; sha256: string }[] }[] };
  const [article] = manifest.inhoud;
  expect(article?.bestanden.map((file) => file.mediaType)).toEqual(['text/html', 'application/json', 'text/csv']);
  expect(`sha256:${article?.bestanden.find((file) => file.path === article.bewijs)?.sha256}`).toBe(article?.inhoudscode);
});

test('two packages of the same site are the same bytes', async () => {
  const [first, second] = [await samplePackage(), await samplePackage(new Map([...sampleSite()].reverse()))];
  expect(second.zip).toEqual(first.zip);
});

test('a PDF goes along; then the page it was made from does not, nor the PDF of the whole publication', async () => {
  const folder = 'begroting/2030/qx/artikel-3/';
  const paper = { [`${folder}druk/index.html`]: '<!doctype html>', 'druk/index.html': '<!doctype html>' };
  const pathsOf = async (site: Map<string, Uint8Array>): Promise<string[]> => Object.keys(unzipSync((await samplePackage(site)).zip)).filter((path) => /\/data\/.*(?:pdf|druk)/.test(path) && !path.includes('/mdto/')).map((path) => path.replace(/^.*?\/data\//, ''));
  expect(await pathsOf(sampleSite(paper))).toEqual([`${folder}druk/index.html`]);
  expect(await pathsOf(sampleSite({ ...paper, [`${folder}artikel.pdf`]: '%PDF-1.7', 'publicatie.pdf': '%PDF-1.7' }))).toEqual([`${folder}artikel.pdf`]);
});
