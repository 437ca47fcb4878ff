import { dataUrl } from './data-url.ts';
import { get, type Element } from './html-tree.ts';
import { resolveAddress, type SiteFiles } from './relative-address.ts';
import { rewriteCss } from './rewrite-css.ts';

/** True for a link to a style sheet. */
export function isStylesheet(element: Element): boolean {
  return element.tagName === 'link' && get(element, 'rel') === 'stylesheet';
}

/** The paths of the style sheets that elements of a page link to, in their order. */
export function stylesheetPaths(list: readonly Element[], page: string, domain: string): string[] {
  return list.filter(isStylesheet).flatMap((element) => {
    const destination = resolveAddress(get(element, 'href') ?? '', page, domain, () => true, () => true);
    return destination.kind === 'file' ? [destination.path] : [];
  });
}

/** Style sheets as one text that loads nothing: fonts and pictures are in it. Throws for a file that the site lacks. */
export function standaloneStyles(site: SiteFiles, paths: readonly string[], domain: string): string {
  return [...new Set(paths)].map((path) => rewriteCss(new TextDecoder().decode(contentOf(site, path)), (address) => inline(site, path, address, domain))).join('\n');
}

function inline(site: SiteFiles, from: string, address: string, domain: string): string {
  const destination = resolveAddress(address, from, domain, (path) => site.has(path), () => false);
  if (destination.kind !== 'file') throw new Error(`${from} refers to ${address}, which is not in the site`);
  return dataUrl(destination.path, contentOf(site, destination.path));
}

function contentOf(site: SiteFiles, path: string): Uint8Array {
  const bytes = site.get(path);
  if (bytes === undefined) throw new Error(`No file ${path} in the site`);
  return bytes;
}
