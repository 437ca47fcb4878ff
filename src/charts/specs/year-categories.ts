import type { Begroting } from '../../domain/begroting.ts';
import type { Fase } from '../../domain/fase.ts';
import type { Category } from '../spec.ts';

/** What stands under a year: short words for the phase of its column. */
const SHORT_PHASES: Readonly<Record<Fase, string>> = {
  ontwerpbegroting: 'begroting',
  vastgesteld: 'vastgesteld',
  '1e-suppletoire': '1e suppletoire',
  '2e-suppletoire': '2e suppletoire',
  realisatie: 'realisatie',
  'lopend-jaar': 'lopend jaar',
  meerjarenraming: 'raming',
};

/** The columns of the table as categories of a figure, the budget year marked. */
export function yearCategories(begroting: Begroting, pad: string | null): Category[] {
  return begroting.kolommen.map(({ jaar, fase }) => ({
    label: String(jaar),
    sublabel: SHORT_PHASES[fase],
    emphasis: jaar === begroting.begrotingsjaar,
    quiet: false,
    pad,
    jaar,
    note: '',
  }));
}

/** First year with a given amount of a line, no later than the budget year; `null` when there is none. */
export function firstYear(begroting: Begroting, pad: string): number | null {
  const bedragen = begroting.opPad.get(pad)?.bedragen ?? [];
  const kolom = begroting.kolommen.find((item, index) => item.jaar <= begroting.begrotingsjaar && (bedragen[index] ?? null) !== null);
  return kolom?.jaar ?? null;
}
