import { formatCell, formatNumber, formatPercent, MINUS, NOT_GIVEN } from '../../domain/format.ts';
import type { TableData, TableRow } from './table-data.ts';
import type { Eenheid, TableState } from './table-state.ts';

/** The difference of a line between two years, as printed. */
export interface Difference {
  /** "+88.622", with a sign. */
  euro: string;
  /** "+84,4%", or "–" when the first year is zero or not given. */
  procent: string;
  /** "meer", "minder" or "gelijk": never by colour or sign alone. */
  woord: 'meer' | 'minder' | 'gelijk' | '';
}

/** What the table shows in a state. */
export interface TableView {
  /** Paths of the lines that are shown. */
  zichtbaar: ReadonlySet<string>;
  /** For each group (path of the parent) its lines in the order shown. */
  volgorde: ReadonlyMap<string, readonly string[]>;
  /** Text of each cell by path, one for each year. */
  cellen: ReadonlyMap<string, readonly string[]>;
  /** By path, when two years are compared. */
  verschillen: ReadonlyMap<string, Difference> | null;
  /** How many lines are zero in every year. */
  aantalNul: number;
  /** How many regelingen are shown, and how many there are. */
  regelingen: { getoond: number; alle: number };
}

/** Works out what a state shows. Pure: the same data and state always give the same view. */
export function viewOf(data: TableData, state: TableState): TableView {
  const byPath = new Map(data.rijen.map((rij) => [rij.pad, rij]));
  const zichtbaar = visiblePaths(data, byPath, state);
  const verschillen = state.vergelijk === null ? null : differences(data, state.vergelijk);
  return {
    zichtbaar,
    volgorde: orderOf(data, state.sorteer),
    cellen: new Map(data.rijen.map((rij) => [rij.pad, cellTexts(data, byPath, rij, state.eenheid)])),
    verschillen,
    aantalNul: data.rijen.filter(isZeroThroughout).length,
    regelingen: {
      getoond: data.rijen.filter((rij) => rij.soort === 'regeling' && zichtbaar.has(rij.pad)).length,
      alle: data.rijen.filter((rij) => rij.soort === 'regeling').length,
    },
  };
}

function visiblePaths(data: TableData, byPath: ReadonlyMap<string, TableRow>, state: TableState): Set<string> {
  const words = fold(state.zoek).split(/\s+/).filter((word) => word !== '');
  const inPart = (rij: TableRow) => state.toon === '' || rij.pad === state.toon || rij.pad.startsWith(`${state.toon}/`);
  const matches = (rij: TableRow) => words.every((word) => fold(rij.label).includes(word));
  const shown = data.rijen.filter((rij) => inPart(rij) && (words.length === 0 || matches(rij)) && !(state.verbergNul && isZeroThroughout(rij)));
  const result = new Set<string>();
  for (const rij of shown) {
    result.add(rij.pad);
    if (words.length > 0) for (const below of data.rijen) if (below.pad.startsWith(`${rij.pad}/`) && !(state.verbergNul && isZeroThroughout(below))) result.add(below.pad);
    for (let above = rij.ouder; above !== null; above = byPath.get(above)?.ouder ?? null) if (above !== 'uitgaven' || state.toon === '') result.add(above);
  }
  return result;
}

function orderOf(data: TableData, sorteer: TableState['sorteer']): Map<string, string[]> {
  const groups = new Map<string, TableRow[]>();
  for (const rij of data.rijen) {
    if (rij.soort !== 'regeling' && rij.soort !== 'instrument') continue;
    const group = rij.ouder ?? '';
    groups.set(group, [...(groups.get(group) ?? []), rij]);
  }
  const column = sorteer === null ? -1 : data.jaren.indexOf(sorteer.jaar);
  const sign = sorteer?.richting === 'op' ? 1 : -1;
  return new Map(
    [...groups].map(([group, rows]) => {
      const sorted = column === -1 ? rows : [...rows].sort((a, b) => compareAmounts(a.bedragen[column] ?? null, b.bedragen[column] ?? null, sign));
      return [group, sorted.map((rij) => rij.pad)];
    }),
  );
}

/** What is not given comes last, whatever the direction. */
function compareAmounts(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return (a - b) * sign;
}

function cellTexts(data: TableData, byPath: ReadonlyMap<string, TableRow>, rij: TableRow, eenheid: Eenheid): string[] {
  return data.jaren.map((_, column) => {
    const bedrag = rij.bedragen[column] ?? null;
    if (bedrag === null) return NOT_GIVEN;
    switch (eenheid) {
      case 'x1000':
        return formatCell(bedrag);
      case 'miljoen':
        return formatNumber(bedrag / 1000, 1);
      case 'aandeel':
        return shareText(rij, bedrag, byPath.get('uitgaven')?.bedragen[column] ?? null);
      case 'index':
        return indexText(bedrag, rij.bedragen[0] ?? null);
    }
  });
}

/** Share of the uitgaven of the same year. Verplichtingen and ontvangsten are no part of it. */
function shareText(rij: TableRow, bedrag: number, totaal: number | null): string {
  if (rij.soort === 'verplichtingen' || rij.soort === 'ontvangsten' || totaal === null || totaal === 0) return NOT_GIVEN;
  return `${formatNumber((bedrag / totaal) * 100, 1)}%`;
}

/** The first year is 100. */
function indexText(bedrag: number, eerste: number | null): string {
  return eerste === null || eerste === 0 ? NOT_GIVEN : formatNumber((bedrag / eerste) * 100);
}

function differences(data: TableData, { van, tot }: { van: number; tot: number }): Map<string, Difference> {
  const [first, second] = [data.jaren.indexOf(van), data.jaren.indexOf(tot)];
  return new Map(data.rijen.map((rij) => [rij.pad, difference(rij.bedragen[first] ?? null, rij.bedragen[second] ?? null)]));
}

function difference(eerst: number | null, later: number | null): Difference {
  if (eerst === null || later === null) return { euro: NOT_GIVEN, procent: NOT_GIVEN, woord: '' };
  const verschil = later - eerst;
  const procent = eerst === 0 ? (verschil === 0 ? '0%' : NOT_GIVEN) : signed((verschil / Math.abs(eerst)) * 100, (value) => formatPercent(value));
  return { euro: signed(verschil, (value) => formatNumber(value)), procent, woord: verschil > 0 ? 'meer' : verschil < 0 ? 'minder' : 'gelijk' };
}

function signed(value: number, format: (size: number) => string): string {
  return value === 0 ? format(0) : `${value < 0 ? MINUS : '+'}${format(Math.abs(value))}`;
}

function isZeroThroughout(rij: TableRow): boolean {
  return rij.soort === 'regeling' && rij.bedragen.every((bedrag) => bedrag === 0);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
