import type { Segment, Point } from '../../charts/drawing/scene.ts';

/** The area in which values are drawn, in pixels of the drawing. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The value at a place: that of the bar there, else the nearest one of the same year or line. `null` outside the drawing. */
export function pointAt(segments: readonly Segment[], area: Area, categories: number, form: 'columns' | 'bars', x: number, y: number): Point | null {
  const along = form === 'columns' ? (x - area.left) / (area.right - area.left) : (y - area.top) / (area.bottom - area.top);
  const category = Math.floor(along * categories);
  if (along < 0 || category >= categories) return null;
  if (form === 'columns' && (y < area.top - 24 || y > area.bottom + 40)) return null;
  let best: { point: Point; distance: number } | null = null;
  for (const segment of segments) {
    if (segment.category !== category) continue;
    const distance = Math.hypot(outside(x, segment.left, segment.right), outside(y, segment.top, segment.bottom));
    if (best === null || distance < best.distance) best = { point: { series: segment.series, category }, distance };
  }
  return best?.point ?? { series: 0, category };
}

function outside(value: number, low: number, high: number): number {
  return Math.max(low - value, 0, value - high);
}
