import type { Root, RootContent } from 'mdast';
import { inlineText } from '../export/inline-text.ts';
import { attributesOf, isComponent } from '../../reading/jsx.ts';
import { parseMdx } from '../../reading/mdx-file.ts';

/** The components that an official text may hold; anything else in it would be source text that became code. */
const COMPONENTS = new Set(['Artikelonderdeel', 'Instrument', 'Regeling', 'Budgettabel']);

/** The outcome of reading written MDX back. */
export type ReadBack = { ok: true; words: string[] } | { ok: false; reason: string };

/** Reads MDX that an importer wrote and gives its words, a block a string; refuses code of any kind. */
export function readBack(mdx: string): ReadBack {
  let tree: Root;
  try {
    tree = parseMdx(mdx);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  return wordsInTree(tree);
}

/** The same for MDX that was parsed already; its frontmatter counts for nothing. */
export function wordsInTree(tree: Root): ReadBack {
  const words: string[] = [];
  const notes: string[] = [];
  try {
    for (const node of tree.children) if (node.type !== 'yaml') collect(node, node.type === 'footnoteDefinition' ? notes : words);
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
  return { ok: true, words: [...words, ...notes].filter((text) => text !== '') };
}

function collect(node: RootContent, words: string[]): void {
  if (isComponent(node)) {
    const attributes = attributesOf(node);
    if (!COMPONENTS.has(node.name ?? '') || node.children.length > 0) throw new Error(`unexpected component ${node.name}`);
    if (node.name !== 'Budgettabel') words.push(String(attributes['titel'] ?? `<${attributes['regel']}>`));
    return;
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    words.push(inlineText(node.children as RootContent[], () => ''));
    return;
  }
  if (['list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type) && 'children' in node) {
    for (const child of node.children) collect(child as RootContent, words);
    return;
  }
  throw new Error(`unexpected ${node.type}`);
}
