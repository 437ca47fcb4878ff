import type { Chart } from 'chart.js';
import { patternOf, type Ink } from '../ink.ts';
import { FONTS } from './layout.ts';
import { halfHeight, Pen } from './pen.ts';
import { segmentsOf, type Scene } from './scene.ts';

const LINE = 15;
const SWATCH = 11;

/** The legend above the drawing; the names of hidden series are quiet. */
export function drawLegend(pen: Pen, chart: Chart<'bar'>, { spec, layout }: Scene): void {
  for (const { series, x, y, lines } of layout.legend) {
    const shown = chart.isDatasetVisible(series);
    swatch(pen, x, y, shown ? spec.series[series]!.tone : null);
    lines.forEach((line, index) => pen.text(line, x + SWATCH + 7, y + halfHeight(FONTS.label) + index * 17, FONTS.label, shown ? 'ink' : 'muted'));
  }
}

/** The names of the series to the right of the last column, each beside its own segment; they push each other apart. */
export function drawSeriesLabels(pen: Pen, chart: Chart<'bar'>, scene: Scene): void {
  const { spec, layout } = scene;
  if (layout.seriesLabels.length === 0) return;
  const { right, top, bottom } = chart.chartArea;
  const segments = segmentsOf(chart, scene);
  const last = spec.categories.length - 1;
  const labels = layout.seriesLabels.flatMap((lines, series) => {
    if (!chart.isDatasetVisible(series)) return [];
    const own = segments.filter((item) => item.series === series);
    const segment = own.find((item) => item.category === last && item.value !== 0) ?? own.findLast((item) => item.value !== 0) ?? own.at(-1);
    if (segment === undefined) return [];
    return [{ lines, series, height: lines.length * LINE + 8, middle: (segment.top + segment.bottom) / 2 }];
  });
  spread(labels, top, bottom);
  for (const { lines, series, middle } of labels) {
    const { tone } = spec.series[series]!;
    const first = middle - ((lines.length - 1) * LINE) / 2;
    swatch(pen, right + 12, first, tone);
    lines.forEach((line, index) => pen.text(line, right + 12 + SWATCH + 7, first + halfHeight(FONTS.name) + index * LINE, FONTS.name, `word-${tone}` as Ink));
  }
}

/** Moves overlapping labels apart, from the bottom up, and keeps them within the drawing. */
function spread(labels: { height: number; middle: number }[], top: number, bottom: number): void {
  labels.sort((a, b) => b.middle - a.middle);
  let limit = bottom;
  for (const label of labels) {
    label.middle = Math.min(label.middle, limit - label.height / 2);
    limit = label.middle - label.height / 2;
  }
  let ceiling = top;
  for (const label of [...labels].reverse()) {
    label.middle = Math.max(label.middle, ceiling + label.height / 2);
    ceiling = label.middle + label.height / 2;
  }
}

/** A small square in the colour and pattern of a series; an open one for a hidden series. */
function swatch(pen: Pen, x: number, y: number, tone: Parameters<Pen['theme']['fill']>[0] | null): void {
  if (tone === null) pen.outline(x + 0.5, y - SWATCH / 2 + 0.5, SWATCH - 1, SWATCH - 1, 'axis', 1);
  else pen.fill(x, y - SWATCH / 2, SWATCH, SWATCH, pen.theme.fill(tone));
  if (tone === null) return;
  const edge: Ink | null = pen.theme.edges ? 'ink' : patternOf(tone) === null ? null : (`series-${tone}` as Ink);
  if (edge !== null) pen.outline(x + 0.5, y - SWATCH / 2 + 0.5, SWATCH - 1, SWATCH - 1, edge, 1);
}
