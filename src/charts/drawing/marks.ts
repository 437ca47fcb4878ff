import type { Chart } from 'chart.js';
import type { Pen } from './pen.ts';
import { segmentsOf, type Scene } from './scene.ts';

/** Open space between the segments of a stack, so that they part without colour. */
export function drawGaps(pen: Pen, chart: Chart<'bar'>, scene: Scene): void {
  if (scene.spec.stacking !== 'stacked') return;
  const zero = chart.scales[scene.spec.form === 'bars' ? 'x' : 'y']!.getPixelForValue(0);
  const lines = segmentsOf(chart, scene)
    .filter((segment) => segment.value !== 0)
    .flatMap(({ left, right, top, bottom, value }): [number, number, number, number][] => {
      const inner = scene.spec.form === 'bars' ? (value > 0 ? left : right) : value > 0 ? bottom : top;
      if (Math.abs(inner - zero) < 0.5) return [];
      return scene.spec.form === 'bars' ? [[inner, top, inner, bottom]] : [[left, inner, right, inner]];
    });
  pen.lines(lines, 'paper', 2);
}

/** An outline around every bar, where colours cannot be relied on. */
export function drawEdges(pen: Pen, chart: Chart<'bar'>, scene: Scene): void {
  if (!pen.theme.edges) return;
  for (const { left, right, top, bottom } of segmentsOf(chart, scene)) pen.outline(left, top, right - left, bottom - top, 'ink', 1);
}

/** The line of nought, over everything else. */
export function drawZero(pen: Pen, chart: Chart<'bar'>, { spec, layout }: Scene): void {
  const { left, right, top, bottom } = chart.chartArea;
  if (spec.form === 'columns') {
    const zero = chart.scales['y']!.getPixelForValue(0);
    pen.lines([[left, zero, right, zero]], 'axis', 1);
  } else {
    const zero = chart.scales['x']!.getPixelForValue(0);
    if (layout.size === 'wide') pen.lines([[zero, top, zero, bottom]], 'axis', 1);
  }
}

/** Where the reader is: a band behind the year or line. */
export function drawActiveBand(pen: Pen, chart: Chart<'bar'>, { spec, layout, active }: Scene): void {
  if (active === null) return;
  const { left, right, top, bottom, width, height } = chart.chartArea;
  if (spec.form === 'columns') {
    const slot = width / spec.categories.length;
    pen.fill(left + slot * active.category, top - 20, slot, bottom - top + 20, pen.theme.ink('band'));
  } else {
    const slot = height / spec.categories.length;
    pen.fill(0, top + slot * active.category, Math.max(right, layout.width), slot, pen.theme.ink('band'));
  }
}

/** And a line around the value itself. */
export function drawActiveOutline(pen: Pen, chart: Chart<'bar'>, scene: Scene): void {
  const { active } = scene;
  const segment = active === null ? undefined : segmentsOf(chart, scene).find((item) => item.series === active.series && item.category === active.category);
  if (segment === undefined) return;
  const { left, right, top, bottom } = segment;
  pen.outline(left - 1, top - 1, right - left + 2, Math.max(2, bottom - top + 2), 'accent', 2);
}
