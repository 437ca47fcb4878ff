import type { Point } from '../../charts/drawing/scene.ts';
import type { FiguurSpec } from '../../charts/spec.ts';

/**
 * Where a key leads from a value (`null` is nowhere yet). Along the years or lines with the arrows of that direction, Home and
 * End; from series to series with the other two. Hidden series and values that a series does not have are passed over.
 * `undefined` for a key that means nothing here.
 */
export function nextPoint(spec: FiguurSpec, visible: readonly boolean[], from: Point | null, key: string): Point | undefined {
  const [back, forth, lower, higher] = spec.form === 'columns' ? ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  const last = spec.categories.length - 1;
  const along = (category: number): Point | undefined => nearestSeries(spec, visible, Math.min(last, Math.max(0, category)), from?.series ?? 0);
  switch (key) {
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    case forth:
      return along(from === null ? 0 : from.category + 1);
    case back:
      return along(from === null ? last : from.category - 1);
    case lower:
    case higher:
      return from === null ? along(0) : (step(spec, visible, from, key === higher ? 1 : -1) ?? from);
    default:
      return undefined;
  }
}

/** True when a series is shown and says something about a year or line: "not given" counts, "does not apply" does not. */
export function hasValue(spec: FiguurSpec, visible: readonly boolean[], { series, category }: Point): boolean {
  if (visible[series] !== true) return false;
  // Growth and decline are two series of which each line has one.
  return !spec.signed || (spec.series[series]?.values[category] ?? null) !== null;
}

function nearestSeries(spec: FiguurSpec, visible: readonly boolean[], category: number, wanted: number): Point | undefined {
  const points = spec.series.map((_, series): Point => ({ series, category })).filter((point) => hasValue(spec, visible, point));
  return points.reduce<Point | undefined>((best, point) => (best === undefined || Math.abs(point.series - wanted) < Math.abs(best.series - wanted) ? point : best), undefined);
}

function step(spec: FiguurSpec, visible: readonly boolean[], from: Point, direction: 1 | -1): Point | undefined {
  for (let series = from.series + direction; series >= 0 && series < spec.series.length; series += direction) {
    const point = { series, category: from.category };
    if (hasValue(spec, visible, point)) return point;
  }
  return undefined;
}
