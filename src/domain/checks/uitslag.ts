import { makeBegroting } from '../begroting.ts';
import type { Uitslag } from '../controle.ts';
import { bedragenBestand, type ArtikelStuk, type Publicatie } from '../publicatie.ts';
import type { Tabel } from './places.ts';

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

/** A check of a publication out of one of a table: of those of the articles, and of their later phases. */
export function perTabel(check: (tabel: Tabel) => Uitslag): (publicatie: Publicatie) => Uitslag {
  return ({ artikelen, standen = [] }) =>
    mergeUitslagen([
      ...artikelen.map(({ id, begroting }) => check({ file: bedragenBestand(id), begroting })),
      ...standen.map(({ file, data }) => check({ file, begroting: makeBegroting(data) })),
    ]);
}
