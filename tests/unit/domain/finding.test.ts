import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFindings, hasErrors, type Finding } from '../../../src/domain/finding.ts';
import { placeAt, type Tekstdeel } from '../../../src/domain/tekst.ts';

const finding = (file: string, line?: number, column?: number, rest: Partial<Finding> = {}): Finding => ({
  code: 'c', severity: 'fout', place: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }, found: 'f', expected: 'e', remedy: 'r', ...rest,
});

test('findings stand in the order of file, line, column and code', () => {
  const ordered = [finding('B'), finding('a'), finding('a', 2, 9), finding('a', 10, 1), finding('a', 10, 2, { code: 'a' }), finding('a', 10, 2, { code: 'b' }), finding('a', 10, 2, { code: 'b', found: 'g' })];
  fc.assert(fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => void expect([...shuffled].sort(compareFindings)).toEqual(ordered)));
});

test('only a fout stops publication', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([finding('a', 1, 1, { severity: 'waarschuwing' }), finding('a', 1, 1, { severity: 'opmerking' })])).toBe(false);
  expect(hasErrors([finding('a', 1, 1, { severity: 'opmerking' }), finding('a')])).toBe(true);
});

test('the place of a character is counted from the last line or piece that begins before it', () => {
  const deel: Tekstdeel = {
    tekst: 'Een vet woord\nen nog een', sectie: null, place: { file: 'f', line: 5, column: 1 },
    regels: [{ vanaf: 0, line: 5, column: 1 }, { vanaf: 4, line: 5, column: 7 }, { vanaf: 14, line: 6 }],
  };
  expect(placeAt(deel, 2)).toEqual({ file: 'f', line: 5, column: 3 });
  expect(placeAt(deel, 6)).toEqual({ file: 'f', line: 5, column: 9 });
  expect(placeAt(deel, 20)).toEqual({ file: 'f', line: 6 });
  expect(placeAt({ ...deel, regels: [] }, 3)).toEqual(deel.place);
});
