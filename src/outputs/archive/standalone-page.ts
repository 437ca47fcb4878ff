import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, html as names, parse, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { artikelAdres, begripAnker, CONCEPT } from '../../domain/adres.ts';
import type { ArtikelStuk, Publicatie } from '../../domain/publicatie.ts';
import { versieNaamMetDatum } from '../../domain/versienaam.ts';
import { versieVan } from '../../publication/current.ts';
import { makeIndexFiles } from '../../search/index-files.ts';
import { indexScript } from '../../search/index-script.ts';
import { dataUrl } from './data-url.ts';
import { elements, get, set, type Element } from './html-tree.ts';
import { resolveAddress, type SiteFiles } from './relative-address.ts';
import { linkedAddresses, standaloneGlossary } from './standalone-glossary.ts';
import { isStylesheet, standaloneStyles, stylesheetPaths } from './standalone-styles.ts';

/** Files that stay on the web: they are large, and complete in themselves. */
const LEFT_OUT = /\.(pdf|zip|html)$/;

/**
 * Makes one file of an article that can be mailed: styles, fonts, scripts, search, figures, begrippen and the files with data are
 * in it. Links to other pages lead to the web. It may load nothing at all; its scripts and styles are known by their hashes.
 * `script` comes from `standaloneScript`. Throws when the page of the article or of search is not in the site.
 */
export function standalonePage(publicatie: Publicatie, site: SiteFiles, artikel: ArtikelStuk, script: string): string {
  const { domein } = publicatie.uitgave;
  const path = `${artikelAdres(artikel.id).slice(1)}index.html`;
  const canonical = new URL(artikelAdres(artikel.id), domein).href;
  const document = parse(textOf(site, path));
  const search = parse(textOf(site, 'zoeken/index.html'));
  const page = [...elements(document)];
  const styles = standaloneStyles(site, [...stylesheetPaths(page, path, domein), ...stylesheetPaths([...elements(search)], 'zoeken/index.html', domein)], domein);
  const index = [...makeIndexFiles({ ...publicatie, artikelen: [artikel] })].map(([name, file]) => indexScript(name, file)).join('');
  const [html, head, body, main] = ['html', 'head', 'body', 'main'].map((name) => page.find((element) => element.tagName === name)!) as [Element, Element, Element, Element];

  for (const element of page) if (isStylesheet(element) || isLoaded(element)) tree.detachNode(element);
  const panel = [...elements(search)].find((element) => get(element, 'data-search-page') !== undefined);
  if (panel === undefined) throw new Error('No results page in zoeken/index.html');
  const glossary = standaloneGlossary(site, linkedAddresses(page));
  if (glossary.section !== null) tree.appendChild(main, glossary.section);
  for (const element of [...elements(body), ...elements(panel)]) {
    if (get(element, 'data-search-index') !== undefined) set(element, 'data-search-index', 'alles');
  }
  const template = tree.createElement('template', names.NS.HTML, [{ name: 'data-search-panel', value: '' }]) as DefaultTreeAdapterMap['template'];
  const content = tree.createDocumentFragment();
  tree.detachNode(panel);
  set(panel, 'class', `${get(panel, 'class')} container page-main`);
  tree.appendChild(content, panel);
  tree.setTemplateContent(template, content);
  tree.appendChild(body, template);

  const has = (id: string): boolean => glossary.ids.has(id);
  for (const element of elements(document)) readdress(element, { site, path, domein, canonical, has });
  tree.insertBefore(main, notice(canonical, publicatie, artikel), main.childNodes[0]!);
  append(head, 'style', styles);
  append(body, 'script', index);
  append(body, 'script', script);
  set(html, 'data-standalone', canonical);
  const rules = page.find((element) => get(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')!;
  set(rules, 'content', policy([index, script], styles, domein));
  return serialize(document);
}

/** Nothing is loaded, and only what stands in the file runs. */
function policy(scripts: readonly string[], styles: string, domain: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    `form-action ${domain}`,
    "base-uri 'none'",
  ].join('; ');
}

/** What a page loads: scripts of the site, and what is to be loaded ahead. Data in the page stays. */
function isLoaded(element: Element): boolean {
  return (element.tagName === 'script' && get(element, 'src') !== undefined) || (element.tagName === 'link' && /preload|prefetch/.test(get(element, 'rel') ?? ''));
}

interface Place {
  site: SiteFiles;
  path: string;
  domein: string;
  canonical: string;
  has(begrip: string): boolean;
}

/** Gives the links of an element the address that works from a file of its own. */
function readdress(element: Element, place: Place): void {
  if (element.tagName === 'form') set(element, 'action', new URL(get(element, 'action') ?? '', place.canonical).href);
  const href = get(element, 'href');
  if (href === undefined || href.startsWith('#') || (element.tagName !== 'a' && element.tagName !== 'link')) return;
  const destination = resolveAddress(href, place.path, place.domein, (path) => place.site.has(path), () => false);
  if (destination.kind !== 'file') {
    if (destination.kind === 'missing') set(element, 'href', new URL(href, place.canonical).href);
    return;
  }
  const { path, hash } = destination;
  const begrip = /^begrippen\/([^/]+)\/index\.html$/.exec(path)?.[1];
  if (path === place.path) set(element, 'href', hash === '' ? '#inhoud' : hash);
  else if (begrip !== undefined && place.has(begrip)) set(element, 'href', `#${begripAnker(begrip)}`);
  else if (LEFT_OUT.test(path) || (element.tagName === 'link' && get(element, 'rel') !== 'icon')) set(element, 'href', new URL(href, place.canonical).href);
  else {
    set(element, 'href', dataUrl(path, place.site.get(path)!));
    // Without a name a browser opens it, and browsers open no such address.
    if (element.tagName === 'a') set(element, 'download', path.split('/').at(-1)!);
  }
}

/** Says what this file is, and where the page lives. */
function notice(canonical: string, publicatie: Publicatie, artikel: ArtikelStuk): Element {
  const versie = versieVan(publicatie, artikel);
  const what = versie === CONCEPT ? 'een concept, dat nog niet als versie is vastgelegd' : versieNaamMetDatum({ versie, datum: artikel.data.datum });
  const text = `Dit is een losse kopie van ${what}. De nieuwste versie staat op`;
  const fragment = parseFragment(`<p class="container small muted standalone-notice">${text} <a class="nl-link" href="${canonical}">${canonical.replace(/^https?:\/\//, '')}</a>.</p>`);
  const [element] = fragment.childNodes as [Element];
  tree.detachNode(element);
  return element;
}

function append(parent: Element, name: 'style' | 'script', text: string): void {
  const element = tree.createElement(name, names.NS.HTML, []);
  tree.insertText(element, text);
  tree.appendChild(parent, element);
}

function textOf(site: SiteFiles, path: string): string {
  const bytes = site.get(path);
  if (bytes === undefined) throw new Error(`No page ${path} in the site`);
  return new TextDecoder().decode(bytes);
}
