import type { Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isComponent } from './jsx.ts';
import type { Section } from './sections.ts';

/** What marking needs to know of a begrip. */
export interface Markering {
  id: string;
  vormen: readonly string[];
  /** True for abbreviations: they also get a margin note. */
  kanttekening: boolean;
}

/** A recogniser for all forms of all begrippen, made once and used for every text. */
export interface Begripvinder {
  pattern: RegExp | null;
  byForm: ReadonlyMap<string, Markering>;
}

/** Nodes whose text is left alone. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'footnoteReference']);

/** Makes the recogniser. Forms match whole words, longest first; a form that begins with a small letter also with a capital. */
export function makeBegripvinder(begrippen: readonly Markering[]): Begripvinder {
  const byForm = new Map<string, Markering>();
  for (const begrip of begrippen) {
    for (const vorm of begrip.vormen) {
      for (const form of new Set([vorm, capitalise(vorm)].map(straighten))) if (!byForm.has(form)) byForm.set(form, begrip);
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return { pattern: null, byForm };
  const alternatives = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), byForm };
}

/**
 * Marks the first occurrence of each begrip in a section with a `Begrip` component and returns the ids met, in order.
 * With `notes`, a `Kanttekeningen` component follows the paragraph in which an abbreviation is marked for the first
 * time in this call. `own` is the begrip that the text itself explains: it is not marked.
 */
export function markBegrippen(section: Pick<Section, 'content'>, finder: Begripvinder, options: { notes?: Set<string>; own?: string } = {}): string[] {
  const seen = new Set<string>(options.own === undefined ? [] : [options.own]);
  const found: string[] = [];
  section.content = visitList(section.content, finder, seen, found, options.notes) as RootContent[];
  return found;
}

function visitList(nodes: RootContent[], finder: Begripvinder, seen: Set<string>, found: string[], notes?: Set<string>): RootContent[] {
  return nodes.flatMap((node) => {
    const before = found.length;
    visit(node, finder, seen, found, notes);
    if (node.type !== 'paragraph' || notes === undefined) return [node];
    const ids = found.slice(before).filter((id) => isNew(id, finder, notes));
    return ids.length === 0 ? [node] : [node, notesElement(ids)];
  });
}

function visit(node: RootContent, finder: Begripvinder, seen: Set<string>, found: string[], notes?: Set<string>): void {
  if (CLOSED.has(node.type) || isComponent(node) || !('children' in node)) return;
  if (node.type === 'paragraph' || !isBlockParent(node)) {
    (node as Parent).children = (node.children as PhrasingContent[]).flatMap((child) => {
      if (child.type === 'text') return splitText(child, finder, seen, found);
      visit(child, finder, seen, found, notes);
      return [child];
    });
  } else {
    (node as Parent).children = visitList(node.children as RootContent[], finder, seen, found, notes);
  }
}

function isBlockParent(node: RootContent): boolean {
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
}

function splitText(node: Text, finder: Begripvinder, seen: Set<string>, found: string[]): PhrasingContent[] {
  if (finder.pattern === null) return [node];
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(finder.pattern)) {
    const begrip = finder.byForm.get(straighten(match[0]));
    if (begrip === undefined || seen.has(begrip.id)) continue;
    seen.add(begrip.id);
    found.push(begrip.id);
    if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
    parts.push(begripElement(begrip.id, match[0]));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return [node];
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

function isNew(id: string, finder: Begripvinder, notes: Set<string>): boolean {
  if (notes.has(id) || ![...finder.byForm.values()].some((begrip) => begrip.id === id && begrip.kanttekening)) return false;
  notes.add(id);
  return true;
}

function begripElement(id: string, words: string): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'Begrip', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }], children: [{ type: 'text', value: words }] };
}

function notesElement(ids: readonly string[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'Kanttekeningen', attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') }], children: [] };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Typographic and straight apostrophes are one and the same. */
function straighten(text: string): string {
  return text.replaceAll('’', "'");
}
