import type { Begroting } from '../../domain/begroting.ts';
import type { Fase } from '../../domain/fase.ts';
import type { Categorie } from '../spec.ts';

/** What stands under a year: short words for the phase of its column. */
const FASE_KORT: Readonly<Record<Fase, string>> = {
  ontwerpbegroting: 'begroting',
  vastgesteld: 'vastgesteld',
  '1e-suppletoire': '1e suppletoire',
  '2e-suppletoire': '2e suppletoire',
  realisatie: 'realisatie',
  'lopend-jaar': 'lopend jaar',
  meerjarenraming: 'raming',
};

/** The columns of the table as categories of a figure, the budget year marked. */
export function jaarCategorieen(begroting: Begroting, pad: string | null): Categorie[] {
  return begroting.kolommen.map(({ jaar, fase }) => ({
    label: String(jaar),
    onder: FASE_KORT[fase],
    nadruk: jaar === begroting.begrotingsjaar,
    stil: false,
    pad,
    jaar,
    bij: '',
  }));
}

/** First year with a given amount of a line, no later than the budget year; `null` when there is none. */
export function eersteJaar(begroting: Begroting, pad: string): number | null {
  const bedragen = begroting.opPad.get(pad)?.bedragen ?? [];
  const kolom = begroting.kolommen.find((item, index) => item.jaar <= begroting.begrotingsjaar && (bedragen[index] ?? null) !== null);
  return kolom?.jaar ?? null;
}
