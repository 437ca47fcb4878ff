import { CONCEPT } from '../domain/adres.ts';
import { versiesVan, type ArtikelStuk, type Publicatie, type VersieStuk } from '../domain/publicatie.ts';
import { contentHash, inhoudVan } from '../publication/inhoud.ts';

/** How what is on the site now relates to the recorded versions of an article. */
export interface Actueel {
  /** The newest recorded version, `null` when there is none. */
  nieuwste: VersieStuk | null;
  /** True when the content is not that of the newest version: it has changed since, or there is none. */
  concept: boolean;
  /** What the page calls its version: a number, or the word concept. */
  versie: string;
}

/** Compares an article with its newest recorded version: same content code, same version. */
export function actueelVan(publicatie: Publicatie, artikel: ArtikelStuk): Actueel {
  const nieuwste = versiesVan(publicatie, artikel.id).at(-1) ?? null;
  const concept = nieuwste?.data.inhoudscode !== contentHash(inhoudVan(publicatie, artikel));
  return { nieuwste, concept, versie: concept ? CONCEPT : nieuwste.data.versie };
}
