import { artikelAdres, hoofdstukAdres, jaarAdres } from '../domain/adres.ts';
import { hoofdstukVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';

/** The steps between home and an article, for the breadcrumbs of its pages. */
export function articleSteps(publicatie: Publicatie, artikel: ArtikelStuk): { naam: string; adres: string }[] {
  const { bestand, begrotingsjaar } = artikel.begroting;
  return [
    { naam: `Begroting ${begrotingsjaar}`, adres: jaarAdres(begrotingsjaar) },
    { naam: hoofdstukVan(publicatie, artikel)?.naam ?? `Hoofdstuk ${bestand.hoofdstuk}`, adres: hoofdstukAdres(begrotingsjaar, bestand.hoofdstuk) },
    { naam: `Artikel ${bestand.artikel.nummer}`, adres: artikelAdres(artikel.id) },
  ];
}
