import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { makeBegripvinder } from '../../../src/domain/begripvinder.ts';
import { attributesOf, isComponent } from '../../../src/reading/jsx.ts';
import { markBegrippen } from '../../../src/reading/mark-begrippen.ts';
import { parseMdx } from '../../../src/reading/mdx-file.ts';
import { remarkArtikel } from '../../../src/reading/remark-artikel.ts';

/** A tree in short: components as tags, blocks one a line, bold between asterisks. */
function show(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const attributes = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}=${String(attribute.value)}` : ''));
    return `<${node.name ?? ''}${attributes.join('')}>${node.children.map(show).join('')}`;
  }
  if (node.type === 'strong') return `*${node.children.map(show).join('')}*`;
  if ('children' in node) return node.children.map(show).join(['root', 'list', 'listItem'].includes(node.type) ? '\n' : '');
  return 'value' in node ? node.value : `[${node.type}]`;
}

const finder = makeBegripvinder([
  { id: 'pok', vormen: ['POK'], kanttekening: 'Parlementaire ondervraging' },
  { id: 'ict', vormen: ['ICT'], kanttekening: 'Informatietechniek' },
  { id: 'rijk', vormen: ['het Rijk', 'Rijk'], kanttekening: null },
]);

/** The text after marking, and the ids that were met. */
function mark(mdx: string, notes?: Set<string>): { text: string; ids: string[] } {
  const section = { content: parseMdx(mdx).children };
  const ids = markBegrippen(section, finder, notes);
  return { ids, text: show({ type: 'root', children: section.content }) };
}

test('only the first occurrence in a section is marked', () => {
  expect(mark('De POK, de POK en de ICT.\n\nNog eens POK.')).toEqual({
    ids: ['pok', 'ict'],
    text: 'De <Begrip id=pok>POK, de POK en de <Begrip id=ict>ICT.\nNog eens POK.',
  });
});

test('words in bold, lists, quotes and tables are marked', () => {
  expect(mark('- a **POK** b').text).toBe('a *<Begrip id=pok>POK* b');
  expect(mark('> POK').ids).toEqual(['pok']);
  expect(mark('| a |\n| - |\n| POK |').ids).toEqual(['pok']);
});

test.each(['[POK](https://a.example/)', '`POK`', '```\nPOK\n```', '## POK', '<Correctie id="x">POK</Correctie>', 'a[^POK]\n\n[^POK]: x'])('words that are already something else are left alone: %j', (mdx) => {
  expect(mark(mdx).ids).toEqual([]);
});

test('a begrip that the editor marked counts as the first occurrence', () => {
  expect(mark('De <Begrip id="pok">parlementaire ondervraging</Begrip> (POK).')).toEqual({ ids: ['pok'], text: 'De <Begrip id=pok>parlementaire ondervraging (POK).' });
});

test('a note is put with the paragraph in which an abbreviation is met for the first time', () => {
  const notes = new Set<string>();
  expect(mark('De POK en het Rijk.\n\nDe ICT en de POK.', notes).text).toBe(
    '<Kanttekeningen ids=pok>De <Begrip id=pok>POK en <Begrip id=rijk>het Rijk.\n<Kanttekeningen ids=ict>De <Begrip id=ict>ICT en de POK.',
  );
  expect([...notes]).toEqual(['pok', 'ict']);
  expect(mark('De POK.', notes).text).toBe('De <Begrip id=pok>POK.');
});

test('an abbreviation in a list item has its note in that item', () => {
  expect(mark('- De POK.\n- De ICT.', new Set()).text).toBe('<Kanttekeningen ids=pok>De <Begrip id=pok>POK.\n<Kanttekeningen ids=ict>De <Begrip id=ict>ICT.');
});

const BEGRIP = { term: 'POK', soort: 'afkorting', definitie: 'x'.repeat(10), vormen: ['POK'], herkomst: 'bron', zieOok: [], zoekwoorden: [] } as const;

/** An article text after the plugin, as MDX. */
function remark(mdx: string, path = 'content/artikelen/2031/xl-01/publieksversie.mdx'): { tree: Root; text: string } {
  const tree = parseMdx(mdx);
  remarkArtikel({ begrippen: [{ id: 'pok', data: { ...BEGRIP, vormen: [...BEGRIP.vormen], zieOok: [], zoekwoorden: [] } }] })(tree, { path });
  return { tree, text: show(tree) };
}

test('a paragraph that gives the words in full needs no note, and neither does what follows it', () => {
  expect(mark('De parlementaire ondervraging (POK).\n\nDe POK.', new Set()).text).toBe('De parlementaire ondervraging (<Begrip id=pok>POK).\nDe POK.');
});

test('a mark of a contradiction does not come loose from the word before it', () => {
  expect(mark('De FWR <Correctie id="x" /> en meer.').text).toBe('De FWR\u00a0<Correctie id=x> en meer.');
});

test('in an article headings get their anchor, and notes come once a chapter or instrument', () => {
  const { tree, text } = remark('## A\n\nDe POK.\n\n### B\n\nDe POK.\n\n#### C\n\nDe POK.\n\n## D\n\nDe POK[^1].\n\n[^1]: Noot.');
  const sections = tree.children.filter(isComponent);
  expect(sections.map((section) => [section.name, attributesOf(section)['anker']])).toEqual(['a', 'a-b', 'a-b-c', 'd'].map((id) => ['Sectie', id]));
  expect(sections.map((section) => section.children[0]?.data).map((data) => (data as { hProperties?: { id?: string } }).hProperties?.id)).toEqual(['a', 'a-b', 'a-b-c', 'd']);
  expect(text.match(/<Begrip /g)).toHaveLength(4);
  expect(text.match(/<Kanttekeningen /g)).toHaveLength(2);
  expect(remark('## A\n\nDe POK.\n\n<Instrument regel="7.1/opdrachten" />\n\nDe POK.').text.match(/<Kanttekeningen /g)).toHaveLength(2);
  expect(text).toMatch(/Noot\.$/);
});

test('other texts pass unchanged', () => {
  expect(remark('## A\n\nDe POK.', 'content/begrippen/pok.mdx').text).toBe('A\nDe POK.');
});
