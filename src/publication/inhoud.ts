import { createHash } from 'node:crypto';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { oncePerArtikel } from './once.ts';

/**
 * The content of one article as one canonical JSON text: the article, its text and amounts, and the begrippen, sources
 * and contradictions it uses. It is published beside the page; its SHA-256 is the content hash, so that anybody can check
 * a copy with an ordinary tool. Same content, same text: keys sorted, two spaces, one newline at the end.
 */
export function inhoudVan(publicatie: Publicatie, artikel: ArtikelStuk): string {
  const begrippen = new Set(artikel.tekst.begrippen.map((vindplaats) => vindplaats.begrip));
  const bronnen = sourcesOf(artikel);
  const pick = <Data>(items: readonly { id: string; data: Data }[], keep: (id: string) => boolean) =>
    Object.fromEntries(items.filter((item) => keep(item.id)).map((item) => [item.id, item.data]));
  return canonicalJson({
    id: artikel.id,
    artikel: artikel.data,
    tekst: artikel.mdx.replace(/\r\n/g, '\n'),
    bedragen: artikel.begroting.bestand,
    begrippen: pick(publicatie.begrippen, (id) => begrippen.has(id)),
    bronnen: pick(publicatie.bronnen, (id) => bronnen.has(id)),
    correcties: pick(publicatie.correcties, (id) => publicatie.correcties.find((item) => item.id === id)?.data.artikel === artikel.id),
  });
}

/** The content code of an article: the SHA-256 of its `inhoudVan`. */
export const inhoudscodeVan = oncePerArtikel((publicatie, artikel) => contentHash(inhoudVan(publicatie, artikel)));

/** A value as JSON that is the same for the same content: keys sorted, two spaces, one newline at the end. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Ids of the sources that the text and the table of an article name. */
export function sourcesOf(artikel: ArtikelStuk): Set<string> {
  return new Set([artikel.data.bron, artikel.begroting.bestand.bron, ...attributeValues(artikel, 'Verwijzing', 'bron')]);
}

function attributeValues(artikel: ArtikelStuk, component: string, attribute: string): string[] {
  return artikel.tekst.gebruik.filter((gebruik) => gebruik.component === component).map((gebruik) => String(gebruik.attributen[attribute]));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
