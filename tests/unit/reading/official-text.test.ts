import { expect, test } from 'vitest';
import { officieelVan } from '../../../src/domain/publicatie.ts';
import { parseMdx } from '../../../src/reading/mdx-file.ts';
import { officialHtml } from '../../../src/reading/official-html.ts';
import type { FootnoteDefinition } from 'mdast';
import { kleinPublicatie } from '../../support/klein.ts';

const OFFICIEEL = 'artikelen/2031/xl-01/officieel.mdx';
const secties = (...edits: Parameters<typeof kleinPublicatie>) => officieelVan(kleinPublicatie(...edits), '2031/xl-01')!.secties;

test('the text above the first heading goes with the first section of the public version', () => {
  const [first, second] = secties();
  expect([first!.id, first!.gekopt, first!.gedeeld]).toEqual(['wat-de-minister-wil', false, true]);
  expect([second!.id, second!.gekopt, second!.gedeeld]).toEqual(['beleidswijzigingen', true, false]);
});

test('a heading that claims the first section leaves the text above it a place of its own', () => {
  const [first, second] = secties([OFFICIEEL, '## Beleidswijzigingen', '## Wat de minister wil']);
  expect([first!.id, first!.gedeeld, second!.id]).toEqual(['begin', false, 'wat-de-minister-wil']);
});

test('two headings with the same words have two anchors', () => {
  const ids = secties([OFFICIEEL, '## Wat het kost', '## Beleidswijzigingen\n\nNog eens.\n\n## Wat het kost']).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('beleidswijzigingen-2');
});

test('text stays text, references stay links, and the table keeps its place', () => {
  const all = secties();
  const html = all.flatMap(({ blokken }) => blokken).map((blok) => (blok.soort === 'tekst' ? blok.html : '[tabel]')).join('\n');
  expect(html).toContain('{haken} en &#x3C;b> blijft tekst');
  expect(html).toContain('<a href="https://stukken.example/xl-2.html" class="nl-link">Stuk XL, nr. 2</a>');
  expect(all.find(({ id }) => id === 'wat-het-kost')!.blokken).toEqual([{ soort: 'budgettabel' }]);
  expect(html).toContain('<ul>\n<li>Eerst in het noorden.</li>');
});

test('a footnote keeps its number and stands below the text that calls it', () => {
  const html = secties().find(({ id }) => id === 'beleidswijzigingen')!.blokken.map((blok) => (blok.soort === 'tekst' ? blok.html : '')).join('');
  expect(html).toContain('<sup><a class="nl-link" href="#noot-beleidswijzigingen-1">1</a></sup>');
  expect(html).toMatch(/<ol class="official-notes"><li id="noot-beleidswijzigingen-1" value="1">\s*<p>Geteld op 1 mei\.<\/p>/);
});

test.each([
  ['[x](javascript:alert(1))', '<a class="nl-link">x</a>'],
  ['[x](data:text/html,y)', '<a class="nl-link">x</a>'],
  ['<Kader>tekst</Kader>', 'tekst'],
  ['{1 + 1}', '1 + 1'],
])('%s does nothing on the page', (mdx, shown) => {
  const tree = parseMdx(mdx);
  const html = officialHtml(tree.children, tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition'), 'a');
  expect(html).toContain(shown);
  expect(html).not.toMatch(/javascript:|data:text|<Kader/);
});
