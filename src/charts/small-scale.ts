/** Vertical place of amounts in a small graphic of a given height; zero is always in view. */
export interface SmallScale {
  /** Height of an amount, from the top. */
  y(bedrag: number): number;
  /** Height of zero, from the top. */
  zero: number;
}

/**
 * Fits amounts between `top` and `bottom` (pixels from the top). What is not given does not count;
 * with nothing but zeros the zero line lies at the bottom.
 */
export function smallScale(bedragen: readonly (number | null)[], top: number, bottom: number): SmallScale {
  const given = bedragen.filter((bedrag) => bedrag !== null);
  const high = Math.max(0, ...given);
  const low = Math.min(0, ...given);
  const span = high - low;
  const y = (bedrag: number): number => (span === 0 ? bottom : top + ((high - bedrag) / span) * (bottom - top));
  return { y, zero: y(0) };
}
