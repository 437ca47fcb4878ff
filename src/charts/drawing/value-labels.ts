import type { Chart } from 'chart.js';
import { textWidth } from '../font/measure-text.ts';
import type { FiguurSpec } from '../spec.ts';
import { formatLabel } from '../unit.ts';
import { FONTS } from './layout.ts';
import { halfHeight, type Pen } from './pen.ts';
import { segmentsOf, type Scene, type Segment } from './scene.ts';

/** The number at the end of each column, stack or bar, and inside the largest segments. */
export function drawValueLabels(pen: Pen, chart: Chart<'bar'>, scene: Scene): void {
  const segments = segmentsOf(chart, scene);
  if (scene.spec.form === 'bars') drawBarValues(pen, scene, segments);
  else drawColumnValues(pen, chart, scene, segments);
}

/** A number above a column; `top` is where the column ends, below zero its lower end. */
interface ColumnValue {
  category: number;
  value: number | null;
  emphasis: boolean;
  x: number;
  top: number;
  room: number;
}

function drawColumnValues(pen: Pen, chart: Chart<'bar'>, scene: Scene, segments: readonly Segment[]): void {
  const { spec } = scene;
  const values = spec.stacking === 'stacked' ? stackValues(chart, spec, segments) : columnValues(chart, spec, segments);
  const decimals = fittingDecimals(spec, values);
  for (const { category, value, emphasis, x, top, room } of values) {
    const text = formatLabel(value, spec.eenheid, decimals === null ? {} : { decimals });
    const width = textWidth(text, FONTS.strong);
    if (width > room && !emphasis) continue;
    const baseline = (value ?? 0) < 0 ? top + 15 : top - 6;
    pen.fill(x - width / 2 - 2, baseline - 11, width + 4, 14, pen.theme.ink(scene.active?.category === category ? 'band' : 'paper'));
    pen.text(text, x, baseline, FONTS.strong, 'ink', 'center');
  }
  if (spec.stacking !== 'stacked') return;
  drawInside(pen, spec, segments.filter((segment) => spec.series[segment.series]!.tone === '1' && segment.bottom - segment.top >= 22));
}

/** The numbers of the first series, inside its segments: all of those that are high enough, or none. */
function drawInside(pen: Pen, spec: FiguurSpec, segments: readonly Segment[]): void {
  const texts = segments.map((segment) => formatLabel(segment.value, spec.eenheid));
  if (segments.some(({ left, right }, index) => textWidth(texts[index]!, FONTS.label) > right - left - 4)) return;
  segments.forEach(({ left, right, top, bottom }, index) => {
    pen.text(texts[index]!, (left + right) / 2, (top + bottom) / 2 + halfHeight(FONTS.label), FONTS.label, 'on-1', 'center');
  });
}

/** The total of each stack: the printed one, or the sum of the series that are shown. */
function stackValues(chart: Chart<'bar'>, spec: FiguurSpec, segments: readonly Segment[]): ColumnValue[] {
  const all = spec.series.every((_, series) => chart.isDatasetVisible(series));
  const zero = chart.scales['y']!.getPixelForValue(0);
  return spec.categories.map(({ emphasis }, category) => {
    const own = segments.filter((segment) => segment.category === category);
    const value = all ? (spec.totals?.[category] ?? null) : own.length === 0 ? null : own.reduce((sum, segment) => sum + segment.value, 0);
    return { category, value, emphasis, x: chart.scales['x']!.getPixelForValue(category), top: Math.min(zero, ...own.map((segment) => segment.top)), room: slot(chart, spec) };
  });
}

/** Each column its own value; one that is not given gets the sign for that on the ground line. */
function columnValues(chart: Chart<'bar'>, spec: FiguurSpec, segments: readonly Segment[]): ColumnValue[] {
  const drawn = segments.map((segment): ColumnValue => ({
    category: segment.category,
    value: segment.value,
    emphasis: spec.categories[segment.category]!.emphasis,
    x: (segment.left + segment.right) / 2,
    top: segment.value < 0 ? segment.bottom : segment.top,
    room: slot(chart, spec) / (spec.stacking === 'grouped' ? spec.series.length : 1),
  }));
  if (spec.stacking === 'grouped') return drawn;
  const zero = chart.scales['y']!.getPixelForValue(0);
  const missing = spec.categories.flatMap(({ emphasis }, category): ColumnValue[] =>
    spec.series[0]!.values[category] === null ? [{ category, value: null, emphasis, x: chart.scales['x']!.getPixelForValue(category), top: zero, room: slot(chart, spec) }] : [],
  );
  return [...drawn, ...missing];
}

/** All labels have the same number of decimals: none when they would not fit otherwise. `null` is that of the unit. */
function fittingDecimals(spec: FiguurSpec, values: readonly ColumnValue[]): number | null {
  const fits = values.every(({ value, room }) => textWidth(formatLabel(value, spec.eenheid), FONTS.strong) <= room);
  return fits ? null : 0;
}

function slot(chart: Chart<'bar'>, spec: FiguurSpec): number {
  return chart.chartArea.width / spec.categories.length - 2;
}

function drawBarValues(pen: Pen, { spec, layout }: Scene, segments: readonly Segment[]): void {
  for (const segment of segments) {
    const middle = (segment.top + segment.bottom) / 2 + halfHeight(FONTS.strong);
    const text = formatLabel(segment.value, spec.eenheid, { signed: spec.signed });
    if (spec.eenheid === 'procent') {
      if (segment.series === 0 && textWidth(text, FONTS.strong) < segment.right - segment.left - 10) pen.text(text, segment.left + 7, middle, FONTS.strong, 'on-1');
      continue;
    }
    if (segment.value < 0) pen.text(text, segment.left - 6, middle, FONTS.strong, 'ink', 'right');
    else pen.text(text, segment.right + 6, middle, FONTS.strong, 'ink');
  }
  if (layout.size === 'phone') return;
  spec.categories.forEach(({ note }, category) => {
    const first = segments.find((segment) => segment.category === category);
    if (note !== '' && first !== undefined) pen.text(note, layout.width, (first.top + first.bottom) / 2 + halfHeight(FONTS.label), FONTS.label, 'ink', 'right');
  });
}
