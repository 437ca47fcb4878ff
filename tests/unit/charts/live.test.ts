import { expect, test } from 'vitest';
import { pointAt } from '../../../src/browser/figures/hit-test.ts';
import { hasValue, nextPoint } from '../../../src/browser/figures/moves.ts';
import type { Segment } from '../../../src/charts/drawing/scene.ts';
import { makeFiguur } from '../../../src/charts/figuur.ts';
import { hasToggles } from '../../../src/charts/series-toggles.ts';
import type { FiguurSpec } from '../../../src/charts/spec.ts';
import { targetOf } from '../../../src/charts/target.ts';
import { begroting7, historie7 } from './sample-begroting.ts';

function figuur(id: string): FiguurSpec {
  const made = makeFiguur({ id }, { evidence: { begroting: begroting7, historie: historie7 }, aanduidingen: new Map() });
  if (!made.ok) throw new Error(made.reden.found);
  return made.spec;
}

const columns = figuur('uitgaven-naar-jaar');
const changes = figuur('verandering-t-1-t');
const ALL = [true, true, true];

test.each([
  [null, 'ArrowRight', { series: 0, category: 0 }],
  [null, 'ArrowLeft', { series: 0, category: 6 }],
  [null, 'End', { series: 0, category: 6 }],
  [{ series: 1, category: 2 }, 'ArrowRight', { series: 1, category: 3 }],
  [{ series: 1, category: 6 }, 'ArrowRight', { series: 1, category: 6 }],
  [{ series: 1, category: 0 }, 'ArrowLeft', { series: 1, category: 0 }],
  [{ series: 1, category: 4 }, 'Home', { series: 1, category: 0 }],
  [{ series: 1, category: 4 }, 'ArrowUp', { series: 2, category: 4 }],
  [{ series: 2, category: 4 }, 'ArrowUp', { series: 2, category: 4 }],
  [{ series: 1, category: 4 }, 'ArrowDown', { series: 0, category: 4 }],
  [{ series: 1, category: 4 }, 'Tab', undefined],
  [{ series: 1, category: 4 }, 'a', undefined],
] as const)('in columns, from %j the key %s leads to %j', (from, key, to) => {
  expect(nextPoint(columns, ALL, from, key)).toEqual(to);
});

test('lying bars are walked downwards, each in the series it belongs to', () => {
  expect(nextPoint(changes, ALL, null, 'ArrowDown')).toEqual({ series: 0, category: 0 });
  const last = changes.categories.length - 1;
  expect(nextPoint(changes, ALL, { series: 0, category: 0 }, 'End')).toEqual({ series: 1, category: last });
  const firstDecline = changes.series[1]!.values.findIndex((value) => value !== null);
  expect(nextPoint(changes, ALL, { series: 0, category: firstDecline - 1 }, 'ArrowDown')).toEqual({ series: 1, category: firstDecline });
});

test('a hidden series is passed over', () => {
  expect(nextPoint(columns, [true, false, true], { series: 0, category: 2 }, 'ArrowUp')).toEqual({ series: 2, category: 2 });
  expect(nextPoint(columns, [false, false, true], { series: 0, category: 2 }, 'ArrowRight')).toEqual({ series: 2, category: 3 });
  expect(hasValue(columns, [false, true, true], { series: 0, category: 2 })).toBe(false);
});

const segments: Segment[] = [
  { series: 0, category: 0, left: 20, right: 60, top: 80, bottom: 100, value: 1 },
  { series: 1, category: 0, left: 20, right: 60, top: 40, bottom: 80, value: 2 },
  { series: 0, category: 1, left: 120, right: 160, top: 99, bottom: 100, value: 0.1 },
];
const area = { left: 0, right: 200, top: 0, bottom: 100 };

test.each([
  ['on a segment', 40, 90, { series: 0, category: 0 }],
  ['on the segment above it', 40, 50, { series: 1, category: 0 }],
  ['above a column', 40, 10, { series: 1, category: 0 }],
  ['above a very low column', 140, 20, { series: 0, category: 1 }],
  ['in the space beside a column', 90, 95, { series: 0, category: 0 }],
  ['under the years', 40, 150, null],
  ['left of the drawing', -1, 50, null],
  ['right of the drawing', 200, 50, null],
] as const)('pointing %s finds the value', (_, x, y, expected) => {
  expect(pointAt(segments, area, 2, 'columns', x, y)).toEqual(expected);
});

test('pointing at the name of a lying bar finds its value', () => {
  const bars: Segment[] = [{ series: 0, category: 1, left: 100, right: 120, top: 60, bottom: 80, value: 1 }];
  expect(pointAt(bars, { left: 100, right: 200, top: 0, bottom: 100 }, 2, 'bars', 5, 70)).toEqual({ series: 0, category: 1 });
});

test('a value leads to its line and year; what stands for several lines leads nowhere', () => {
  expect(targetOf(columns, 0, 2)).toEqual({ pad: '7.1/opdrachten/informatiehuishouding', jaar: 2022 });
  const composition = figuur('samenstelling-begrotingsjaar');
  expect(targetOf(composition, 0, 1)).toEqual({ pad: '7.1/opdrachten/bedrijfsvoeringsbeleid', jaar: 2022 });
  expect(targetOf(composition, 0, composition.categories.length - 1)).toBeNull();
});

test('series can be hidden where that has a meaning', () => {
  expect(['uitgaven-naar-jaar', 'begroting-en-realisatie', 'verandering-t-1-t', 'juridisch-verplicht', 'pensioenen-en-uitkeringen'].map((id) => hasToggles(figuur(id)))).toEqual([true, true, false, false, false]);
});
