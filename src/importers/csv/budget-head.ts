import type { Fase } from '../../domain/fase.ts';
import { squeeze } from '../table/number-form.ts';

/** The columns of a budget table in open data that mean something here, by the name this code gives them. */
export type Field = 'jaar' | 'hoofdstuk' | 'fase' | 'artikel' | 'artikelnaam' | 'juridisch' | 'soort' | 'totaal' | 'onderdeel' | 'onderdeelnaam' | 'instrument' | 'detail' | 'nader';

/** A column of amounts: a year relative to the budget year, or a phase. */
export interface AmountHead {
  index: number;
  kop: string;
  /** Years after the budget year. */
  offset: number;
  /** The phase that the head names; `null` when it names a year only. */
  fase: Fase | null;
}

/** Which column is what. */
export interface BudgetHead {
  fields: ReadonlyMap<Field, number>;
  amounts: readonly AmountHead[];
  /** Columns with a name that means nothing here, or without a name. */
  unknown: readonly { index: number; kop: string }[];
}

/** Names of columns through the years, without spaces, signs and capitals. The first that fits counts. */
const NAMES: readonly (readonly [RegExp, Field])[] = [
  [/^(?:begrotingsjaar|jaar)$/, 'jaar'],
  [/^(?:begrotingshoofdstuk|hoofdstuknummer|hoofdstuk|begroting|begrotingsnummer)$/, 'hoofdstuk'],
  [/^(?:begrotingsfase.*|fase)$/, 'fase'],
  [/^(?:artikelnummer.*|artikelnr)$/, 'artikel'],
  [/^(?:omschrijvingartikel|artikelnaam|artikelomschrijving)$/, 'artikelnaam'],
  [/^(?:percentage)?juridischverplicht$/, 'juridisch'],
  [/^(?:vuo.*|verplichtingenuitgavenontvangsten.*)$/, 'soort'],
  [/^(?:indicatietotaalregel.*|totaal(?:jn|janee)?)$/, 'totaal'],
  [/^(?:nronderverdeling.*|artikelonderdeelnummer)$/, 'onderdeel'],
  [/^(?:beleidsmatigeclustering|artikelonderdeelnaam)$/, 'onderdeelnaam'],
  [/^(?:financieelinstrument.*|instrumentnaam)$/, 'instrument'],
  [/^(?:uitsplitsingfininstrument.*|uitsplitsinginstrument.*|detailnaam)$/, 'detail'],
  [/^nadereomschrijving.*$/, 'nader'],
];

/** Columns that say nothing about the amounts: names said twice, the minister, the kind of budget. */
const IGNORED = /^(?:verantwoordelijkeminister|naambegroting|hoofdstuknaam|typebegroting.*|typeartikel|indicatiegroteuitvoerendedienst.*|programma.*apparaat.*|naamartikel|instrumentnummer|detailnummer|eenheid|valuta|url|id)$/;

const STANDS: readonly (readonly [RegExp, Fase])[] = [
  [/^(?:stand)?(?:owb|ontwerpbegroting)$/, 'ontwerpbegroting'],
  [/^(?:stand)?(?:vb|vastgesteldebegroting)$/, 'vastgesteld'],
  [/^(?:stand)?(?:o1|1(?:e|ste)sup.*|eerstesup.*)$/, '1e-suppletoire'],
  [/^(?:stand)?(?:o2|2(?:e|de)sup.*|tweedesup.*)$/, '2e-suppletoire'],
  [/^(?:stand)?(?:realisatie|jv|sw)$/, 'realisatie'],
];

/** Reads the head of a budget table in open data: names decide, never places. */
export function readBudgetHead(head: readonly string[]): BudgetHead {
  const fields = new Map<Field, number>();
  const amounts: AmountHead[] = [];
  const unknown: { index: number; kop: string }[] = [];
  head.forEach((text, index) => {
    const kop = squeeze(text).slice(0, 300);
    const name = kop.toLowerCase().replace(/[^a-z0-9+-]/g, '');
    const letters = name.replace(/[+-]/g, '');
    const offset = offsetOf(name);
    const fase = phaseOf(letters);
    const field = NAMES.find(([pattern]) => pattern.test(letters))?.[1];
    if (offset !== null) amounts.push({ index, kop, offset, fase: null });
    else if (fase !== null) amounts.push({ index, kop, offset: 0, fase });
    else if (field !== undefined && !fields.has(field)) fields.set(field, index);
    else if (!IGNORED.test(letters)) unknown.push({ index, kop });
  });
  return { fields, amounts, unknown };
}

/** The phase that a name or an abbreviation stands for, written without spaces, signs and capitals; `null` for another word. */
export function phaseOf(letters: string): Fase | null {
  return STANDS.find(([pattern]) => pattern.test(letters))?.[1] ?? null;
}

/** "bedragt-2" is -2, "bedragt" is 0, "bedragtplus1" is 1; `null` for another name. */
function offsetOf(name: string): number | null {
  const match = /^bedragt(?:(-|\+|min|plus)([1-9]))?$/.exec(name);
  if (match === null) return null;
  return match[2] === undefined ? 0 : Number(match[2]) * (match[1] === '-' || match[1] === 'min' ? -1 : 1);
}
