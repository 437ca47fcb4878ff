/** A transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Where a point ends up. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers as a matrix; `null` when they are not six numbers. */
export function asMatrix(values: readonly unknown[]): Matrix | null {
  const [a, b, c, d, e, f] = values;
  const numbers = [a, b, c, d, e, f];
  return values.length === 6 && numbers.every((value) => typeof value === 'number') ? (numbers as unknown as Matrix) : null;
}
