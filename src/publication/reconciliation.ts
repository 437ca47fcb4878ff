import { parseArtikelId } from '../domain/adres.ts';
import { capital, formatCell, formatCount, formatPercent } from '../domain/format.ts';
import { AANSLUITINGEN, vergelijkingInWoorden, type Aansluiting } from '../domain/importverslag.ts';
import { makeBegroting } from '../domain/begroting.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { kolomNaam, rekenregels, type StandenFile } from '../domain/standen.ts';
import { contextOf } from '../importers/context-of.ts';
import { isSame } from '../importers/report/compare.ts';
import { reconcile, type Subject } from '../importers/report/reconcile.ts';

/** One comparison as the page shows it. */
export interface Vergelijking {
  wat: string;
  /** One for each column that was compared, in order. `tegen` is the other number, where it is not exactly the same. */
  cellen: readonly { kop: string; gedrukt: string; tegen: string | null; wijktAf: boolean }[];
  /** What came out, in words. */
  uitkomst: string;
  /** Equal everywhere; `null` for a difference that only informs. */
  klopt: boolean | null;
  /** Whether another source tells the same fact, of the same year in the same phase: a difference there wants a look. */
  zelfdeFeit: boolean;
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
  return comparisonsOf(publicatie, { begroting, columns: begroting.kolommen.map(({ jaar }) => ({ kop: String(jaar), soort: 'stand' })), rules: [], fase: undefined });
}

/** The same for the table of a later phase. Its columns are told by their number, name and year. */
export function standReconciliationOf(publicatie: Publicatie, stand: StandenFile): Vergelijkingen[] {
  const columns = stand.kolommen.map((kolom, place) => ({ kop: `(${place + 1}) ${kolomNaam(kolom)} ${kolom.jaar}`, soort: kolom.soort }));
  return comparisonsOf(publicatie, { begroting: makeBegroting(stand), columns, rules: rekenregels(stand.kolommen), fase: stand.fase });
}

function comparisonsOf(publicatie: Publicatie, subject: Subject): Vergelijkingen[] {
  const aansluitingen = reconcile(subject, contextOf(publicatie));
  return Object.entries(AANSLUITINGEN).flatMap(([soort, titel]) => {
    const own = aansluitingen.filter((item) => item.soort === soort);
    return own.length === 0 ? [] : [{ soort: soort as Aansluiting['soort'], titel: capital(titel), rijen: own.map((item) => comparisonOf(publicatie, item, subject.fase === undefined ? ['jaar', 'jaren'] : ['kolom', 'kolommen'])) }];
  });
}

function comparisonOf(publicatie: Publicatie, { wat, tegen, eenheid, kolommen, gedrukt, berekend, vergeleken, afwijkend, moetGelijk }: Aansluiting, [one, many]: readonly [string, string]): Vergelijking {
  const words = (value: number | null) => (value !== null && eenheid === 'procent' ? formatPercent(value, 2) : formatCell(value));
  const cellen = kolommen.flatMap((kop, index) => {
    const [printed, computed] = [gedrukt[index] ?? null, berekend[index] ?? null];
    if (printed === null || computed === null) return [];
    return [{ kop, gedrukt: words(printed), tegen: computed === printed ? null : words(computed), wijktAf: !isSame(printed, computed, eenheid) }];
  });
  const columns = formatCount(vergeleken, one, many);
  const klopt = afwijkend === 0 ? true : moetGelijk ? false : null;
  const uitkomst = afwijkend === 0 ? `gelijk in ${columns}` : afwijkend === vergeleken ? `verschilt in ${columns}` : `gelijk in ${vergeleken - afwijkend} van ${columns}`;
  return { wat: vergelijkingInWoorden({ wat, tegen }, (id) => nameOf(publicatie, id)), cellen, uitkomst, klopt, zelfdeFeit: tegen?.fase === 'zelfde' };
}

/** A source as it is cited, the article of another year or phase by its year. */
function nameOf(publicatie: Publicatie, id: string): string {
  const bron = publicatie.bronnen.find((item) => item.id === id);
  if (bron !== undefined) return bron.data.aanduiding;
  const artikel = parseArtikelId(id);
  return artikel === null ? id : `de ontwerpbegroting ${artikel.jaar}`;
}
