import { capital } from '../../domain/format.ts';
import type { ArtikelStuk, Publicatie } from '../../domain/publicatie.ts';
import { begrotingenVan, paginaregels, type Drukwerk } from '../../publication/drukwerk.ts';

/**
 * Attributes of `html` with what the margins of a printed page say. The style sheet reads them: the policy of the site
 * allows no styles in the page itself.
 */
export function marginLines(publicatie: Publicatie, pad: string, artikel: ArtikelStuk | null): Record<string, string> {
  const { kop, bron, adres, versie } = paginaregels(publicatie, pad, artikel);
  return { 'data-paper-name': publicatie.uitgave.naam, 'data-paper-head': kop, 'data-paper-source': bron, 'data-paper-address': adres, 'data-paper-version': versie };
}

/** The same for a document: that of one article, or of several, whose pages then say which budget they are part of. */
export function documentLines(publicatie: Publicatie, drukwerk: Drukwerk): Record<string, string> {
  const { adres, artikelen, bundel, titel } = drukwerk;
  if (!bundel) return marginLines(publicatie, adres, artikelen[0] ?? null);
  const [begroting, ...others] = begrotingenVan(publicatie, artikelen);
  return { ...marginLines(publicatie, adres, null), 'data-paper-head': others.length === 0 ? capital(begroting ?? titel) : titel };
}
