/** Two places that belong together, or one that has no counterpart. */
export type Pair = readonly [van: number, naar: number] | readonly [van: number, naar: null] | readonly [van: null, naar: number];

/** Above this many comparisons nothing is paired: it would take long and mean little. */
const MOST = 40_000;

/**
 * Pairs the items of two lists without crossing, so that the pairs are as much alike as can be; what is less alike than `least` is
 * not paired. Both lists come back in order, what went before what came.
 */
export function pairUp(count: readonly [van: number, naar: number], alike: (van: number, naar: number) => number, least: number): Pair[] {
  const [rows, columns] = count;
  const none = rows * columns > MOST;
  const likeness = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => (none ? 0 : alike(row, column))));
  // best[i][j]: the most likeness that the items from i and from j can have together.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const value = likeness[row]![column]!;
      const paired = value >= least ? value + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const value = likeness[row]![column]!;
    if (value >= least && best[row]![column] === value + best[row + 1]![column + 1]!) pairs.push([row++, column++]);
    else if (best[row]![column] === best[row + 1]![column]!) pairs.push([row++, null]);
    else pairs.push([null, column++]);
  }
  while (row < rows) pairs.push([row++, null]);
  while (column < columns) pairs.push([null, column++]);
  return pairs;
}
