import type { ArtikelStuk, Publicatie } from '../../domain/publicatie.ts';
import { paginaregels } from '../../publication/drukwerk.ts';

/**
 * Attributes of `html` with what the margins of a printed page say. The style sheet reads them: the policy of the site
 * allows no styles in the page itself.
 */
export function marginLines(publicatie: Publicatie, pad: string, artikel: ArtikelStuk | null): Record<string, string> {
  const { kop, bron, adres, versie } = paginaregels(publicatie, pad, artikel);
  return { 'data-paper-name': publicatie.uitgave.naam, 'data-paper-head': kop, 'data-paper-source': bron, 'data-paper-address': adres, 'data-paper-version': versie };
}
