import { posix } from 'node:path';

/** The files of a site, by path without a leading slash. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Where a link leads: to a file in the package, to the web, or nowhere. */
export type Destination = { kind: 'file'; path: string; query: string; hash: string } | { kind: 'web'; url: string } | { kind: 'same-page' } | { kind: 'missing'; path: string };

/**
 * Resolves an address on a page. `page` is the path of the page's file; `has` tells whether a file is in the package,
 * `domain` is where the site stands on the web: pages that the package leaves out are linked there.
 */
export function resolveAddress(address: string, page: string, domain: string, has: (path: string) => boolean, onSite: (path: string) => boolean): Destination {
  if (address === '' || address.startsWith('#')) return { kind: 'same-page' };
  const base = new URL(page.replace(/index\.html$/, ''), `${domain}/`);
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return { kind: 'missing', path: address };
  }
  if (url.origin !== base.origin) return { kind: 'web', url: address };
  const path = filePath(decodeURIComponent(url.pathname));
  if (has(path)) return { kind: 'file', path, query: url.search, hash: url.hash };
  return onSite(path) ? { kind: 'web', url: url.href } : { kind: 'missing', path };
}

/** The address of one file seen from another, with each part escaped: it must work from a folder on a disk. */
export function relativeAddress(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return (path === '' ? posix.basename(to) : path).split('/').map(encodeURIComponent).join('/');
}

/** The file behind a path on the site: a folder has an index. */
function filePath(pathname: string): string {
  const path = pathname.replace(/^\/+/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
