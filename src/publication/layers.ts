import { layerRows, type Laagrij } from '../domain/lagen.ts';
import { officieelVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';

/** Both layers of an article side by side, by anchor of the public version; empty when there is no official text. */
export function layersOf(publicatie: Publicatie, artikel: ArtikelStuk): Map<string, Laagrij> {
  const officieel = officieelVan(publicatie, artikel.id);
  return new Map(officieel === null ? [] : layerRows(artikel.tekst.secties, officieel.secties).map((rij) => [rij.publiek.id, rij]));
}
