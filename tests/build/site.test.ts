import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findDeadLinks } from '../support/find-dead-links.ts';
import { attribute, readPage, siteFiles, sitePages, type SitePage } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const files = siteFiles(folder);
const pages = sitePages(folder);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Paths of the budget table have dots; they are part of permanent addresses.
  rules: { 'valid-id': ['error', { relaxed: true }] },
});

/** A page like the real ones, with a fault planted in it. */
function planted(change: (html: string) => string): SitePage[] {
  const page = pages.find((item) => item.path.endsWith('artikel-7/index.html'))!;
  const html = change(page.html);
  expect(html).not.toBe(page.html);
  return [{ ...page, html }];
}

function invalid(list: readonly SitePage[], by = validator): string[] {
  return list.flatMap(({ path, html }) => by.validateStringSync(html, path).results.flatMap((result) => result.messages.map((message) => `${path}:${message.line} ${message.message}`)));
}

test('every page is valid HTML', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(invalid(pages)).toEqual([]);
});

test('an unclosed element and a doubled id are seen', () => {
  expect(invalid(planted((html) => html.replace('</h1>', '')))).not.toEqual([]);
  expect(invalid(planted((html) => html.replace('<main id="inhoud"', '<main id="doelstelling"')))).not.toEqual([]);
});

test('an article in one file, written anew by the archive, is valid HTML', () => {
  const standard = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'valid-id': ['error', { relaxed: true }] } });
  const found = files.filter((path) => path.startsWith('archief/') && path.endsWith('.html')).map((path) => readPage(folder, path));
  expect(found.length).toBeGreaterThan(0);
  expect(invalid(found, standard)).toEqual([]);
  expect(invalid([{ ...found[0]!, html: found[0]!.html.replace('</h1>', '') }], standard)).not.toEqual([]);
});

test('every link within the site leads somewhere, fragments too', () => {
  expect(findDeadLinks(pages, files)).toEqual([]);
});

test('a dead link and a dead fragment are seen', () => {
  const [page] = pages;
  const link = (href: string) => ({ ...page!, elements: [{ ...page!.elements[0]!, attrs: [{ name: 'href', value: href }] }] });
  expect(findDeadLinks([link('/nergens/')], files)).toHaveLength(1);
  expect(findDeadLinks([...pages.filter((item) => item.path === 'index.html'), { ...link('/#nergens'), path: '404.html' }], files).map((item) => item.link)).toContain('/#nergens');
});

test('nothing is loaded from another host', () => {
  const loads = pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => ['script', 'img', 'iframe', 'source', 'video', 'audio'].includes(element.tagName) || (element.tagName === 'link' && attribute(element, 'rel') !== 'canonical'))
      .flatMap((element) => [attribute(element, 'src'), attribute(element, 'href')])
      .filter((address) => address !== undefined && /^(?:[a-z]+:)?\/\//i.test(address))
      .map((address) => `${path}: ${address}`),
  );
  expect(loads).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.css'))) expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/url\(\s*['"]?(?:https?:)?\/\//);
});

test('every page has a strict policy: hashes, no inline scripts or styles, no other host', () => {
  for (const { path, elements } of pages) {
    const policy = elements.map((element) => (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy' ? attribute(element, 'content') : undefined)).find((item) => item !== undefined);
    expect(policy, path).toMatch(/default-src 'none'/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  }
});

test('no element carries an event handler or a style attribute: the policy would refuse them', () => {
  const found = pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => element.attrs.filter((item) => item.name === 'style' || item.name.startsWith('on')).map((item) => `${path}: <${element.tagName} ${item.name}>`)),
  );
  expect(found).toEqual([]);
});

test('every page names its language, has one first heading and a title of its own', () => {
  for (const { path, elements } of pages) {
    expect(attribute(elements.find((element) => element.tagName === 'html')!, 'lang'), path).toBe('nl');
    expect(elements.filter((element) => element.tagName === 'h1'), path).toHaveLength(1);
  }
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

/** Texts of the site that have something of the panel in them which `npm run dev` puts on a page. */
function withDevPanel(texts: readonly (readonly [string, string])[]): string[] {
  return texts.filter(([, text]) => /__bevindingen|findings-panel|findingsPage|begrotingslezer:opgeslagen|@vite\/client/.test(text)).map(([path]) => path);
}

test('nothing of the panel of npm run dev is in the site', () => {
  const texts = files.filter((path) => /\.(?:html|m?js|css|json|txt|xml)$/.test(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  expect(texts.length).toBeGreaterThan(50);
  expect(withDevPanel(texts)).toEqual([]);
  const panel = readFileSync(join(import.meta.dirname, '../../src/browser/dev/findings-panel.ts'), 'utf8');
  expect(withDevPanel([['a.js', panel], ['b.html', '<script type="module" src="/src/browser/dev/findings-panel.ts"></script>']])).toEqual(['a.js', 'b.html']);
});

test('the page of licences names the packages whose fonts and styles are shipped', () => {
  const html = readFileSync(join(folder, 'licenties/index.html'), 'utf8');
  for (const name of ['@fontsource/fira-sans', '@fontsource/source-serif-4', '@utrecht/table-css', '@nl-design-system-candidate/heading-css']) expect(html).toContain(name);
});
