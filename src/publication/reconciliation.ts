import { formatCell, formatCount, formatPercent } from '../domain/format.ts';
import { AANSLUITINGEN, type Aansluiting } from '../domain/importverslag.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { contextOf } from '../importers/context-of.ts';
import { isSame } from '../importers/report/compare.ts';
import { reconcile } from '../importers/report/reconcile.ts';

/** One comparison as the page shows it. */
export interface Vergelijking {
  wat: string;
  /** One for each column that was compared, in order. `tegen` is the other number, where it is not exactly the same. */
  cellen: readonly { kop: string; gedrukt: string; tegen: string | null; wijktAf: boolean }[];
  /** What came out, in words. */
  uitkomst: string;
  /** Equal everywhere; `null` for a difference that only informs. */
  klopt: boolean | null;
}

/** Comparisons of one kind. */
export interface Vergelijkingen {
  soort: Aansluiting['soort'];
  /** What is compared with what. */
  titel: string;
  rijen: readonly Vergelijking[];
}

/** Everything in the table of an article that can be compared with something else, computed anew from the content. */
export function reconciliationOf(publicatie: Publicatie, artikel: ArtikelStuk): Vergelijkingen[] {
  const { begroting } = artikel;
  const aansluitingen = reconcile({ begroting, columns: begroting.kolommen.map(({ jaar }) => ({ kop: String(jaar), soort: 'stand' })), rules: [], fase: undefined }, contextOf(publicatie));
  return Object.entries(AANSLUITINGEN).flatMap(([soort, titel]) => {
    const own = aansluitingen.filter((item) => item.soort === soort);
    return own.length === 0 ? [] : [{ soort: soort as Aansluiting['soort'], titel: `${titel.slice(0, 1).toUpperCase()}${titel.slice(1)}`, rijen: own.map((item) => comparisonOf(publicatie, item)) }];
  });
}

function comparisonOf(publicatie: Publicatie, { wat, eenheid, kolommen, gedrukt, berekend, vergeleken, afwijkend, moetGelijk }: Aansluiting): Vergelijking {
  const words = (value: number | null) => (value !== null && eenheid === 'procent' ? formatPercent(value, 2) : formatCell(value));
  const cellen = kolommen.flatMap((kop, index) => {
    const [printed, computed] = [gedrukt[index] ?? null, berekend[index] ?? null];
    if (printed === null || computed === null) return [];
    return [{ kop, gedrukt: words(printed), tegen: computed === printed ? null : words(computed), wijktAf: !isSame(printed, computed, eenheid) }];
  });
  const years = formatCount(vergeleken, 'jaar', 'jaren');
  const klopt = afwijkend === 0 ? true : moetGelijk ? false : null;
  const uitkomst = afwijkend === 0 ? `gelijk in ${years}` : afwijkend === vergeleken ? `verschilt in ${years}` : `gelijk in ${vergeleken - afwijkend} van ${years}`;
  return { wat: withSourceNames(publicatie, wat), cellen, uitkomst, klopt };
}

/** "Uitgaven, tegen dezelfde fase in kst-1": the source in the words in which it is cited; an article of another year by its id. */
function withSourceNames(publicatie: Publicatie, wat: string): string {
  return wat.replace(/(, tegen (?:.* in )?)(\S+)$/, (all, before: string, id: string) => {
    const bron = publicatie.bronnen.find((item) => item.id === id);
    return bron === undefined ? all : `${before}${bron.data.aanduiding}`;
  });
}
