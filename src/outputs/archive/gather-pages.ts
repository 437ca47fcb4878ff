import { defaultTreeAdapter as tree, html as names, parse, serialize } from 'parse5';
import { begripAnker, controleAnker } from '../../domain/adres.ts';
import { elements, get, set, type Element } from './html-tree.ts';
import { pageBody } from './page-body.ts';
import type { SiteFiles } from './relative-address.ts';

/** Where a page of the site is in a package that has it as a part of another page. */
export interface NewPlace {
  path: string;
  anchor: string;
}

/** A site in which small pages are parts of the page that lists them. */
export interface GatheredSite {
  files: Map<string, Uint8Array>;
  /** By the path of each page that was gathered. */
  moved: ReadonlyMap<string, NewPlace>;
}

/** What is gathered: the pages directly below a list, each at an anchor of its own. */
const LISTS = [
  { folder: 'begrippen/', anchorOf: begripAnker },
  { folder: 'controles/', anchorOf: controleAnker },
] as const;

/**
 * Puts the pages of the begrippen, and those that explain a check, into the page that lists them. On the web each is a page one
 * can link to; in a package hundreds of small pages, mostly frame, each with metadata of its own, help nobody. Addresses
 * are not changed: `moved` tells where they lead now.
 */
export function gatherPages(site: SiteFiles): GatheredSite {
  const files = new Map(site);
  const moved = new Map<string, NewPlace>();
  for (const { folder, anchorOf } of LISTS) {
    const list = `${folder}index.html`;
    const paths = [...site.keys()].filter((path) => path.startsWith(folder) && /^[^/]+\/index\.html$/.test(path.slice(folder.length))).sort();
    const html = site.get(list);
    if (html === undefined || paths.length === 0) continue;
    const gathered = paths.map((path) => ({ path, html: decode(site.get(path)!), anchor: anchorOf(path.slice(folder.length).split('/')[0]!) }));
    files.set(list, new TextEncoder().encode(gather(decode(html), gathered)));
    for (const { path, anchor } of gathered) {
      files.delete(path);
      moved.set(path, { path: list, anchor });
    }
  }
  return { files, moved };
}

/** The list with its pages at the end, in the order of their names, and the styles they need. */
function gather(list: string, pages: readonly { html: string; anchor: string }[]): string {
  const document = parse(list);
  const all = [...elements(document)];
  const [head, heading] = ['head', 'h1'].map((name) => all.find((element) => element.tagName === name)) as [Element, Element | undefined];
  if (heading === undefined) throw new Error('A list of pages without a main heading');
  const styles = new Set(all.flatMap((element) => styleOf(element) ?? []));
  for (const { html, anchor } of pages) {
    const { title, content, page } = pageBody(html);
    for (const element of page) {
      const style = styleOf(element);
      if (style === undefined || styles.has(style)) continue;
      styles.add(style);
      tree.appendChild(head, element);
    }
    const section = make('section', { class: 'section', 'aria-labelledby': anchor });
    const title2 = make('h2', { class: 'nl-heading nl-heading--level-2', id: anchor });
    tree.insertText(title2, title);
    for (const element of [title2, ...content]) {
      if (element !== title2) for (const part of elements(element)) fitUnder(part, anchor);
      tree.appendChild(section, element);
    }
    tree.appendChild(heading.parentNode!, section);
  }
  return serialize(document);
}

/** Headings go one level down; ids, and links to them, are those of this part of the page. */
function fitUnder(element: Element, anchor: string): void {
  const level = /^h([2-5])$/.exec(element.tagName)?.[1];
  if (level !== undefined) {
    const next = Number(level) + 1;
    element.tagName = element.nodeName = `h${next}`;
    set(element, 'class', (get(element, 'class') ?? '').replace(`--level-${level}`, `--level-${next}`));
  }
  for (const attribute of element.attrs) {
    if (attribute.name === 'id') attribute.value = `${anchor}-${attribute.value}`;
    else if (attribute.name === 'href' && attribute.value.startsWith('#')) attribute.value = `#${anchor}-${attribute.value.slice(1)}`;
    else if (/^aria-(?:labelledby|describedby|controls)$/.test(attribute.name)) attribute.value = attribute.value.split(' ').map((id) => `${anchor}-${id}`).join(' ');
  }
}

/** The style sheet that an element loads. */
function styleOf(element: Element): string | undefined {
  return element.tagName === 'link' && get(element, 'rel') === 'stylesheet' ? get(element, 'href') : undefined;
}

function make(name: string, attributes: Readonly<Record<string, string>>): Element {
  return tree.createElement(name, names.NS.HTML, Object.entries(attributes).map(([key, value]) => ({ name: key, value })));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
