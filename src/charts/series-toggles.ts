import type { FiguurSpec } from './spec.ts';

/** Whether the series of a figure can be hidden: not where they are parts of a hundred percent, or growth and decline. */
export function hasToggles(spec: FiguurSpec): boolean {
  return spec.series.length > 1 && spec.eenheid !== 'procent' && !spec.signed;
}
