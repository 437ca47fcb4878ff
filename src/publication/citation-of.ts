import { artikelAdres } from '../domain/adres.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import type { Citation } from '../open-data/citation.ts';
import { titleOf } from '../open-data/linked-data.ts';
import { versieVan } from './current.ts';
import { inhoudscodeVan } from './inhoud.ts';

/** How an article is cited. */
export function citationOf(publicatie: Publicatie, artikel: ArtikelStuk): Citation {
  return {
    key: `begroting-${artikel.id.replace('/', '-')}`,
    titel: titleOf(artikel),
    auteur: publicatie.uitgave.afzender,
    uitgever: publicatie.uitgave.naam,
    datum: artikel.data.datum,
    versie: versieVan(publicatie, artikel),
    url: new URL(artikelAdres(artikel.id), publicatie.uitgave.domein).href,
    inhoudscode: inhoudscodeVan(publicatie, artikel),
  };
}
