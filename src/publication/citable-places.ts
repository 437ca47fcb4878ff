import { figurenVan } from '../charts/figuren-van-artikel.ts';
import { figuurAnker, rijAnker, tabelAnker } from '../domain/adres.ts';
import { pathInWords } from '../domain/begroting.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { figuurNaam, rijNaam } from '../open-data/place-names.ts';
import type { Plaats } from '../open-data/citation.ts';

/** Every place in an article that can be cited by itself, kind by kind: sections, figures, the table and its rows. */
export function citablePlaces(publicatie: Publicatie, artikel: ArtikelStuk): Plaats[] {
  const { begroting } = artikel;
  const { nummer, titel } = begroting.bestand.tabel;
  return [
    ...artikel.tekst.secties.map((sectie) => ({ anker: sectie.id, naam: sectie.pad === null ? sectie.titel : pathInWords(begroting, sectie.pad) })),
    ...figurenVan(publicatie, artikel).figuren.map((figuur) => ({ anker: figuurAnker(figuur.nummer), naam: figuurNaam(figuur.nummer, figuur.spec.titel) })),
    { anker: tabelAnker(nummer), naam: `Tabel ${nummer}: ${titel}` },
    ...begroting.regels.map(({ pad }) => ({ anker: rijAnker(pad), naam: rijNaam(nummer, pathInWords(begroting, pad)) })),
  ];
}
