import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];

/** A page of a built site, parsed. */
export interface SitePage {
  /** Path of the file below the site, with forward slashes. */
  path: string;
  html: string;
  elements: Element[];
}

/** Every file of a built site by its path. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every page of a built site. An article in one file, below `archief/`, is a download and no page. */
export function sitePages(folder: string): SitePage[] {
  return siteFiles(folder)
    .filter((path) => path.endsWith('.html') && !path.startsWith('archief/'))
    .map((path) => readPage(folder, path));
}

/** One file of a site as a page. */
export function readPage(folder: string, path: string): SitePage {
  const html = readFileSync(join(folder, path), 'utf8');
  return { path, html, elements: [...walk(parse(html))] };
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((item) => item.name === name)?.value;
}

/** The text in an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : 'tagName' in node ? textOf(node) : '')).join('');
}

function* walk(node: DefaultTreeAdapterMap['node']): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
