import { expect, test } from 'vitest';
import { toPaper } from '../../../../src/components/document/paper-html.ts';

const A = { adres: '/begroting/2031/xl/artikel-1/', prefix: 'a-' };
const B = { adres: '/begroting/2031/xl/artikel-2/', prefix: 'b-' };

test.each([
  ['a script', '<p>tekst</p><script>1</script>', '<p>tekst</p>'],
  ['what helps only on a screen', '<nav data-screen=""><a href="/x/">x</a></nav><p>tekst</p>', '<p>tekst</p>'],
  ['the name of a region that scrolls', '<section class="budget__scroll" aria-labelledby="titel" tabindex="0">tekst</section>', '<section class="budget__scroll" tabindex="0">tekst</section>'],
  ['a tooltip', '<abbr title="uitleg">AB</abbr>', '<abbr>AB</abbr>'],
])('%s does not come on paper', (_, html, result) => {
  expect(toPaper(html, [])).toBe(result);
});

test.each([
  ['the head of a table', '<table><tbody><tr><th>bedrijfsvoeringsbeleid</th></tr></tbody></table>', true],
  ['the contents', '<span class="toc__title">bedrijfsvoeringsbeleid</span>', true],
  ['the register', '<div class="paper-register"><li><a href="#x">bedrijfsvoeringsbeleid</a></li></div>', true],
  ['a note', '<div class="notes"><dd>bedrijfsvoeringsbeleid</dd></div>', true],
  ['a paragraph', '<p>bedrijfsvoeringsbeleid</p>', false],
  ['a heading', '<h2>bedrijfsvoeringsbeleid</h2>', false],
])('in %s a long word may break only where lines are short', (_, html, breaks) => {
  const paper = toPaper(html, []);
  expect(paper.includes('\u00AD')).toBe(breaks);
  expect(paper.replaceAll('\u00AD', '')).toBe(html);
});

test('the anchors of two articles do not clash, and all that names them follows', () => {
  const part = (prefix: string) => `<section data-part="${prefix}" id="artikel"><h2 id="doel">Doel</h2><a href="#doel">x</a><table><tbody><tr><th id="kop">K</th><td headers="kop kop">1</td></tr></tbody></table><svg aria-labelledby="doel"><rect fill="url(#streep)"></rect></svg></section>`;
  const html = toPaper(part('a-') + part('b-'), [A, B]);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(ids).toEqual(['a-artikel', 'a-doel', 'a-kop', 'b-artikel', 'b-doel', 'b-kop']);
  expect(html).toContain('<a href="#b-doel">');
  expect(html).toContain('headers="b-kop b-kop"');
  expect(html).toContain('aria-labelledby="b-doel"');
  expect(html).toContain('fill="url(#b-streep)"');
});

test('an article alone keeps its anchors', () => {
  expect(toPaper('<section data-part=""><h2 id="doel">Doel</h2></section>', [{ ...A, prefix: '' }])).toContain('<h2 id="doel">');
});

test.each([
  ['', ['<h1', '<h1', '<h2', '<h5']],
  [' data-deeper="1"', ['<h1', '<h2', '<h3', '<h6']],
  [' data-deeper="2"', ['<h1', '<h3', '<h4', '<h6']],
])('the headings of a part with "%s" get the levels %j, none deeper than six', (deeper, levels) => {
  expect(toPaper(`<h1>Titel</h1><section data-part="a-"${deeper}><h1>Artikel</h1><h2>Doel</h2><h5>Klein</h5></section>`, [A]).match(/<h\d/g)).toEqual(levels);
});

test.each([
  ['a place on the page of the other article', '/begroting/2031/xl/artikel-2/#rij-1.1', '#b-rij-1.1'],
  ['a page that is a part with an opening', '/begroting/2031/xl/artikel-1/realisatie/', '#a-realisatie-artikel'],
  ['a place on that page', '/begroting/2031/xl/artikel-1/realisatie/#rij-2.1', '#a-realisatie-rij-2.1'],
  ['a part without an opening', '/begroting/2031/xl/artikel-2/', '/begroting/2031/xl/artikel-2/'],
  ['a begrip in the glossary', '/begrippen/dvw/', '#begrip-dvw'],
  ['a begrip that is not in the glossary', '/begrippen/nato/', '/begrippen/nato/'],
  ['a recorded contradiction', '/controles/#correctie-x', '#correctie-x'],
  ['a source', '/bronnen/#bron-x', '#bron-x'],
  ['a page that is not in the document', '/over/', '/over/'],
  ['another site', 'https://elders.example/#begrip-dvw', 'https://elders.example/#begrip-dvw'],
])('a link to %s leads to %s and becomes %s', (_, href, result) => {
  const html = `<a href="${href}">x</a><section data-part="b-"><p id="rij-1.1"></p></section><section data-part="a-realisatie-"><h1 id="artikel"></h1><p id="rij-2.1"></p></section><p id="begrip-dvw"></p><p id="correctie-x"></p><p id="bron-x"></p>`;
  expect(toPaper(html, [A, B, { adres: '/begroting/2031/xl/artikel-1/realisatie/', prefix: 'a-realisatie-', opening: 'artikel' }])).toContain(`<a href="${result}">x</a>`);
});
