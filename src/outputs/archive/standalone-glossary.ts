import { defaultTreeAdapter as tree, html as names } from 'parse5';
import { begripAdres, begripAnker } from '../../domain/adres.ts';
import { get, set, type Element } from './html-tree.ts';
import { pageBody } from './page-body.ts';
import type { SiteFiles } from './relative-address.ts';

/** The begrippen that an article uses, as a part of its page. */
export interface Glossary {
  /** The section, or null when there are none. */
  section: Element | null;
  /** Ids of the begrippen in it. */
  ids: ReadonlySet<string>;
}

/** Makes a section of the begrippen that a page links to: what their own pages say of each, without the places where it occurs. */
export function standaloneGlossary(site: SiteFiles, addresses: Iterable<string>): Glossary {
  const ids = [...new Set([...addresses].flatMap((address) => /^\/begrippen\/([^/#?]+)\/$/.exec(address)?.[1] ?? []))].filter((id) => site.has(pagePath(id))).sort();
  if (ids.length === 0) return { section: null, ids: new Set() };
  const section = make('section', { class: 'container page-main text sober', 'aria-labelledby': 'begrippen-hier' });
  section.childNodes.push(heading('h2', 'Begrippen in dit bestand', 'begrippen-hier'));
  for (const id of ids) section.childNodes.push(...begrip(site, id));
  for (const child of section.childNodes) child.parentNode = section;
  return { section, ids: new Set(ids) };
}

function begrip(site: SiteFiles, id: string): Element[] {
  const { title, content } = pageBody(new TextDecoder().decode(site.get(pagePath(id))));
  return [heading('h3', title, begripAnker(id)), ...content.filter(({ tagName }) => ['p', 'ul', 'ol'].includes(tagName))];
}

function pagePath(id: string): string {
  return `${begripAdres(id).slice(1)}index.html`;
}

function heading(level: 'h2' | 'h3', text: string, id: string): Element {
  const element = make(level, { class: `nl-heading nl-heading--level-${level.slice(1)}`, id });
  tree.insertText(element, text);
  return element;
}

function make(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = tree.createElement(name, names.NS.HTML, []);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  return element;
}

/** Addresses that links in a page lead to. */
export function linkedAddresses(list: readonly Element[]): string[] {
  return list.flatMap((element) => (element.tagName === 'a' ? (get(element, 'href') ?? []) : []));
}
