import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { elements, get, type Element } from '../../../../src/outputs/archive/html-tree.ts';
import { standalonePage } from '../../../../src/outputs/archive/standalone-page.ts';
import { standaloneScript } from '../../../../src/outputs/archive/standalone-script.ts';
import { samplePublicatie, sampleSite } from './sample-package.ts';

const ADDRESS = 'https://begrotingslezer.example/begroting/2030/qx/artikel-3/';
const ARTICLE = 'begroting/2030/qx/artikel-3/index.html';
const BODY = `<main><article><h1>Artikel 3</h1><h2 id="doel">Doel</h2><a href="/">Begin</a><a href="#doel">Hier</a><a href="/begroting/2030/qx/artikel-3/#doel">Ook hier</a>
<a href="/begrippen/sluis/">sluis</a><a href="/begrippen/nergens/">nergens</a><a href="/data/2030/qx/3/bedragen.csv">Bedragen</a><a href="/archief/begroting-2030-qx-03.zip">Zip</a>
<a href="https://elders.example/">Elders</a></article></main><form class="search-form" action="/zoeken/"><input id="zoekveld" data-search-index="wegwijzer"></form>`;
const SITE = sampleSite({
  'zoeken/index.html': '<!doctype html><link rel="stylesheet" href="/_astro/zoeken.css"><div class="search-page" data-search-page><form action="/zoeken/"><input data-search-field data-search-index="wegwijzer"></form><a href="/register/">register</a></div>',
  '_astro/zoeken.css': '.search-page{color:red}',
  'begrippen/sluis/index.html': '<!doctype html><main><div><h1>Sluis</h1><p class="page-lead">Waterkering</p><p>Houdt water tegen. Zie <a href="/begrippen/brug/">brug</a>.</p><section><h2>Waar het voorkomt</h2></section></div></main>',
});

let html: string;
let page: Element[];

function made(site = SITE, script = 'globalThis.x=1;'): string {
  const { publicatie, artikel } = samplePublicatie();
  site.set(ARTICLE, new TextEncoder().encode(new TextDecoder().decode(sampleSite().get(ARTICLE)).replace(/<body>[^]*(?=<script)/, `<body>${BODY}`)));
  return standalonePage(publicatie, site, artikel, script);
}

beforeAll(() => {
  html = made();
  page = [...elements(parse(html))];
});

const links = (): Record<string, string> => Object.fromEntries(page.filter((element) => element.tagName === 'a').map((element) => [(element.childNodes[0] as { value?: string } | undefined)?.value ?? '', get(element, 'href') ?? '']));
const inline = (name: string): string[] => page.filter((element) => element.tagName === name && element.childNodes.length > 0).map((element) => (element.childNodes[0] as unknown as { value: string }).value);

test('nothing is loaded: no address of a script, style sheet, picture or font is left', () => {
  for (const element of page) {
    for (const name of ['src', 'srcset', 'poster']) expect(get(element, name), element.tagName).toBeUndefined();
    if (element.tagName === 'link') expect([get(element, 'rel'), get(element, 'href')]).toEqual(['canonical', 'https://begrotingslezer.example/']);
  }
  expect(inline('style').join('')).not.toMatch(/url\((?!['"]?data:)|@import/);
});

test('styles of the page and of search are in it, with their fonts', () => {
  expect(inline('style')).toHaveLength(1);
  expect(inline('style')[0]).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
  expect(inline('style')[0]).toContain('.search-page{color:red}');
});

test('its rules allow exactly what is in it, by hash, and no connection', () => {
  const rules = get(page.find((element) => get(element, 'http-equiv') === 'content-security-policy')!, 'content')!;
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(rules).toBe(`default-src 'none'; script-src ${inline('script').map(hash).join(' ')}; style-src ${inline('style').map(hash).join(' ')}; font-src data:; img-src data: blob:; connect-src 'none'; form-action https://begrotingslezer.example; base-uri 'none'`);
  expect(inline('script')).toEqual([expect.stringContaining('begrotingslezerZoekindex'), 'globalThis.x=1;']);
});

test('links lead into the file where it has the place, else to the web', () => {
  expect(links()).toMatchObject({
    Hier: '#doel',
    'Ook hier': '#doel',
    sluis: '#begrip-sluis',
    nergens: 'https://begrotingslezer.example/begrippen/nergens/',
    brug: 'https://begrotingslezer.example/begrippen/brug/',
    Begin: 'https://begrotingslezer.example/',
    Zip: 'https://begrotingslezer.example/archief/begroting-2030-qx-03.zip',
    Elders: 'https://elders.example/',
    register: 'https://begrotingslezer.example/register/',
    'begrotingslezer.example/begroting/2030/qx/artikel-3/': ADDRESS,
  });
});

test('files with data are in it, under their own name', () => {
  const link = page.find((element) => get(element, 'download') !== undefined)!;
  expect([get(link, 'download'), get(link, 'href')]).toEqual(['bedragen.csv', `data:text/csv;base64,${Buffer.from('pad,bedrag\nuitgaven,150\n').toString('base64')}`]);
});

test('it says which version it is a copy of, and carries its begrippen without the places where they occur', () => {
  expect(html).toMatch(/losse kopie van een concept, dat nog niet als versie is vastgelegd/);
  expect(html).toContain('<h3 class="nl-heading nl-heading--level-3" id="begrip-sluis">Sluis</h3><p class="page-lead">Waterkering</p>');
  expect(html).not.toContain('Waar het voorkomt');
});

test('search waits in a template and asks for the index that is in the file', () => {
  expect(html).toMatch(/<template data-search-panel="">.*data-search-index="alles".*<\/template>/);
  expect(page.filter((element) => get(element, 'data-search-index') !== undefined).map((element) => get(element, 'data-search-index'))).toEqual(['alles', 'alles']);
});

test('the same site gives the same file, and a site without its parts gives none', () => {
  expect(made()).toBe(html);
  const without = (path: string): Map<string, Uint8Array> => new Map([...SITE].filter(([name]) => name !== path));
  expect(() => made(without('zoeken/index.html'))).toThrow('No page zoeken/index.html');
  expect(() => made(without('_astro/één letter.woff2'))).toThrow('which is not in the site');
});

test('its script is one classic script that loads nothing by itself', async () => {
  const script = await standaloneScript();
  expect(script).not.toMatch(/\bimport\s*\(|\bimport\s*\{|<\/script/);
  expect(await standaloneScript()).toBe(script);
  expect(() => new Function(script)).not.toThrow();
});

test('its script does everything that the page of an article does on the web', () => {
  const source = resolve(import.meta.dirname, '../../../../src');
  const views = [...readdirSync(source, { recursive: true, encoding: 'utf8' })].filter((path) => path.endsWith('.astro') && (!path.startsWith('pages') || /\[artikel\].index\.astro$/.test(path)));
  const loaded = views.flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(/^\s*import [^\n]*'[./]+\/browser\/([^']+)'/gm)].map((match) => match[1]!));
  expect(loaded.length).toBeGreaterThan(2);
  const own = readFileSync(join(source, 'browser/standalone-page.ts'), 'utf8');
  expect(loaded.filter((module) => !own.includes(`'./${module}'`))).toEqual([]);
});
