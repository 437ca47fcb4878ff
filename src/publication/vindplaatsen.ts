import { artikelAdres } from '../domain/adres.ts';
import type { Publicatie } from '../domain/publicatie.ts';

/** A section of an article in which something occurs. */
export interface Vindplaats {
  /** Words of the headings above and of the section itself. */
  naam: string;
  adres: string;
}

/** Per article the sections in which a begrip is marked, in the order of the text. */
export function vindplaatsenVan(publicatie: Publicatie, begrip: string): { artikel: string; adres: string; plaatsen: Vindplaats[] }[] {
  return publicatie.artikelen.flatMap((artikel) => {
    const adres = artikelAdres(artikel.id);
    const ids = new Set(artikel.tekst.begrippen.filter((plaats) => plaats.begrip === begrip).map((plaats) => plaats.sectie));
    const byId = new Map(artikel.tekst.secties.map((sectie) => [sectie.id, sectie]));
    const plaatsen = artikel.tekst.secties
      .filter((sectie) => ids.has(sectie.id))
      .map((sectie): Vindplaats => {
        const above = sectie.ouder === null ? undefined : byId.get(sectie.ouder);
        return { naam: above === undefined ? sectie.titel : `${above.titel} › ${sectie.titel}`, adres: `${adres}#${sectie.id}` };
      });
    const { jaar, nummer, naam } = { jaar: artikel.begroting.begrotingsjaar, ...artikel.begroting.bestand.artikel };
    return plaatsen.length === 0 ? [] : [{ artikel: `Artikel ${nummer} ${naam}, begroting ${jaar}`, adres, plaatsen }];
  });
}
