import type { Chart } from 'chart.js';
import { textWidth } from '../font/measure-text.ts';
import { FONTS, LINE, type Layout } from './layout.ts';
import { halfHeight, type Pen } from './pen.ts';
import type { Scene } from './scene.ts';

/** The names of the bars: in a column of their own, on a phone above each bar. */
export function drawRowLabels(pen: Pen, chart: Chart<'bar'>, { layout }: Scene): void {
  const { rows } = layout;
  if (rows === null) return;
  rows.labels.forEach(({ lines, sublabel, sublabelOnOwnLine }, category) => {
    const middle = chart.scales['y']!.getPixelForValue(category);
    const count = lines.length + (sublabelOnOwnLine ? 1 : 0);
    const first = layout.size === 'wide' ? middle - ((count - 1) * LINE) / 2 : middle + barShift(rows) - rows.bar / 2 - 10 - (count - 1) * LINE;
    const baseline = first + halfHeight(FONTS.label);
    lines.forEach((line, index) => pen.text(line, 0, baseline + index * LINE, FONTS.label, 'ink'));
    if (sublabel === '') return;
    const x = sublabelOnOwnLine ? 0 : textWidth(lines.at(-1)!, FONTS.label) + 8;
    pen.text(sublabel, x, baseline + (count - 1) * LINE, FONTS.small, 'muted');
  });
}

/** How far the bars lie below the middle of their row, so that there is room for the words above them. */
export function barShift(rows: NonNullable<Layout['rows']>): number {
  return rows.height / 2 - rows.bar / 2 - 6;
}

/** The years under the columns, the budget year bold, and the quieter words under them. */
export function drawColumnLabels(pen: Pen, chart: Chart<'bar'>, { spec, layout }: Scene): void {
  if (spec.form !== 'columns') return;
  spec.categories.forEach(({ label, sublabel, emphasis }, category) => {
    const x = chart.scales['x']!.getPixelForValue(category);
    const bottom = chart.chartArea.bottom + layout.below;
    pen.text(label, x, bottom + 19, emphasis ? FONTS.strong : FONTS.label, 'ink', 'center');
    if (layout.sublabels && sublabel !== '') pen.text(sublabel, x, bottom + 36, FONTS.small, 'muted', 'center');
  });
}
