import type { BarElement, Chart } from 'chart.js';
import type { FiguurSpec } from '../spec.ts';
import type { Layout } from './layout.ts';
import type { Theme } from './pen.ts';

/** A value in a figure, by its place. */
export interface Point {
  series: number;
  category: number;
}

/** What a figure is drawn from. `active` is the value the reader is at; only a live figure has one. */
export interface Scene {
  spec: FiguurSpec;
  layout: Layout;
  theme: Theme;
  active: Point | null;
}

/** A drawn bar or segment: sides in pixels. */
export interface Segment extends Point {
  left: number;
  right: number;
  top: number;
  bottom: number;
  value: number;
}

/** The bars and segments as Chart.js placed them, those of hidden series and missing values left out. */
export function segmentsOf(chart: Chart<'bar'>, { spec }: Scene): Segment[] {
  return spec.series.flatMap(({ values }, series) =>
    chart.isDatasetVisible(series)
      ? values.flatMap((value, category) => {
          const element = chart.getDatasetMeta(series).data[category] as BarElement | undefined;
          return value === null || element === undefined ? [] : [{ ...box(element), series, category, value }];
        })
      : [],
  );
}

function box(element: BarElement): Pick<Segment, 'left' | 'right' | 'top' | 'bottom'> {
  const { x, y, base, width, height, horizontal } = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true) as unknown as {
    x: number; y: number; base: number; width: number; height: number; horizontal: boolean;
  };
  if (horizontal) return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
  return { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
}
