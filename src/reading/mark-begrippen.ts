import { toString } from 'mdast-util-to-string';
import type { Paragraph, Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findBegrippen, saysInFull, type Begripvinder } from '../domain/begripvinder.ts';
import { attributesOf, isComponent, type Component } from './jsx.ts';
import type { Section } from './sections.ts';

/** Nodes whose text is left alone. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'footnoteReference']);

/** Blocks that hold blocks: a margin note can stand between these. */
const BLOCK_PARENTS = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** One pass over a section. */
interface Pass {
  finder: Begripvinder;
  /** Ids marked so far, in order. */
  found: Set<string>;
  /** Ids that have a margin note or were given in full; `undefined` when no notes are made. */
  notes: Set<string> | undefined;
}

/**
 * Marks the first occurrence of each begrip in a section with a `Begrip` component and returns the ids met, in order;
 * a `Begrip` that the editor wrote counts. With `notes`, a `Kanttekeningen` component holds the paragraph in which an
 * abbreviation is marked whose id is not yet in that set, unless the paragraph itself gives it in full.
 */
export function markBegrippen(section: Pick<Section, 'content'>, finder: Begripvinder, notes?: Set<string>): string[] {
  const pass: Pass = { finder, found: new Set(), notes };
  section.content = visitBlocks(section.content, pass);
  return [...pass.found];
}

function visitBlocks(nodes: RootContent[], pass: Pass): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const before = pass.found.size;
    const words = node.type === 'paragraph' ? toString(node) : '';
    visit(node, pass);
    if (node.type !== 'paragraph') return [node];
    const ids = [...pass.found].slice(before).filter((id) => needsNote(id, words, pass));
    return ids.length === 0 ? [node] : [notedElement(node, ids)];
  });
}

function visit(node: RootContent, pass: Pass): void {
  if (isComponent(node)) noteWritten(node, pass);
  if (CLOSED.has(node.type) || isComponent(node) || !('children' in node)) return;
  if (BLOCK_PARENTS.has(node.type)) (node as Parent).children = visitBlocks(node.children as RootContent[], pass);
  else (node as Parent).children = (node.children as PhrasingContent[]).map(holdMark).flatMap((child) => visitPhrase(child, pass));
}

/** Keeps a text and the mark of a contradiction right after it on one line. */
function holdMark(node: PhrasingContent, index: number, all: readonly PhrasingContent[]): PhrasingContent {
  const next = all[index + 1];
  if (node.type !== 'text' || next === undefined || !isComponent(next) || next.name !== 'Correctie') return node;
  return { ...node, value: node.value.replace(/ $/, '\u00a0') };
}

function visitPhrase(node: PhrasingContent, pass: Pass): PhrasingContent[] {
  if (node.type === 'text') return splitText(node, pass);
  visit(node, pass);
  return [node];
}

function noteWritten(component: Component, pass: Pass): void {
  const id = attributesOf(component)['id'];
  if (component.name === 'Begrip' && typeof id === 'string') pass.found.add(id);
}

function splitText(node: Text, pass: Pass): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { begrip, start, end: next } of findBegrippen(node.value, pass.finder)) {
    if (pass.found.has(begrip.id)) continue;
    pass.found.add(begrip.id);
    if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
    parts.push(begripElement(begrip.id, node.value.slice(start, next)));
    end = next;
  }
  if (parts.length === 0) return [node];
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

/** Says whether an abbreviation met in a paragraph of these words gets a note there; it gets none further on either way. */
function needsNote(id: string, words: string, { finder, notes }: Pass): boolean {
  const note = finder.noted.get(id);
  if (notes === undefined || notes.has(id) || note === undefined) return false;
  notes.add(id);
  return !saysInFull(words, note);
}

function begripElement(id: string, words: string): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'Begrip', attributes: [attribute('id', id)], children: [{ type: 'text', value: words }] };
}

function notedElement(paragraph: Paragraph, ids: readonly string[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'Kanttekeningen', attributes: [attribute('ids', ids.join(' '))], children: [paragraph] };
}

function attribute(name: string, value: string): MdxJsxTextElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
