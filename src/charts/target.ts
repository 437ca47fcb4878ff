import type { FiguurSpec } from './spec.ts';

/** Line and year a value is about: where a click on it leads. `null` when it is about several lines. */
export function targetOf(spec: FiguurSpec, series: number, category: number): { pad: string; jaar: number | null } | null {
  const pad = spec.series[series]?.pad ?? spec.categories[category]?.pad ?? null;
  return pad === null ? null : { pad, jaar: spec.categories[category]?.jaar ?? null };
}
