import type { Fase } from '../../domain/fase.ts';
import { squeeze } from '../table/number-form.ts';

/** The columns of a budget table in open data that mean something here, by the name this code gives them. */
export type Field = 'jaar' | 'hoofdstuk' | 'fase' | 'artikel' | 'artikelnaam' | 'juridisch' | 'soort' | 'totaal' | 'onderdeel' | 'onderdeelnaam' | 'instrument' | 'detail' | 'nader';

/** A column of amounts: a year relative to the budget year, or a phase. */
export interface AmountHead {
  index: number;
  kop: string;
  offset: number;
  fase: Fase | null;
}

/** Which column is what. */
export interface BudgetHead {
  fields: ReadonlyMap<Field, number>;
  amounts: readonly AmountHead[];
  /** Columns with a name that is not known. */
  unknown: readonly { index: number; kop: string }[];
}

/** Names of columns through the years, without spaces, signs and capitals. The first that fits counts. */
const NAMES: readonly (readonly [RegExp, Field])[] = [
  [/^(?:begrotingsjaar|jaar)$/, 'jaar'],
  [/^(?:begrotingshoofdstuk|hoofdstuknummer|hoofdstuk|begroting|begrotingsnummer)$/, 'hoofdstuk'],
  [/^(?:begrotingsfase.*|fase)$/, 'fase'],
  [/^(?:artikelnummer.*|artikelnr)$/, 'artikel'],
  [/^(?:omschrijvingartikel|artikelnaam)$/, 'artikelnaam'],
  [/^juridischverplicht$/, 'juridisch'],
  [/^(?:vuo|vuo?verplichtingen.*|verplichtingenuitgavenontvangsten.*)$/, 'soort'],
  [/^(?:indicatietotaalregel.*|totaal(?:jn)?)$/, 'totaal'],
  [/^(?:nronderverdeling.*|artikelonderdeelnummer)$/, 'onderdeel'],
  [/^(?:beleidsmatigeclustering|artikelonderdeelnaam)$/, 'onderdeelnaam'],
  [/^(?:financieelinstrument.*|instrumentnaam)$/, 'instrument'],
  [/^(?:uitsplitsingfininstrument.*|detailnaam)$/, 'detail'],
  [/^nadereomschrijving.*$/, 'nader'],
];

/** Columns that say nothing about the amounts: names said twice, the minister, the kind of budget. */
const IGNORED = /^(?:|verantwoordelijkeminister|naambegroting|hoofdstuknaam|typebegroting.*|typeartikel|indicatiegroteuitvoerendedienst.*|programma.*apparaat.*|naamartikel|instrumentnummer|detailnummer|eenheid|valuta|url)$/;

const STANDS: readonly (readonly [RegExp, Fase])[] = [
  [/^(?:stand)?(?:owb|ontwerpbegroting)$/, 'ontwerpbegroting'],
  [/^(?:stand)?(?:vb|vastgesteldebegroting)$/, 'vastgesteld'],
  [/^(?:stand)?(?:o1|1esup.*|1estesup.*|eerstesup.*)$/, '1e-suppletoire'],
  [/^(?:stand)?(?:o2|2esup.*|2desup.*|tweedesup.*)$/, '2e-suppletoire'],
  [/^(?:stand)?(?:realisatie|jv|sw)$/, 'realisatie'],
];

/** Reads the head of a budget table in open data: names decide, never places. */
export function readBudgetHead(head: readonly string[]): BudgetHead {
  const fields = new Map<Field, number>();
  const amounts: AmountHead[] = [];
  const unknown: { index: number; kop: string }[] = [];
  head.forEach((text, index) => {
    const kop = squeeze(text);
    const name = kop.toLowerCase().replace(/[^a-z0-9+]/g, '');
    const offset = /^bedragt([+]?)(\d?)$/.exec(name);
    const stand = STANDS.find(([pattern]) => pattern.test(name))?.[1];
    const field = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (offset !== null) amounts.push({ index, kop, offset: Number(offset[2] === '' ? 0 : offset[2]) * (offset[1] === '+' ? 1 : -1) || 0, fase: null });
    else if (stand !== undefined) amounts.push({ index, kop, offset: 0, fase: stand });
    else if (field !== undefined && !fields.has(field)) fields.set(field, index);
    else if (!IGNORED.test(name)) unknown.push({ index, kop });
  });
  return { fields, amounts, unknown };
}
