import { expect, test } from 'vitest';
import type { Block } from '../../../src/importers/document/block.ts';
import { FindingList } from '../../../src/importers/finding-list.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';

function read(html: string) {
  const findings = new FindingList('bron.html');
  return { document: readHtml(html, findings), findings: findings.list() };
}

/** Blocks in short: a letter for the kind, the words, and what is in them. */
function short(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return `T ${block.table.caption ?? ''}|${block.table.rows.map((row) => row.map((cell) => (cell.continued ? '<' : cell.text)).join(' ')).join('/')}`;
    if (block.kind === 'list') return `${block.ordered ? `${block.start}.` : '•'}(${block.items.map((item) => short(item).join(' ')).join(' | ')})`;
    const text = block.text.map((run) => `${run.strong ? '*' : ''}${run.emphasis ? '_' : ''}${run.text}${run.href === undefined ? '' : `→${run.href}`}${run.note === undefined ? '' : `[^${run.note}]`}`).join('·');
    return `${block.kind === 'heading' ? `H${block.level}` : 'P'} ${text}`;
  });
}

test.each<[string, string, string[]]>([
  ['words divided over lines', '<p>een\n   twee</p>', ['P een twee']],
  ['a no-break space', '<p>1&nbsp;juli</p>', ['P 1\u00a0juli']],
  ['text without a paragraph', 'los<div>in een vak</div>los', ['P los', 'P in een vak', 'P los']],
  ['an empty line of two breaks', '<p>een<br><br>twee<br>drie</p>', ['P een', 'P twee drie']],
  ['bold that is not bold', '<b style="font-weight: normal">a</b><span style="font-weight:700">b</span>', ['P a·*b']],
  ['a list in a list, as an item and beside it', '<ul><li>a<ul><li>b</li></ul></li><ul><li>c</li></ul></ul>', ['•(P a •(P b) •(P c))']],
  ['a numbered list that starts later', '<ol start=4><li>a<li>b</ol>', ['4.(P a | P b)']],
  ['letters before items stay, because others refer to them', '<ol type=a><li>x<li>y</ol>', ['•(P a. ·x | P b. ·y)']],
  ['numbers that do not count up stay', '<ol><li value=3>x<li value=7>y</ol>', ['•(P 3. ·x | P 7. ·y)']],
  ['a heading in a heading’s place', '<h2>A <i>b</i></h2>', ['H2 A ·_b']],
  ['only addresses that lead somewhere safe', '<p><a href="https://e.org/?a=1&b=2">x</a> <a href="javascript:x()">y</a> <a href="//e.org">z</a></p>', ['P x→https://e.org/?a=1&b=2· y z']],
  ['script, style and comments', '<p>a<script>b</script><style>c</style><!-- d -->e</p>', ['P ae']],
  ['signs of a programming language', '<p>{a} &lt;b&gt; import x</p>', ['P {a} <b> import x']],
  ['a table with cells over columns and rows', '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>', ['T |a b </< c d']],
  ['cells that claim the same place', '<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>', ['T |a b /c < d']],
  ['a table that only places text', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', ['P a', 'P b']],
  ['the words above a table', '<p>Tabel 3 Kosten</p><table><tr><td>a<td>b</table>', ['T Tabel 3 Kosten|a b']],
  ['the words in the first row of a table', '<table><tr><td colspan=2>Tabel 3 Kosten<tr><td>a<td>b</table>', ['T Tabel 3 Kosten|a b']],
  ['a hidden row of a table', '<table><tr hidden><td>a<td>b</tr><tr><td>c<td>d</table>', ['T |c d']],
  ['a hidden group of rows', '<table><tbody style="display:none"><tr><td>a<td>b</tbody><tbody><tr><td>c<td>d</table>', ['T |c d']],
  ['a cell that is not there for who looks', '<table><tr><td>a<td hidden>x<td>b<tr><td>c<td>d</table>', ['T |a b/c d']],
  ['a hidden cell that keeps its place', '<table><tr><td>a<td style="visibility: hidden">x<td>b<tr><td>c<td>d<td>e</table>', ['T |a  b/c d e']],
  ['words above a table for who cannot see it', '<table><caption class="visually-hidden">Tabel 3 Kosten</caption><tr><td>a<td>b<tr><td>c<td>d</table>', ['T Tabel 3 Kosten|a b/c d']],
  ['a table around the main part of a page', '<table><tr><td>a<td><main>b</main><tr><td>c<td>d</table>', ['P b']],
  ['a raised sign at an amount, and one in words', '<table><tr><td>234<sup>1</sup><td>m<sup>2</sup></table>', ['T |234 m2']],
  ['a note that leads there and back', '<p>a<a href="#n1" id="r1">1</a></p><p id="n1"><a href="#r1">1</a> noot</p>', ['P a·[^1]']],
  ['a note that only a cell calls', '<table><tr><td>12<a href="#n" id="r">*</a><td>b</table><p id="n"><a href="#r">*</a> noot</p>', ['T |12 b', 'P * ·noot']],
  ['a page that hides its own body until a script shows it', '<body class="visually-hidden" hidden><p>a</p></body>', ['P a']],
  ['a link down that does not lead back', '<p><a href="#h">zie</a></p><p id="h">hier</p>', ['P zie', 'P hier']],
])('%s', (_name, html, blocks) => {
  const { document, findings } = read(html);
  expect(short(document!.blocks)).toEqual(blocks);
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

test('what a reader does not see or what is no text is left out by name', () => {
  const { document, findings } = read('<nav>menu</nav><p>a<span style="DISPLAY: none">b</span><img alt="c"><button>d</button></p><footer>e</footer>');
  expect(short(document!.blocks)).toEqual(['P a']);
  expect(document!.leaks).toEqual(['menu', 'e']);
  expect(findings.map(({ severity, found }) => [severity, found])).toEqual([
    ['opmerking', 'verborgen tekst: "b"'],
    ['waarschuwing', '<img> "c"'],
    ['waarschuwing', '<button> "d"'],
  ]);
});

test('beside the main part of a page everything belongs to the site', () => {
  const { document } = read('<div>kop van de site<div><main><header>kop</header><p>a</p></main></div></div><div>voet</div>');
  expect(short(document!.blocks)).toEqual(['P kop van de site', 'P kop', 'P a']);
  expect(document!.leaks).toEqual(['voet']);
});

test.each<[string, string]>([
  ['elements nested a hundred thousand deep', '<div>'.repeat(100_000)],
  ['tables nested a thousand deep', '<table><tr><td>'.repeat(1000)],
  ['a million elements', '<p>x'.repeat(1_000_000)],
  ['cells over more places than a table has', `<table>${'<tr><td colspan=1000 rowspan=9999>1'.repeat(3000)}</table>`],
])('%s are refused', (_name, html) => {
  const { findings } = read(html);
  expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual(['bron-te-groot', 'fout']);
});

test('two numbers below each other in a cell are not taken for one', () => {
  for (const cell of ['<p>400</p><p>400</p>', '400<br>400', '400<d>400</d>']) {
    const { findings } = read(`<table><tr><td>a<td>${cell}</table>`);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([['cel-onleesbaar', '400 boven 400']]);
  }
});

test('a raised sign in the middle of an amount does not make one amount of two pieces', () => {
  expect(read('<table><tr><td>a<td>0,<sup>1</sup>25</table>').findings.map(({ code, severity }) => [code, severity])).toContainEqual(['cel-onleesbaar', 'fout']);
  for (const cell of ['<sup>1</sup>234', '234<sup>1</sup>', '234 <sup>1</sup> ']) expect(read(`<table><tr><td>a<td>${cell}</table>`).findings.map(({ code }) => code)).toEqual(['opmaak-vervallen']);
});

test('the call of a note in the middle of an amount blocks, behind it it does not', () => {
  const codes = (cell: string) => read(`<table><tr><td>a<td>${cell}</table><p id=n><a href=#r>1</a> Een noot.</p>`).findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code);
  expect(codes('610<a href=#n id=r>1</a>650')).toEqual(['cel-onleesbaar']);
  expect(codes('610650<a href=#n id=r>1</a>')).toEqual([]);
});

test('a link to something in a table, a heading or a hidden place is no note', () => {
  for (const place of ['<table><tr><td id=n><a href=#r>1</a> x<td>y</table>', '<h2><p id=n><a href=#r>1</a> x</h2>', '<div hidden><p id=n><a href=#r>1</a> x</div>', '<p id=n><a href=#r>1</a></p>']) {
    const { document } = read(`<p>a<a href=#n id=r>1</a></p>${place}`);
    expect(short(document!.blocks)[0]).toBe('P a1');
    expect(document!.notes).toEqual([]);
  }
});
