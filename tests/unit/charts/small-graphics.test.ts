import { expect, test } from 'vitest';
import { miniBars } from '../../../src/charts/mini-bars.ts';
import { shareBar } from '../../../src/charts/share-bar.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';

const numbers = (svg: string, attribute: string): number[] =>
  [...svg.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)"`, 'g'))].map((match) => Number(match[1]));

const heightOfBars = (svg: string): number[] =>
  [...svg.matchAll(/<rect class="small__bar[^>]* height="([\d.]+)"/g)].map((match) => Number(match[1]));

test('the line of a sparkline is as high as its amounts', () => {
  const line = /class="small__line" d="M([^"]+)"/.exec(sparkline([0, 50, 100], 2))![1]!;
  expect(line.split('L').map((point) => point.split(' ').map(Number))).toEqual([[4, 28], [60, 16], [116, 4]]);
});

test('a sparkline marks the given column and nothing when that amount is not given', () => {
  expect(sparkline([0, 100], 1)).toContain('class="small__point" cx="116" cy="4"');
  expect(sparkline([0, null], 1)).not.toContain('small__point');
  expect(sparkline([0, 100], -1)).not.toContain('small__point');
});

test('a missing amount breaks the line, and is not drawn as zero', () => {
  const svg = sparkline([10, 20, null, 30, null], 0);
  expect(svg.match(/class="small__line"/g)).toHaveLength(1);
  expect(svg.match(/class="small__dot"/g)).toHaveLength(1);
  expect(sparkline([10, 0, 30], 0)).not.toBe(sparkline([10, null, 30], 0));
});

test.each([
  ['no columns', []],
  ['one year', [7]],
  ['only zeros', [0, 0, 0]],
  ['nothing given', [null, null]],
  ['negative amounts', [-5, 3, -8]],
])('small graphics of %s have no broken coordinates', (_, bedragen) => {
  for (const svg of [sparkline(bedragen, 0), miniBars(bedragen, 0)]) {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|-0[^.]/);
    expect(svg).toContain('aria-hidden="true"');
  }
});

test('bars have heights in proportion to the amounts', () => {
  expect(heightOfBars(miniBars([100, 50, 25], 0))).toEqual([47, 23.5, 11.75]);
});

test('a bar below zero hangs from the zero line', () => {
  const svg = miniBars([50, -50], 0);
  expect(numbers(svg, 'y')).toEqual([0, 23.5]);
  expect(heightOfBars(svg)).toEqual([23.5, 23.5]);
});

test('zero has no bar but does have ground; a missing amount has neither', () => {
  const zero = miniBars([100, 0], 0);
  const missing = miniBars([100, null], 0);
  expect(heightOfBars(zero)).toHaveLength(1);
  expect(zero).toContain('M0 47h40M40 47h40');
  expect(missing).toContain('d="M0 47h40"');
});

test('a small amount stays visible', () => {
  expect(heightOfBars(miniBars([100_000, 1], 0))).toEqual([47, 1]);
});

test.each([[0.765, 153], [0, 0], [1, 200], [-0.2, 0], [1.4, 200], [Number.NaN, 0]])('a share of %s fills %s of 200', (share, width) => {
  expect(shareBar(share)).toContain(`class="small__part" width="${width}"`);
});
