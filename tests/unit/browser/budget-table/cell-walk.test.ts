import { expect, test } from 'vitest';
import { nextCell } from '../../../../src/browser/budget-table/cell-walk.ts';

const ROWS = [['a1', 'a2', 'a3'], ['b1', 'b2', 'b3']];

test.each([
  ['a2', 'ArrowLeft', false, 'a1'],
  ['a1', 'ArrowLeft', false, 'a1'],
  ['a2', 'ArrowRight', false, 'a3'],
  ['b3', 'ArrowRight', false, 'b3'],
  ['a2', 'ArrowDown', false, 'b2'],
  ['b2', 'ArrowDown', false, 'b2'],
  ['b2', 'ArrowUp', false, 'a2'],
  ['b2', 'Home', false, 'b1'],
  ['b2', 'End', false, 'b3'],
  ['b2', 'Home', true, 'a1'],
  ['a1', 'End', true, 'b3'],
  ['a1', 'x', false, undefined],
  ['gone', 'ArrowDown', false, undefined],
])('from %s %s (whole table: %s) leads to %s', (from, key, whole, to) => {
  expect(nextCell(ROWS, from, key, whole)).toBe(to);
});
