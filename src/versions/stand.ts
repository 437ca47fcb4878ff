import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import type { Stand } from '../domain/versie.ts';
import { inhoudscodeVan } from '../publication/inhoud.ts';
import { readableText } from './readable-text.ts';

/** An article as it reads now, complete in itself. `versie` is a number, or the word for a text that has none. */
export function standVan(publicatie: Publicatie, artikel: ArtikelStuk, versie: string = artikel.data.versie): Stand {
  const { begroting, data } = artikel;
  const { bestand } = begroting;
  const bron = publicatie.bronnen.find((item) => item.id === data.bron);
  return {
    artikel: artikel.id,
    versie,
    datum: data.datum,
    inhoudscode: inhoudscodeVan(publicatie, artikel),
    nummer: bestand.artikel.nummer,
    naam: bestand.artikel.naam,
    hoofdstuk: bestand.hoofdstuk,
    fase: data.status,
    samenvatting: data.samenvatting,
    bron: { id: data.bron, aanduiding: bron?.data.aanduiding ?? data.bron, plaats: data.document, url: bron?.data.url ?? publicatie.uitgave.domein },
    tekst: readableText(publicatie, artikel),
    tabel: {
      nummer: bestand.tabel.nummer,
      titel: bestand.tabel.titel,
      begrotingsjaar: begroting.begrotingsjaar,
      kolommen: begroting.kolommen.map(({ jaar, fase }) => ({ jaar, fase })),
      regels: begroting.regels.map(({ pad, soort, label, gedrukt, bedragen }) => ({ pad, soort, label, gedrukt, bedragen: [...bedragen] })),
    },
  };
}
