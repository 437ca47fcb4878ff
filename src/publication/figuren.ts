import type { Figuur } from '../charts/figuren-van-artikel.ts';
import { artikelAdres, figuurAnker } from '../domain/adres.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { apaText } from '../open-data/citation.ts';
import { contentHash, inhoudVan } from './inhoud.ts';

/** The permanent address of a figure, with the domain. */
export function figuurUrl(publicatie: Publicatie, artikel: ArtikelStuk, { nummer }: Figuur): string {
  return new URL(`${artikelAdres(artikel.id)}#${figuurAnker(nummer)}`, publicatie.uitgave.domein).href;
}

/** How a figure is cited, as one line of text. */
export function figuurCitaat(publicatie: Publicatie, artikel: ArtikelStuk, figuur: Figuur): string {
  const { artikel: nummerEnNaam, begrotingsjaar } = artikel.begroting.bestand;
  return apaText({
    key: `figuur-${figuur.spec.id}`,
    titel: `Figuur ${figuur.nummer}: ${figuur.spec.titel}. Artikel ${nummerEnNaam.nummer} ${nummerEnNaam.naam}, begroting ${begrotingsjaar}`,
    auteur: publicatie.uitgave.afzender,
    uitgever: publicatie.uitgave.naam,
    datum: artikel.data.datum,
    versie: artikel.data.versie,
    url: figuurUrl(publicatie, artikel, figuur),
    inhoudscode: contentHash(inhoudVan(publicatie, artikel)),
  });
}

/** What stands under a figure that stands alone: its source and where it was published. */
export function figuurBron(publicatie: Publicatie, artikel: ArtikelStuk, figuur: Figuur): string {
  return `${figuur.spec.bron}. Bewerking: ${publicatie.uitgave.naam}, ${figuurUrl(publicatie, artikel, figuur)}`;
}
