import { begripAnker } from '../../domain/adres.ts';

/** Gives an address of the site as the page at hand must link to it. */
export type Link = (address: string) => string;

/** Where the package begins, seen from this page, when the page was opened from a disk; `null` on the web. */
export function offlineRoot(): string | null {
  return document.documentElement.dataset['offlineRoot'] ?? null;
}

/** How this page links to others: on the web, or from a disk. */
export function linkOfPage(): Link {
  const root = offlineRoot();
  return (address) => linkTo(address, root);
}

/** An address of the site as this page must link to it: from a disk relative, with the file of a folder named, and a begrip in the list of all. */
export function linkTo(address: string, root: string | null): string {
  if (root === null || !address.startsWith('/')) return address;
  const [, path = '', query = '', hash = ''] = /^\/([^?#]*)(\?[^#]*)?(.*)$/.exec(address) ?? [];
  const begrip = /^(begrippen\/)([^/]+)\/$/.exec(path);
  if (begrip !== null) return `${root}${begrip[1]!}index.html${query}#${begripAnker(begrip[2]!)}`;
  return `${root}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${query}${hash}`;
}
