import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import type { NewPlace } from './gather-pages.ts';
import { elements, get, set, type Element } from './html-tree.ts';
import { relativeAddress, resolveAddress } from './relative-address.ts';
import { rewriteCss } from './rewrite-css.ts';

/** What an offline page is made with. */
export interface OfflineContext {
  /** Where the site stands on the web. */
  domain: string;
  /** Whether a file is in the package. */
  has(path: string): boolean;
  /** Whether a file is on the site, in the package or not. */
  onSite(path: string): boolean;
  /** Where a page is that the package has as a part of another; undefined for other files. */
  newPlace(path: string): NewPlace | undefined;
  /** Path in the package of the classic script made from a module script of the site. */
  classicOf(path: string): string;
}

/** A page made for the disk, and what in it leads nowhere. */
export interface OfflinePage {
  html: string;
  missing: { address: string; path: string }[];
}

/** From a disk nothing is ‘self’ in every browser; the scheme of files is. No connection leaves the machine. */
export const OFFLINE_CSP = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "font-src 'self' file:",
  "img-src 'self' file: data:",
  "connect-src 'none'",
  "form-action 'self' file:",
  "base-uri 'none'",
].join('; ');

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data']);

/** Makes a page of the site work from a disk: relative addresses with file names, classic scripts, its own CSP. */
export function offlinePage(html: string, page: string, context: OfflineContext): OfflinePage {
  const document = parse(html);
  const missing: OfflinePage['missing'] = [];
  const rewrite = (address: string): string => {
    const destination = resolveAddress(address, page, context.domain, context.has, context.onSite);
    switch (destination.kind) {
      case 'same-page':
        return address;
      case 'web':
        return destination.url;
      case 'file': {
        const { path, query, hash } = destination;
        const place = context.newPlace(path);
        if (place === undefined) return relativeAddress(page, path) + query + hash;
        const anchor = hash === '' ? `#${place.anchor}` : `#${place.anchor}-${hash.slice(1)}`;
        return place.path === page ? anchor : relativeAddress(page, place.path) + query + anchor;
      }
      case 'missing':
        missing.push({ address, path: destination.path });
        return address;
    }
  };
  for (const element of [...elements(document)]) {
    if (isPreload(element) || isForSharing(element)) tree.detachNode(element);
    else if (element.tagName === 'meta' && get(element, 'http-equiv')?.toLowerCase() === 'content-security-policy') set(element, 'content', OFFLINE_CSP);
    else if (element.tagName === 'script' && get(element, 'type') === 'module') makeClassic(element, page, context, rewrite);
    else if (get(element, 'rel') !== 'canonical') rewriteAttributes(element, rewrite);
  }
  const root = [...elements(document)].find((element) => element.tagName === 'html');
  // Scripts that load a file of their own ask here where the package begins.
  if (root !== undefined) set(root, 'data-offline-root', '../'.repeat(page.split('/').length - 1) || './');
  return { html: serialize(document), missing };
}

function makeClassic(script: Element, page: string, context: OfflineContext, rewrite: (address: string) => string): void {
  const source = get(script, 'src');
  if (source === undefined) throw new Error(`${page}: a module script inside the page cannot be made classic`);
  const destination = resolveAddress(source, page, context.domain, () => true, () => true);
  script.attrs = script.attrs.filter((attribute) => !['type', 'crossorigin', 'src', 'integrity'].includes(attribute.name));
  set(script, 'src', destination.kind === 'file' ? relativeAddress(page, context.classicOf(destination.path)) : rewrite(source));
  set(script, 'defer', '');
}

function rewriteAttributes(element: Element, rewrite: (address: string) => string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== 'crossorigin');
  for (const attribute of element.attrs) {
    if (ADDRESSES.has(attribute.name)) attribute.value = rewrite(attribute.value);
    if (attribute.name === 'srcset') attribute.value = attribute.value.split(',').map((part) => part.trim().replace(/^\S+/, rewrite)).join(', ');
  }
  if (element.tagName !== 'style') return;
  for (const child of element.childNodes) if ('value' in child) child.value = rewriteCss(child.value, rewrite);
}

/** What tells other sites how to show a link to the page: no link leads to a page on a disk. */
function isForSharing(element: Element): boolean {
  return element.tagName === 'meta' && /^(?:og|twitter):/.test(get(element, 'property') ?? get(element, 'name') ?? '');
}

function isPreload(element: Element): boolean {
  return element.tagName === 'link' && /preload|prefetch/.test(get(element, 'rel') ?? '');
}
