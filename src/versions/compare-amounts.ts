import type { Bedrag } from '../domain/bedragen.ts';
import { lineInWords } from './line-in-words.ts';
import type { Kantkolom, Kanttabel } from './side.ts';

/** What happened to an amount. `niet-vergelijkbaar`: two facts of different phases, of which no difference is made. */
export type Bedragsoort = 'gelijk' | 'gewijzigd' | 'toegevoegd' | 'vervallen' | 'niet-vergelijkbaar';

/** One line in one pair of columns. */
export interface Bedragverschil {
  pad: string;
  label: string;
  /** The labels above it: "7.1 … › Opdrachten"; empty for a line that stands at the top. */
  boven: string;
  soort: Bedragsoort;
  /** × € 1.000; `null` is not given, `undefined` when the line is not there at all. */
  van: Bedrag | undefined;
  naar: Bedrag | undefined;
  /** Second minus first, × € 1.000; `null` when they are not comparable or one is not given: missing is not zero. */
  verschil: number | null;
}

/** Two columns beside each other, with every line of either table. */
export interface Kolomverschil {
  van: Kantkolom;
  naar: Kantkolom;
  /** True when it is the same fact in both: one year and phase, or each side's own budget year in one phase. */
  vergelijkbaar: boolean;
  regels: readonly Bedragverschil[];
}

/** What happened to a table. */
export interface Tabelverschil {
  kolommen: readonly Kolomverschil[];
  /** Columns that only one of the tables has. */
  alleenVan: readonly Kantkolom[];
  alleenNaar: readonly Kantkolom[];
  /** Lines that have another label. */
  hernoemd: readonly { pad: string; van: string; naar: string }[];
}

/**
 * Compares two tables line by line; a line is its path, whatever its label. Amounts are comparable in the same year and phase. Of two
 * budgets the budget years themselves are too, when they are in the same phase. Other columns of one year stand side by side only.
 */
export function compareAmounts(van: Kanttabel, naar: Kanttabel): Tabelverschil {
  const pairs = pairColumns(van, naar);
  const inPair = (side: 0 | 1, index: number) => pairs.some(({ places }) => places[side] === index);
  const labels = new Map(van.regels.map(({ pad, label }) => [pad, label]));
  return {
    kolommen: pairs.map(({ places: [a, b], vergelijkbaar }) => ({ van: van.kolommen[a]!, naar: naar.kolommen[b]!, vergelijkbaar, regels: compareColumn(van, naar, a, b, vergelijkbaar) })),
    alleenVan: van.kolommen.filter((_, index) => !inPair(0, index)),
    alleenNaar: naar.kolommen.filter((_, index) => !inPair(1, index)),
    hernoemd: naar.regels.flatMap(({ pad, label }) => {
      const before = labels.get(pad);
      return before === undefined || before === label ? [] : [{ pad, van: before, naar: label }];
    }),
  };
}

interface ColumnPair {
  places: readonly [van: number, naar: number];
  vergelijkbaar: boolean;
}

/** The budget years first when they differ; then the columns of the same year, in the order of the second table. */
function pairColumns(van: Kanttabel, naar: Kanttabel): ColumnPair[] {
  const same = naar.kolommen.flatMap((kolom, index): ColumnPair[] => {
    const place = van.kolommen.findIndex((other) => other.jaar === kolom.jaar && other.fase === kolom.fase);
    return place === -1 ? [] : [{ places: [place, index], vergelijkbaar: true }];
  });
  const taken = (side: 0 | 1, index: number) => same.some(({ places }) => places[side] === index);
  const used = new Set<number>();
  const sideBySide = naar.kolommen.flatMap((kolom, index): ColumnPair[] => {
    if (taken(1, index)) return [];
    const place = van.kolommen.findIndex((other, at) => other.jaar === kolom.jaar && !taken(0, at) && !used.has(at));
    if (place === -1) return [];
    used.add(place);
    return [{ places: [place, index], vergelijkbaar: false }];
  });
  const ofYear = [...same, ...sideBySide].sort((a, b) => a.places[1] - b.places[1]);
  return [...budgetYears(van, naar), ...ofYear];
}

function budgetYears(van: Kanttabel, naar: Kanttabel): ColumnPair[] {
  if (van.begrotingsjaar === naar.begrotingsjaar) return [];
  const of = ({ kolommen, begrotingsjaar }: Kanttabel) => kolommen.findIndex(({ jaar }) => jaar === begrotingsjaar);
  const [a, b] = [of(van), of(naar)];
  return a === -1 || b === -1 || van.kolommen[a]!.fase !== naar.kolommen[b]!.fase ? [] : [{ places: [a, b], vergelijkbaar: true }];
}

function compareColumn(van: Kanttabel, naar: Kanttabel, a: number, b: number, vergelijkbaar: boolean): Bedragverschil[] {
  const [before, after] = [van, naar].map(({ regels }) => new Map(regels.map((regel) => [regel.pad, regel])));
  return orderOfLines(van, naar).map((pad) => {
    const [was, is] = [before!.get(pad), after!.get(pad)];
    const [from, to] = [was && (was.bedragen[a] ?? null), is && (is.bedragen[b] ?? null)];
    const known = is === undefined ? van.regels : naar.regels;
    const words = lineInWords(known, pad).split(' › ');
    return {
      pad,
      label: (is ?? was)!.label,
      boven: words.slice(0, -1).join(' › '),
      soort: !vergelijkbaar ? 'niet-vergelijkbaar' : was === undefined ? 'toegevoegd' : is === undefined ? 'vervallen' : from === to ? 'gelijk' : 'gewijzigd',
      van: from,
      naar: to,
      verschil: vergelijkbaar && typeof from === 'number' && typeof to === 'number' ? to - from : null,
    };
  });
}

/** Every line of both tables, branch by branch: in the order of the second, each dropped line after the one beside it that it stood after. */
function orderOfLines(van: Kanttabel, naar: Kanttabel): string[] {
  const below = (ouder: string | null): string[] => {
    const [before, order] = [van, naar].map(({ regels }) => regels.filter(({ pad }) => parentOf(pad) === ouder).map(({ pad }) => pad)) as [string[], string[]];
    before.forEach((pad, index) => {
      if (!order.includes(pad)) order.splice(index === 0 ? 0 : order.indexOf(before[index - 1]!) + 1, 0, pad);
    });
    return order.flatMap((pad) => [pad, ...below(pad)]);
  };
  return below(null);
}

/** Path of the line that a line is part of: main lines stand at the top, numbered parts below the expenditure. */
function parentOf(pad: string): string | null {
  const steps = pad.split('/');
  if (steps.length > 1) return steps.slice(0, -1).join('/');
  return /^\d/.test(pad) ? 'uitgaven' : null;
}
