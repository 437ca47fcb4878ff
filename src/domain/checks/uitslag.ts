import type { Uitslag } from '../controle.ts';
import type { ArtikelStuk, Publicatie } from '../publicatie.ts';

/** Puts outcomes together. */
export function mergeUitslagen(uitslagen: readonly Uitslag[]): Uitslag {
  return {
    findings: uitslagen.flatMap((uitslag) => uitslag.findings),
    checked: uitslagen.reduce((sum, uitslag) => sum + uitslag.checked, 0),
  };
}

/** A check of a publication out of one of an article. */
export function perArtikel(check: (artikel: ArtikelStuk, publicatie: Publicatie) => Uitslag): (publicatie: Publicatie) => Uitslag {
  return (publicatie) => mergeUitslagen(publicatie.artikelen.map((artikel) => check(artikel, publicatie)));
}
