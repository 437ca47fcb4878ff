/** How the amounts are shown. */
export const EENHEDEN = ['x1000', 'miljoen', 'aandeel', 'index'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** What a reader has chosen in the table. The address of the page carries it, so that it can be shared and printed. */
export interface TableState {
  /** Path of the part or instrument that is shown; "" shows everything. */
  toon: string;
  /** Words that a line must contain. */
  zoek: string;
  eenheid: Eenheid;
  /** Two years to compare, or none. */
  vergelijk: { van: number; tot: number } | null;
  /** Year by which lines are sorted within their group, or the printed order. */
  sorteer: { jaar: number; richting: 'op' | 'af' } | null;
  /** True when lines that are zero in all years are left out. */
  verbergNul: boolean;
  /** Years that are shown: all of them, or the budget year with the year before it; `null` leaves it to the width. */
  jaren: 'alle' | 'kort' | null;
}

/** The table as it is printed. */
export const INITIAL_STATE: TableState = { toon: '', zoek: '', eenheid: 'x1000', vergelijk: null, sorteer: null, verbergNul: false, jaren: null };

/** Reads the state out of the query of an address. What is not understood counts as not chosen; other parameters are left alone. */
export function parseState(query: URLSearchParams): TableState {
  const eenheid = query.get('eenheid') as Eenheid | null;
  const jaren = query.get('jaren');
  return {
    toon: query.get('toon') ?? '',
    zoek: query.get('regel') ?? '',
    eenheid: eenheid !== null && EENHEDEN.includes(eenheid) ? eenheid : 'x1000',
    vergelijk: parseCompare(query.get('vergelijk')),
    sorteer: parseSort(query.get('sorteer')),
    verbergNul: query.get('nul') === 'verborgen',
    jaren: jaren === 'alle' || jaren === 'kort' ? jaren : null,
  };
}

/** Writes the state into a query; other parameters in it stay. Only what differs from the printed table is written. */
export function writeState(state: TableState, query: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(query);
  const put = (name: string, value: string | null): void => (value === null || value === '' ? result.delete(name) : result.set(name, value));
  put('toon', state.toon);
  put('regel', state.zoek);
  put('eenheid', state.eenheid === 'x1000' ? null : state.eenheid);
  put('vergelijk', state.vergelijk === null ? null : `${state.vergelijk.van}-${state.vergelijk.tot}`);
  put('sorteer', state.sorteer === null ? null : `${state.sorteer.jaar}-${state.sorteer.richting}`);
  put('nul', state.verbergNul ? 'verborgen' : null);
  put('jaren', state.jaren);
  return result;
}

function parseCompare(text: string | null): TableState['vergelijk'] {
  const match = /^(\d{4})-(\d{4})$/.exec(text ?? '');
  return match === null ? null : { van: Number(match[1]), tot: Number(match[2]) };
}

function parseSort(text: string | null): TableState['sorteer'] {
  const match = /^(\d{4})-(op|af)$/.exec(text ?? '');
  return match === null ? null : { jaar: Number(match[1]), richting: match[2] as 'op' | 'af' };
}
