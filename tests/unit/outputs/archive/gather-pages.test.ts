import { expect, test } from 'vitest';
import { gatherPages } from '../../../../src/outputs/archive/gather-pages.ts';
import { offlineSite } from '../../../../src/outputs/archive/offline-site.ts';

const DOMAIN = 'https://begrotingslezer.example';
const head = (style: string): string => `<head><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="stylesheet" href="/_astro/${style}.css"></head>`;
const page = (title: string, body: string, style = 'all'): string => `<!DOCTYPE html><html lang="nl">${head(style)}<body><nav><a href="/">Begin</a></nav><main><div><h1>${title}</h1>${body}</div></main></body></html>`;

const SITE = new Map(
  Object.entries({
    'index.html': page('Begin', '<a href="/begrippen/zbo/">ZBO</a><a href="/begrippen/zbo/?markeer=x">ZBO</a><a href="/begrippen/zbo/#voetnoot">noot</a><a href="/controles/ankers/">Ankers</a>'),
    'begrippen/index.html': page('Begrippen', '<a href="/begrippen/zbo/">ZBO</a> <a href="/begrippen/agentschap/">agentschap</a>'),
    'begrippen/agentschap/index.html': page('agentschap', '<p>Onderdeel.</p><section aria-labelledby="ook"><h2 class="nl-heading nl-heading--level-2" id="ook">Zie ook</h2><a href="/begrippen/zbo/">ZBO</a></section>'),
    'begrippen/zbo/index.html': page('ZBO', '<p>Orgaan<a href="#voetnoot">1</a>.</p><p id="voetnoot">Noot. <a href="/begrippen/agentschap/">agentschap</a></p>', 'note'),
    'controles/index.html': page('Controles', '<a href="/controles/ankers/">Ankers</a>'),
    'controles/ankers/index.html': page('Ankers', '<h2>Waarom</h2><p>Daarom.</p>'),
    '_astro/all.css': 'body{margin:0}',
    '_astro/note.css': 'p{margin:0}',
  }).map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)]),
);
const read = (files: ReadonlyMap<string, Uint8Array>, path: string): string => new TextDecoder().decode(files.get(path));

test('the pages below a list become parts of it, whole and without their frame', () => {
  const { files, moved } = gatherPages(SITE);
  expect([...files.keys()].sort()).toEqual(['_astro/all.css', '_astro/note.css', 'begrippen/index.html', 'controles/index.html', 'index.html']);
  expect(moved.get('begrippen/zbo/index.html')).toEqual({ path: 'begrippen/index.html', anchor: 'begrip-zbo' });
  expect(moved.get('controles/ankers/index.html')).toEqual({ path: 'controles/index.html', anchor: 'controle-ankers' });
  const list = read(files, 'begrippen/index.html');
  expect(list).toContain('<h2 class="nl-heading nl-heading--level-2" id="begrip-agentschap">agentschap</h2><p>Onderdeel.</p>');
  expect(list.match(/<nav>/g)?.length).toBe(1);
  expect(list).toContain('<link rel="stylesheet" href="/_astro/note.css">');
});

test('in a part headings go down, and ids and links to them are its own', () => {
  const list = read(gatherPages(SITE).files, 'begrippen/index.html');
  expect(list).toContain('<section aria-labelledby="begrip-agentschap-ook"><h3 class="nl-heading nl-heading--level-3" id="begrip-agentschap-ook">Zie ook</h3>');
  expect(list).toContain('<a href="#begrip-zbo-voetnoot">1</a>');
  expect(list).toContain('<p id="begrip-zbo-voetnoot">');
  const ids = [...list.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('in a package links to a gathered page lead to its part, whatever page they are on', async () => {
  const { files, findings } = await offlineSite(SITE, DOMAIN, () => true);
  expect(findings).toEqual([]);
  const home = read(files, 'index.html');
  expect(home).toContain('href="begrippen/index.html#begrip-zbo"');
  expect(home).toContain('href="begrippen/index.html?markeer=x#begrip-zbo"');
  expect(home).toContain('href="begrippen/index.html#begrip-zbo-voetnoot"');
  expect(home).toContain('href="controles/index.html#controle-ankers"');
  const list = read(files, 'begrippen/index.html');
  expect(list).toContain('<a href="#begrip-zbo">ZBO</a> <a href="#begrip-agentschap">agentschap</a>');
  expect(list).toContain('Noot. <a href="#begrip-agentschap">');
});

test('when the list is left out its pages are where they are on the web', async () => {
  const { files } = await offlineSite(SITE, DOMAIN, (path) => !path.startsWith('begrippen/'));
  expect(read(files, 'index.html')).toContain(`href="${DOMAIN}/begrippen/zbo/"`);
});
