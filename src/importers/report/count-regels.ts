import type { Begroting } from '../../domain/begroting.ts';

/** How many lines a budget has, by kind. */
export function countRegels(begroting: Begroting): Record<string, number> {
  return countBy(begroting.regels.map((regel) => regel.soort));
}

/** How often each of these words occurs, in the order in which they are first met. */
export function countBy(kinds: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const kind of kinds) result[kind] = (result[kind] ?? 0) + 1;
  return result;
}
