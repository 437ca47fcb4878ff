import { defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { begripAnker } from '../../domain/adres.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** An article, its official text, or its table in a later phase, in a document: it stands in an element with `data-part` and this prefix. */
export interface Part {
  /** Its page on the site, as a path. */
  adres: string;
  /** What goes before each of its anchors, so that the anchors of several do not clash; may be empty. */
  prefix: string;
  /** The anchor, without the prefix, that a link to the page as a whole leads to; without one such a link stays as it is. */
  opening?: string;
}

/** Attributes that name other elements, each name separated by spaces. */
const REFERENCES = new Set(['headers', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);
/** Attributes that do nothing on paper. */
const USELESS = new Set(['title', 'data-copy-address']);
/** What names a region that scrolls: on paper it is no place of its own, and several articles would have regions of the same name. It keeps its place among the keys, for a phone. */
const REGION_NAMES = new Set(['role', 'aria-label', 'aria-labelledby']);
/** Where lines are so short that a long word leaves a hole or does not fit: heads of tables, contents, register, notes beside the text. */
const NARROW_TAGS = new Set(['th']);
const NARROW_CLASSES = new Set(['toc__title', 'paper-register', 'notes']);

/**
 * Makes the pages of a site one document for paper: what helps only on a screen goes (`data-screen`, scripts), anchors
 * become unique, headings of a part go as many levels deeper as its `data-deeper` says, links to what is in the document lead there, and
 * long words may break where lines are short.
 */
export function toPaper(html: string, parts: readonly Part[]): string {
  const root = parseFragment(html);
  for (const element of [...elements(root)]) if (element.tagName === 'script' || has(element, 'data-screen')) tree.detachNode(element);
  for (const element of elements(root)) {
    const prefix = get(element, 'data-part');
    if (prefix !== undefined) makePart(element, prefix, Number(get(element, 'data-deeper') ?? 0));
  }
  const anchors = new Set([...elements(root)].flatMap((element) => get(element, 'id') ?? []));
  for (const element of elements(root)) {
    const scrolls = has(element, 'tabindex');
    element.attrs = element.attrs.filter(({ name }) => !USELESS.has(name) && !(scrolls && REGION_NAMES.has(name)));
    const href = element.attrs.find(({ name }) => name === 'href');
    if (element.tagName === 'a' && href !== undefined) href.value = withinDocument(href.value, parts, anchors);
  }
  for (const element of elements(root)) if (isNarrow(element)) hyphenate(element);
  return serialize(root);
}

/** Gives the anchors in an article their prefix, and its headings their level. */
function makePart(part: Element, prefix: string, deeper: number): void {
  for (const element of elements(part)) {
    if (deeper > 0 && /^h[1-6]$/.test(element.tagName)) deepen(element, deeper);
    if (prefix === '') continue;
    for (const attribute of element.attrs) {
      if (attribute.name === 'id') attribute.value = prefix + attribute.value;
      else if (attribute.name === 'href' && attribute.value.startsWith('#')) attribute.value = `#${prefix}${attribute.value.slice(1)}`;
      else if (REFERENCES.has(attribute.name)) attribute.value = attribute.value.split(' ').map((name) => prefix + name).join(' ');
      else attribute.value = attribute.value.replace(/^url\(#/, `url(#${prefix}`);
    }
  }
}

function isNarrow(element: Element): boolean {
  return NARROW_TAGS.has(element.tagName) || (get(element, 'class') ?? '').split(' ').some((name) => NARROW_CLASSES.has(name));
}

function hyphenate(parent: Parent): void {
  for (const child of parent.childNodes) {
    if (tree.isTextNode(child)) child.value = withSoftHyphens(child.value);
    else if ('childNodes' in child) hyphenate(child);
  }
}

function deepen(heading: Element, levels: number): void {
  const name = `h${Math.min(6, Number(heading.tagName.slice(1)) + levels)}`;
  heading.nodeName = name;
  heading.tagName = name;
}

/** The place in the document that a link to the site leads to; the link itself when it is not in the document. */
function withinDocument(href: string, parts: readonly Part[], anchors: ReadonlySet<string>): string {
  const [path = '', hash = ''] = href.split('#', 2);
  const part = parts.find(({ adres }) => adres === path);
  const begrip = /^\/begrippen\/([^/]+)\/$/.exec(path)?.[1];
  const anchor = part !== undefined ? part.prefix + (decodeURIComponent(hash) || (part.opening ?? '')) : begrip !== undefined ? begripAnker(begrip) : decodeURIComponent(hash);
  return path.startsWith('/') && anchors.has(anchor) ? `#${anchor}` : href;
}

function* elements(node: Node | Parent): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const get = (element: Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
const has = (element: Element, name: string): boolean => get(element, name) !== undefined;
