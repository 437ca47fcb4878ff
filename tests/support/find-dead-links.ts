import { attribute, type SitePage } from './site-pages.ts';

/** A link on a page that leads nowhere. */
export interface DeadLink {
  page: string;
  link: string;
}

/** Every link within the site that leads to no file, or to a fragment that no element on the page has. */
export function findDeadLinks(pages: readonly SitePage[], files: readonly string[]): DeadLink[] {
  const known = new Set(files);
  const ids = new Map(pages.map((page) => [page.path, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]));
  const dead: DeadLink[] = [];
  for (const page of pages) {
    const base = new URL(`https://site.test/${page.path.replace(/index\.html$/, '')}`);
    for (const element of page.elements) {
      for (const name of ['href', 'src', 'action']) {
        const link = attribute(element, name);
        if (link === undefined || attribute(element, 'rel') === 'canonical') continue;
        const url = new URL(link, base);
        if (url.origin !== base.origin) continue;
        const path = decodeURIComponent(url.pathname).slice(1);
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!known.has(file) || (fragment !== '' && ids.get(file)?.has(fragment) === false)) dead.push({ page: page.path, link });
      }
    }
  }
  return dead;
}
