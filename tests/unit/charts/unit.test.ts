import { expect, test } from 'vitest';
import { chooseUnit, formatLabel, formatSpoken, formatTick, rounded, unitInWords } from '../../../src/charts/unit.ts';

test.each([
  [[], 'duizend'],
  [[999, -5], 'duizend'],
  [[1000], 'miljoen'],
  [[-2500, 3], 'miljoen'],
  [[9_999_999], 'miljoen'],
  [[10_000_000, null], 'miljard'],
] as const)('%j is told in %s', (amounts, unit) => {
  expect(chooseUnit(amounts)).toBe(unit);
});

test.each([
  [148000, 'miljoen', {}, '148,0'],
  [205, 'miljoen', {}, '0,2'],
  [26, 'miljoen', {}, '<0,1'],
  [-26, 'miljoen', {}, '>−0,1'],
  [0, 'miljoen', {}, '0,0'],
  [null, 'miljoen', {}, '–'],
  [-2938, 'miljoen', { signed: true }, '−2,9'],
  [1464, 'miljoen', { signed: true }, '+1,5'],
  [26, 'miljoen', { signed: true }, '<+0,1'],
  [193597, 'miljoen', { decimals: 0 }, '194'],
  [662, 'duizend', {}, '662'],
  [96.1, 'procent', {}, '96,1%'],
  [99, 'procent', {}, '99%'],
  [12_340_000, 'miljard', {}, '12,3'],
] as const)('%s in %s %j is "%s"', (value, unit, options, text) => {
  expect(formatLabel(value, unit, options)).toBe(text);
});

test.each([
  [148000, 'miljoen', false, '€\u00a0148,0\u00a0miljoen'],
  [null, 'miljoen', false, 'niet opgegeven'],
  [0, 'miljoen', true, 'geen verandering'],
  [-771, 'miljoen', true, '€\u00a0771.000 minder'],
  [95.2, 'procent', false, '95,2%'],
] as const)('%s %s (change: %s) is read out as "%s"', (value, unit, signed, text) => {
  expect(formatSpoken(value, unit, signed)).toBe(text);
});

test('rounding is that of the labels', () => {
  expect([rounded(38759, 'miljoen'), rounded(-2950, 'miljoen'), rounded(1050, 'miljoen'), rounded(26, 'miljoen')]).toEqual([38.8, -3, 1.1, 0]);
});

test('marks of the scale have a decimal only when they need one', () => {
  expect([formatTick(200, 'miljoen'), formatTick(2.5, 'miljoen'), formatTick(50, 'procent'), formatTick(1500, 'duizend')]).toEqual(['200', '2,5', '50%', '1.500']);
  expect([unitInWords('miljoen'), unitInWords('duizend'), unitInWords('procent')]).toEqual(['in miljoenen euro’s', 'in duizenden euro’s', 'in procenten']);
});
