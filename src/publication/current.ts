import { CONCEPT } from '../domain/adres.ts';
import { versiesVan, type ArtikelStuk, type Publicatie, type VersieStuk } from '../domain/publicatie.ts';
import { inhoudscodeVan } from './inhoud.ts';

/** How what is on the site now relates to the recorded versions of an article. */
export interface Actueel {
  /** The newest recorded version, `null` when there is none. */
  nieuwste: VersieStuk | null;
  /** True when the content is not that of the newest version: it has changed since, or there is none. */
  concept: boolean;
  /** What the content is called wherever it goes: a number, or the word concept. */
  versie: string;
}

/**
 * Compares an article with its newest recorded version: same content code, same version. The number in the head of the text says
 * only which version was recorded last: every page and every file takes its version from here.
 */
export function actueelVan(publicatie: Publicatie, artikel: ArtikelStuk): Actueel {
  const nieuwste = versiesVan(publicatie, artikel.id).at(-1) ?? null;
  const concept = nieuwste?.data.inhoudscode !== inhoudscodeVan(publicatie, artikel);
  return { nieuwste, concept, versie: concept ? CONCEPT : nieuwste.data.versie };
}

/** What the content of an article is called: the `versie` of `actueelVan`. */
export function versieVan(publicatie: Publicatie, artikel: ArtikelStuk): string {
  return actueelVan(publicatie, artikel).versie;
}

/** What some articles are called together: each version once, in order: "1.0", or "1.0, concept". */
export function versiesSamen(publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): string {
  return [...new Set(artikelen.map((artikel) => versieVan(publicatie, artikel)))].sort().join(', ');
}
