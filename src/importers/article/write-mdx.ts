import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainText, type Block, type Inline, type Note } from '../document/block.ts';
import type { SourceTable } from '../table/source-table.ts';
import type { Part } from './part.ts';

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, incrementListMarker: true }).use(remarkGfm).use(remarkMdx).freeze();

/** Writes the parts of an official text as MDX. Signs that mean something in Markdown or MDX are escaped: source text stays text. */
export function writeMdx(parts: readonly Part[], notes: readonly Note[]): string {
  const keys = new Map(notes.map((note, index) => [note.key, String(index + 1)]));
  const root: Root = { type: 'root', children: parts.flatMap((part): RootContent[] => nodesOf(part, keys)) };
  for (const note of notes) {
    root.children.push({ type: 'footnoteDefinition', identifier: keys.get(note.key)!, children: [paragraph(note.text, keys)] });
  }
  return guardStatements(writer.stringify(root));
}

function nodesOf(part: Part, keys: ReadonlyMap<string, string>): RootContent[] {
  switch (part.kind) {
    case 'heading':
      return [{ type: 'heading', depth: part.level as 2, children: phrasing(part.text, keys) }];
    case 'line':
      return [component(part.component, { regel: part.pad, ...(part.titel === null ? {} : { titel: part.titel }) })];
    case 'budget-table':
      return [component('Budgettabel', {})];
    case 'paragraph':
      return [paragraph(part.text, keys)];
    case 'list':
      return [list(part.ordered, part.start, part.items, keys)];
    case 'table':
      return tableNodes(part.table);
  }
}

function component(name: string, attributes: Record<string, string>): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value: guardCodes(value) })),
    children: [],
  };
}

/** A printed "&amp;" in a value would be read as the sign that it is the code of: the writer of attributes leaves it as it is. */
function guardCodes(value: string): string {
  return value.replace(/&(?=#?\w+;)/g, '&amp;');
}

function paragraph(text: readonly Inline[], keys: ReadonlyMap<string, string>): Paragraph {
  return { type: 'paragraph', children: phrasing(text, keys) };
}

function phrasing(text: readonly Inline[], keys: ReadonlyMap<string, string>): PhrasingContent[] {
  return text.map((inline): PhrasingContent => {
    if (inline.note !== undefined) {
      const identifier = keys.get(inline.note);
      return identifier === undefined ? { type: 'text', value: '' } : { type: 'footnoteReference', identifier };
    }
    let node: PhrasingContent = { type: 'text', value: inline.text };
    if (inline.emphasis) node = { type: 'emphasis', children: [node] };
    if (inline.strong) node = { type: 'strong', children: [node] };
    return inline.href === undefined ? node : { type: 'link', url: inline.href, children: [node] };
  });
}

function list(ordered: boolean, start: number, items: readonly (readonly Block[])[], keys: ReadonlyMap<string, string>): List {
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children: items.map((item) => listItem(item, keys)) };
}

function listItem(blocks: readonly Block[], keys: ReadonlyMap<string, string>): ListItem {
  return { type: 'listItem', spread: blocks.some(startsLate), children: blocks.map((block) => blockNode(block, keys)) };
}

/** A list whose first line has a number other than 1 needs a blank line above it, or it would be read as words. */
function startsLate(block: Block | undefined): boolean {
  return block?.kind === 'list' && ((block.ordered && block.start !== 1) || startsLate(block.items[0]?.[0]));
}

function blockNode(block: Block, keys: ReadonlyMap<string, string>): BlockContent | DefinitionContent {
  if (block.kind === 'list') return list(block.ordered, block.start, block.items, keys);
  if (block.kind === 'table') return tableNode(block.table);
  return paragraph(block.text, keys);
}

/** A table that is no budget table: its caption as a paragraph, its cells as they are printed. */
function tableNodes(table: SourceTable): RootContent[] {
  const caption: RootContent[] = table.caption === null ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: table.caption }] }];
  return [...caption, tableNode(table)];
}

function tableNode(table: SourceTable): Table {
  return {
    type: 'table',
    children: table.rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell.continued ? '' : cell.text }] })),
    })),
  };
}

/** A line that begins with the word "import" or "export" would be taken for a statement: its first letter is written as a code. */
function guardStatements(mdx: string): string {
  return mdx.replace(/^(import|export)(?=[^\p{L}\p{N}]|$)/gmu, (word) => `&#x${word.charCodeAt(0).toString(16).toUpperCase()};${word.slice(1)}`);
}

/** The words of the parts, a block a string: what the written MDX must give back when it is read again. */
export function wordsOf(parts: readonly Part[], notes: readonly Note[]): string[] {
  const called = parts.flatMap((part) => partWords(part));
  return [...called, ...notes.map((note) => plainText(note.text))].filter((text) => text !== '');
}

function partWords(part: Part): string[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(part.text)];
    case 'line':
      return [part.titel ?? `<${part.pad}>`];
    case 'budget-table':
      return [];
    case 'list':
      return part.items.flatMap((item) => item.flatMap(blockWords));
    case 'table':
      return [...(part.table.caption === null ? [] : [part.table.caption]), ...tableWords(part.table)];
  }
}

function blockWords(block: Block): string[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(blockWords));
  if (block.kind === 'table') return tableWords(block.table);
  return [plainText(block.text)];
}

function tableWords(table: SourceTable): string[] {
  return table.rows.flatMap((row) => row.map((cell) => (cell.continued ? '' : cell.text)));
}
