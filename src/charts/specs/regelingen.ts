import { amountOf, type Begroting, type Regel } from '../../domain/begroting.ts';

/** The regelingen with their amount in a year, in printed order; `null` is "not given". */
export function regelingenOf(begroting: Begroting, jaar: number): { regel: Regel; bedrag: number | null }[] {
  return begroting.regels
    .filter((regel) => regel.soort === 'regeling')
    .map((regel) => ({ regel, bedrag: amountOf(begroting, regel.pad, jaar) ?? null }));
}

/** The regeling with the largest amount in a year; of equals the first, `null` when nothing is above zero. */
export function largestRegeling(begroting: Begroting, jaar: number): { regel: Regel; bedrag: number } | null {
  let result: { regel: Regel; bedrag: number } | null = null;
  for (const { regel, bedrag } of regelingenOf(begroting, jaar)) {
    if (bedrag !== null && bedrag > (result?.bedrag ?? 0)) result = { regel, bedrag };
  }
  return result;
}

/** Divides into the `most` largest by size, in their order, and the rest. A rest of one is no rest. */
export function largest<Item>(items: readonly Item[], most: number, size: (item: Item) => number): { large: Item[]; rest: Item[] } {
  if (items.length <= most) return { large: [...items], rest: [] };
  const sorted = [...items].sort((a, b) => size(b) - size(a));
  const keep = new Set(sorted.slice(0, most - 1));
  return { large: items.filter((item) => keep.has(item)), rest: items.filter((item) => !keep.has(item)) };
}
