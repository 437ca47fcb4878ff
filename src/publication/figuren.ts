import type { Figuur } from '../charts/figuren-van-artikel.ts';
import { artikelAdres, figuurAnker } from '../domain/adres.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';

/** The permanent address of a figure, with the domain. */
export function figuurUrl(publicatie: Publicatie, artikel: ArtikelStuk, { nummer }: Figuur): string {
  return new URL(`${artikelAdres(artikel.id)}#${figuurAnker(nummer)}`, publicatie.uitgave.domein).href;
}

/** What stands under a figure that stands alone: its source and where it was published. */
export function figuurBron(publicatie: Publicatie, artikel: ArtikelStuk, figuur: Figuur): string {
  return `${figuur.spec.bron}. Bewerking: ${publicatie.uitgave.naam}, ${figuurUrl(publicatie, artikel, figuur)}`;
}
