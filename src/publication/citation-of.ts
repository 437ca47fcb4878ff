import { artikelAdres } from '../domain/adres.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import type { Citation } from '../open-data/citation.ts';
import { titleOf } from '../open-data/linked-data.ts';
import { contentHash, inhoudVan } from './inhoud.ts';

/** How an article is cited, or a place in it: `anker` is the anchor of the place and `naam` what it is called. */
export function citationOf(publicatie: Publicatie, artikel: ArtikelStuk, plaats: { anker: string; naam: string } | null = null): Citation {
  const address = new URL(artikelAdres(artikel.id), publicatie.uitgave.domein);
  if (plaats !== null) address.hash = plaats.anker;
  return {
    key: `begroting-${artikel.id.replace('/', '-')}${plaats === null ? '' : `-${plaats.anker.replace(/[^A-Za-z0-9]+/g, '-')}`}`,
    titel: plaats === null ? titleOf(artikel) : `${plaats.naam}, in: ${titleOf(artikel)}`,
    auteur: publicatie.uitgave.afzender,
    uitgever: publicatie.uitgave.naam,
    datum: artikel.data.datum,
    versie: artikel.data.versie,
    url: address.href,
    inhoudscode: contentHash(inhoudVan(publicatie, artikel)),
  };
}
