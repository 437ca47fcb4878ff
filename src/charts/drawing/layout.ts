import { textWidth, wrapText, type Font } from '../font/measure-text.ts';
import type { FiguurSpec } from '../spec.ts';
import { formatLabel } from '../unit.ts';

/** The two sizes in which each figure is drawn: beside text on a wide page and on paper, and on a phone. */
export type Size = 'wide' | 'phone';

/** Fonts of the drawing. */
export const FONTS = {
  label: { size: 13, weight: 400 },
  strong: { size: 13, weight: 700 },
  name: { size: 13, weight: 500 },
  small: { size: 11.5, weight: 400 },
} as const satisfies Record<string, Font>;

/** A series in the legend above the drawing. */
export interface LegendItem {
  series: number;
  x: number;
  /** Middle of the line. */
  y: number;
  lines: string[];
}

/** The words beside or above one bar. */
export interface RowLabel {
  /** The name in lines. */
  lines: string[];
  /** The quieter words: at the end of the last line, or a line of their own. */
  sublabel: string;
  sublabelOnOwnLine: boolean;
}

/** Where everything has its place, in pixels of the drawing. */
export interface Layout {
  size: Size;
  width: number;
  height: number;
  padding: { top: number; right: number; bottom: number; left: number };
  /** The names of the series above the drawing; empty when they stand beside it. */
  legend: LegendItem[];
  /** Names of the series in lines, for the right side; empty when there is a legend. */
  seriesLabels: string[][];
  /** Whether the quieter words under the years are drawn. */
  sublabels: boolean;
  /** Room between the columns and the years, for numbers under columns that hang below zero. */
  below: number;
  /** For bars only. */
  rows: { labels: RowLabel[]; height: number; bar: number; labelWidth: number } | null;
}

const WIDTHS = { wide: 800, phone: 360 } as const;
/** Height of a line of text. */
export const LINE = 17;
/** Width of the colour sample with the space after it. */
const SWATCH = 18;
/** Width of the column of series names. */
const SIDE = 192;

/** Decides the place of everything, from the spec and the measures of the font alone: the same at build time and in the browser. */
export function layoutOf(spec: FiguurSpec, size: Size): Layout {
  return spec.form === 'columns' ? columnsLayout(spec, size) : barsLayout(spec, size);
}

function columnsLayout(spec: FiguurSpec, size: Size): Layout {
  const width = WIDTHS[size];
  const beside = size === 'wide' && spec.stacking === 'stacked';
  const legend = spec.stacking === 'single' || beside ? [] : legendOf(spec, width, spec.stacking === 'stacked');
  const sublabels = spec.categories.some(({ sublabel }) => sublabel !== '') && spec.categories.every(({ sublabel }) => textWidth(sublabel, FONTS.small) < (width - (beside ? SIDE : 0) - 40) / spec.categories.length);
  const below = spec.stacking !== 'stacked' && spec.series.some(({ values }) => values.some((value) => value !== null && value < 0)) ? 18 : 0;
  const top = legendHeight(legend) + 24;
  const bottom = (sublabels ? 44 : 27) + below;
  return {
    size,
    width,
    height: (size === 'wide' ? 312 : 262) + top + bottom,
    padding: { top, right: beside ? SIDE : 4, bottom, left: 0 },
    legend,
    seriesLabels: beside ? spec.series.map((series) => wrapText(series.label, SIDE - SWATCH - 12, FONTS.name)) : [],
    sublabels,
    below,
    rows: null,
  };
}

function barsLayout(spec: FiguurSpec, size: Size): Layout {
  const width = WIDTHS[size];
  const legend = spec.stacking === 'single' ? [] : legendOf(spec, width, false);
  const notes = size === 'wide' ? Math.max(0, ...spec.categories.map((category) => textWidth(category.note, FONTS.label))) : 0;
  const labels = spec.categories.map((category) => rowLabel(category, size, size === 'wide' ? 330 : width - 4));
  const lines = Math.max(...labels.map((label) => label.lines.length + (label.sublabelOnOwnLine ? 1 : 0)));
  const labelWidth = size === 'phone' ? 0 : Math.max(...labels.map(rowLabelWidth)) + 14;
  const values = spec.series.flatMap((series) => series.values.filter((value) => value !== null));
  const valueWidth = spec.eenheid === 'procent' ? 0 : Math.max(...values.map((value) => textWidth(formatLabel(value, spec.eenheid, { signed: spec.signed }), FONTS.strong))) + 10;
  const negative = values.some((value) => value < 0);
  const positive = values.some((value) => value > 0);
  const bar = size === 'wide' ? 20 : 16;
  const rowHeight = size === 'wide' ? Math.max(31, lines * LINE + 8) : lines * LINE + bar + 16;
  const top = legendHeight(legend) + (legend.length > 0 ? 4 : 0);
  return {
    size,
    width,
    height: top + rowHeight * labels.length + 6,
    padding: {
      top,
      right: (positive ? valueWidth : 2) + (notes > 0 ? notes + 14 : 0),
      bottom: 6,
      left: labelWidth + (negative ? valueWidth : 0),
    },
    legend,
    seriesLabels: [],
    sublabels: false,
    below: 0,
    rows: { labels, height: rowHeight, bar, labelWidth },
  };
}

function rowLabel(category: FiguurSpec['categories'][number], size: Size, width: number): RowLabel {
  const lines = wrapText(category.label, width, FONTS.label);
  // On a phone there is no room beside the bar: the note goes where the quieter words are.
  const sublabel = size === 'phone' && category.note !== '' ? category.note : category.sublabel;
  const last = textWidth(lines.at(-1)!, FONTS.label) + 8 + textWidth(sublabel, FONTS.small);
  return { lines, sublabel, sublabelOnOwnLine: sublabel !== '' && last > width };
}

function rowLabelWidth({ lines, sublabel, sublabelOnOwnLine }: RowLabel): number {
  const widths = lines.map((line) => textWidth(line, FONTS.label));
  const small = sublabel === '' ? 0 : textWidth(sublabel, FONTS.small);
  if (sublabelOnOwnLine) return Math.max(...widths, small);
  return Math.max(...widths, small === 0 ? 0 : widths.at(-1)! + 8 + small);
}

/** The names of the series in lines from left to right, or one a line. */
function legendOf(spec: FiguurSpec, width: number, onePerLine: boolean): LegendItem[] {
  const items: LegendItem[] = [];
  let [x, y] = [0, 9];
  // A stack is read from the top, and so is its legend.
  const order = spec.series.map((_, index) => index);
  for (const series of onePerLine ? order.reverse() : order) {
    const lines = wrapText(spec.series[series]!.label, width - SWATCH, FONTS.label);
    const end = x + SWATCH + Math.max(...lines.map((line) => textWidth(line, FONTS.label)));
    if (x > 0 && (onePerLine || end > width)) {
      y += LINE + 3;
      x = 0;
    }
    items.push({ series, x, y, lines });
    y += (lines.length - 1) * LINE;
    x += end - items.at(-1)!.x + 22;
    if (lines.length > 1) x = width;
  }
  return items;
}

function legendHeight(legend: readonly LegendItem[]): number {
  return legend.length === 0 ? 0 : Math.max(...legend.map((item) => item.y + (item.lines.length - 1) * LINE)) + 16;
}
