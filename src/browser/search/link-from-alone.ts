import { begripAnker } from '../../domain/adres.ts';

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
