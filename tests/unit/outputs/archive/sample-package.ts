import { makePackage, type ArchivePackage } from '../../../../src/outputs/archive/make-package.ts';
import type { ArtikelStuk, Publicatie } from '../../../../src/domain/publicatie.ts';
import { contentHash, inhoudVan } from '../../../../src/publication/inhoud.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../../support/make-artikel.ts';

/** The article and publication of the sample. */
export function samplePublicatie(): { publicatie: Publicatie; artikel: ArtikelStuk } {
  const artikel = artikelAround(smallBedragen());
  return { publicatie: { ...publicatieOf(artikel), bronnen: [{ id: 'cc0-1-0', file: 'bronnen/cc0-1-0.json', data: { soort: 'licentie', titel: 'CC0 1.0', aanduiding: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' } as never }] }, artikel };
}

/** A small built site: two pages, a style sheet with a font, a module script and what it imports, data. */
export function sampleSite(changes: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
  const { publicatie, artikel } = samplePublicatie();
  const inhoud = inhoudVan(publicatie, artikel);
  const head = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="canonical" href="https://begrotingslezer.example/"><link rel="stylesheet" href="/_astro/all.css"><link rel="modulepreload" href="/_astro/page.js">`;
  const page = (title: string, body: string): string => `<!DOCTYPE html><html lang="nl"><head>${head}<title>${title}</title></head><body>${body}<script type="module" src="/_astro/page.js" crossorigin></script></body></html>`;
  const files: Record<string, string> = {
    'index.html': page('Begin', '<a href="/begroting/2030/qx/artikel-3/#doel">Artikel</a> <a href="https://elders.example/x?y=1">Elders</a> <a href="/archief/begroting.zip">Archief</a>'),
    'begroting/2030/qx/artikel-3/index.html': page('Artikel 3', `<p title="SHA-256 ${contentHash(inhoud)}">Code</p><h2 id="doel">Doel</h2><a href="/">Begin</a><a href="#doel">Doel</a><a href="/data/2030/qx/3/bedragen.csv" download>Bedragen</a>`),
    'begroting/2030/qx/artikel-3/inhoud.json': inhoud,
    'data/2030/qx/3/bedragen.csv': 'pad,bedrag\nuitgaven,150\n',
    '_astro/all.css': '@font-face{src:url(/_astro/één letter.woff2)}body{background:url("data:image/png;base64,AA==")}',
    '_astro/één letter.woff2': 'font',
    '_astro/page.js': "import{greet}from'./greet.js';greet();import('./later.js').then((m)=>m.later());",
    '_astro/greet.js': "export const greet=()=>document.title;",
    '_astro/later.js': "export const later=()=>1;",
    'robots.txt': 'User-agent: *\n',
    'sitemap-index.xml': '<sitemapindex/>',
    ...changes,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The package of the article of the sample. */
export function samplePackage(site = sampleSite()): Promise<ArchivePackage> {
  const { publicatie, artikel } = samplePublicatie();
  return makePackage(publicatie, site, artikel);
}
