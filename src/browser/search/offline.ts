import { begripAnker } from '../../domain/adres.ts';

/** Gives an address of the site as the page at hand must link to it. */
export type Link = (address: string) => string;

/** Where the package begins, seen from this page, when the page was opened from a disk; `null` on the web. */
export function offlineRoot(): string | null {
  return document.documentElement.dataset['offlineRoot'] ?? null;
}

/** How this page links to others: on the web, from a disk, or out of a file that stands alone. */
export function linkOfPage(): Link {
  const { standalone } = document.documentElement.dataset;
  if (standalone !== undefined) return (address) => linkFromAlone(address, standalone, (id) => document.getElementById(id) !== null);
  const root = offlineRoot();
  return (address) => linkTo(address, root);
}

/** An address of the site as this page must link to it: from a disk relative, with the file of a folder named. */
export function linkTo(address: string, root: string | null): string {
  if (root === null || !address.startsWith('/')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
  return `${root}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}

/**
 * An address of the site as a page in a file of its own links to it: to a place in the file when it has that, else to the web.
 * `canonical` is the address of the page on the web.
 */
export function linkFromAlone(address: string, canonical: string, has: (id: string) => boolean): string {
  const url = new URL(address, canonical);
  const own = new URL(canonical);
  const anchor = url.pathname === own.pathname ? decodeURIComponent(url.hash.slice(1)) : begripAnker(/^\/begrippen\/([^/]+)\/$/.exec(url.pathname)?.[1] ?? '');
  if (url.origin === own.origin && has(anchor)) return `#${anchor}`;
  return url.origin === own.origin && url.pathname === own.pathname ? '#inhoud' : url.href;
}
