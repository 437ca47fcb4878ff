import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begripAnker, controleAnker } from '../../src/domain/adres.ts';
import { findDeadLinks } from '../support/find-dead-links.ts';
import { attribute, readPage, siteFiles, sitePages, type SitePage } from '../support/site-pages.ts';
import { unpack } from '../support/unpack.ts';

const root = resolve(import.meta.dirname, '../..');
const PACKAGES = ['begroting-2022-vii-07', 'begroting'];
const folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
const zipOf = (name: string): string => join(inject('siteFolder'), 'archief', `${name}.zip`);
const dataOf = (name: string): string => join(folder, name, 'data');

beforeAll(() => {
  for (const name of PACKAGES) unpack(zipOf(name), folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run verify` without npm. */
function verify(...files: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/verify.ts', ...files], { cwd: root, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

/** Everything that a browser loads or opens as part of the page, at an address. */
function loads(page: SitePage): string[] {
  return page.elements.flatMap((element) => {
    const part = ['script', 'img', 'iframe', 'source', 'object', 'embed', 'video', 'audio'].includes(element.tagName) || (element.tagName === 'link' && attribute(element, 'rel') !== 'canonical');
    return part ? ['href', 'src', 'data', 'poster'].flatMap((name) => attribute(element, name) ?? []) : [];
  });
}

test.each(PACKAGES)('in %s every local link and fragment leads somewhere', (name) => {
  const pages = sitePages(dataOf(name));
  expect(pages.length).toBeGreaterThan(20);
  expect(findDeadLinks(pages, siteFiles(dataOf(name)))).toEqual([]);
});

test.each(PACKAGES)('in %s every begrip and every help of a check of the site is in the page that lists them', (name) => {
  const site = siteFiles(inject('siteFolder'));
  for (const [list, anchorOf] of [['begrippen', begripAnker], ['controles', controleAnker]] as const) {
    const ids = site.flatMap((path) => new RegExp(`^${list}/([^/]+)/index\\.html$`).exec(path)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(50);
    const anchors = readPage(dataOf(name), `${list}/index.html`).elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id) => !anchors.includes(anchorOf(id)))).toEqual([]);
  }
});

test.each(PACKAGES)('in %s no link needs a server', (name) => {
  for (const page of sitePages(dataOf(name))) {
    for (const element of page.elements) {
      for (const link of ['href', 'src', 'action'].flatMap((key) => attribute(element, key) ?? [])) {
        if (!/^(?:https|mailto):/.test(link)) expect(link, page.path).toMatch(/^(?:#.*|(?!\/)[^?#]*[^/?#](?:[?#].*)?)$/);
      }
    }
  }
});

test.each(PACKAGES)('in %s no page loads anything from elsewhere, and its rules forbid it', (name) => {
  for (const page of sitePages(dataOf(name))) {
    expect(loads(page).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)), page.path).toEqual([]);
    const rules = page.elements.filter((element) => attribute(element, 'http-equiv') === 'content-security-policy').map((element) => attribute(element, 'content') ?? '');
    expect(rules.length, page.path).toBe(1);
    expect(rules[0], page.path).toContain("connect-src 'none'");
    expect(page.html, page.path).not.toMatch(/type="module"| crossorigin/);
  }
  for (const path of siteFiles(dataOf(name)).filter((path) => path.endsWith('.css'))) {
    expect(readFileSync(join(dataOf(name), path), 'utf8'), path).not.toMatch(/url\(\s*['"]?(?:https?:|\/)|@import/);
  }
});

test('the packages prove themselves', () => {
  const { status, text } = verify(...PACKAGES.map(zipOf));
  expect(text).toMatch(/begroting-2022-vii-07\.zip: in orde, \d+\u00a0bestanden nagerekend/);
  expect(status).toBe(0);
});

test('the tools that LEESMIJ.txt names agree with the manifest', () => {
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const { status, stderr } = spawnSync('sha256sum', ['-c', '--quiet', manifest], { cwd: join(folder, PACKAGES[0]!), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
});

test('verify names what differs, and ends with another code', () => {
  const copy = join(folder, 'kopie.zip');
  copyFileSync(zipOf('begroting'), copy);
  const bytes = readFileSync(copy);
  bytes[Math.floor(bytes.length / 3)]! ^= 1;
  writeFileSync(copy, bytes);
  const changed = verify(copy);
  expect(changed.status).toBe(1);
  expect(changed.text).toMatch(/kopie\.zip › .+\n {2}gevonden: .+\n {2}verwacht: .+\n {2}wat te doen: .+/);
  expect(verify(join(folder, 'er-is-niets.zip')).status).toBe(2);
  expect(verify().status).toBe(2);
});

test('one content hash stands in the content, the page, the manifest and the read-me', () => {
  const at = join(folder, PACKAGES[0]!);
  const manifest = JSON.parse(readFileSync(join(at, 'inhoud-manifest.json'), 'utf8')) as { inhoud: [{ inhoudscode: string; bestanden: { mediaType: string }[] }] };
  const code = manifest.inhoud[0].inhoudscode.replace('sha256:', '');
  expect(readFileSync(join(at, 'LEESMIJ.txt'), 'utf8')).toContain(code);
  expect(readFileSync(join(at, 'data/begroting/2022/vii/artikel-7/index.html'), 'utf8')).toContain(`SHA-256 ${code}`);
  expect(readFileSync(join(at, 'data/begroting/2022/vii/artikel-7/citaat.bib'), 'utf8')).toContain(code);
  expect(manifest.inhoud[0].bestanden.map((file) => file.mediaType)).toEqual(expect.arrayContaining(['text/html', 'text/csv', 'application/json']));
});

test('the article in one file stands beside the packages, not in them; a package leads to where it is on the web', () => {
  const path = `archief/${PACKAGES[0]}.html`;
  expect(existsSync(join(inject('siteFolder'), path))).toBe(true);
  for (const name of PACKAGES) expect(existsSync(join(dataOf(name), path)), name).toBe(false);
  const page = readPage(dataOf(PACKAGES[0]!), 'begroting/2022/vii/artikel-7/index.html');
  expect(page.elements.map((element) => attribute(element, 'href')).filter((href) => href?.endsWith(path))).toEqual([expect.stringMatching(/^https:/)]);
});

test('the article in one file loads nothing, and each of its links leads into it, to the web or to data in it', () => {
  const page = readPage(inject('siteFolder'), `archief/${PACKAGES[0]}.html`);
  expect(loads(page).filter((address) => !address.startsWith('data:'))).toEqual([]);
  const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
  const links = page.elements.filter((element) => ['a', 'form', 'use'].includes(element.tagName)).flatMap((element) => attribute(element, 'href') ?? attribute(element, 'action') ?? []);
  expect(links.filter((link) => !/^(?:https:|mailto:|data:)/.test(link) && !(link.startsWith('#') && ids.has(decodeURIComponent(link.slice(1)))))).toEqual([]);
  expect(links.filter((link) => link.startsWith('data:')).length).toBeGreaterThan(10);
  expect(new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])).size).toBe(page.elements.flatMap((element) => attribute(element, 'id') ?? []).length);
});
