import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNotation, readCell, squeeze, type CellValue, type ExactNumber } from '../../../../src/importers/table/number-form.ts';
import { readUnit, toThousands } from '../../../../src/importers/table/unit.ts';

const whole = (digits: number, decimals = 0): CellValue => ({ kind: 'number', number: { digits, decimals } });
const percent = (digits: number, decimals = 0): CellValue => ({ kind: 'percent', number: { digits, decimals } });

test.each<[string, CellValue]>([
  ['39.149', whole(39149)],
  ['10 275', whole(10275)],
  ['10\u2009275', whole(10275)],
  ['10\u00a0275', whole(10275)],
  ['10\u202f275', whole(10275)],
  ['1.234.567', whole(1234567)],
  ['638', whole(638)],
  ['0', whole(0)],
  ['12,5', whole(125, 1)],
  ['1.234,50', whole(123450, 2)],
  ['\u2012 5', whole(-5)],
  ['\u2013 1.652', whole(-1652)],
  ['\u22121.652', whole(-1652)],
  ['- 1.652', whole(-1652)],
  ['-1652', whole(-1652)],
  ['1.652-', whole(-1652)],
  ['(1.652)', whole(-1652)],
  ['( 45 )', whole(-45)],
  ['+ 45', whole(45)],
  ['\u2212 0', whole(0)],
  ['€ 12.000', whole(12000)],
  ['€ -12', whole(-12)],
  ['- € 12', whole(-12)],
  ['96%', percent(96)],
  ['95,2 %', percent(952, 1)],
  ['(5%)', percent(-5)],
  ['\u22125 %', percent(-5)],
  ['nihil', { kind: 'nil' }],
  [' Nihil ', { kind: 'nil' }],
  ['pm', { kind: 'not-given', sign: 'pm' }],
  [' p.m. ', { kind: 'not-given', sign: 'p.m.' }],
  ['–', { kind: 'not-given', sign: '–' }],
  [' - ', { kind: 'not-given', sign: '-' }],
  ['n.v.t.', { kind: 'not-given', sign: 'n.v.t.' }],
  ['', { kind: 'empty' }],
  ['\u00a0', { kind: 'empty' }],
  [' \u00a0\u2009 ', { kind: 'empty' }],
])('the cell %j is read for what it is', (text, value) => {
  expect(readCell(text)).toEqual(value);
});

test.each([
  '1.65', '1.6520', '0.93', '1.234 567', '12..5', '1,2,3', '- waarvan garanties', '–waarvan', '7.1 Beleid', '1.652 1)', '--5', '-(5)', '(5', '5)',
  '1e5', '0x10', 'Infinity', 'NaN', '12,', ',5', '1.234,', '99999999999999999999', '٣٤', 'pm 5', '5%%', '1.000.00', '- ', 'nihilisme',
].filter((text) => squeeze(text) !== '-'))('the cell %j is no number', (text) => {
  expect(readCell(text).kind).toBe('text');
});

test.each<[string, CellValue]>([
  ['6,528', whole(6528)],
  ['1,234,567', whole(1234567)],
  ['0.93', whole(93, 2)],
  ['-6,528', whole(-6528)],
  ['94.0%', percent(940, 1)],
])('the English cell %j is read for what it is', (text, value) => {
  expect(readCell(text, 'en')).toEqual(value);
});

test('a Dutch decimal is never taken for thousands, nor the reverse', () => {
  expect(readCell('6,528', 'nl')).toEqual(whole(6528, 3));
  expect(readCell('6.528', 'en')).toEqual(whole(6528, 3));
});

test('the notation follows from cells that can only be one of the two', () => {
  expect(findNotation(['638', 'pm', ''])).toBe('either');
  expect(findNotation(['1.234.567', '12'])).toBe('nl');
  expect(findNotation(['1,234,567', '12'])).toBe('en');
  expect(findNotation(['1,234,567', '1.234.567'])).toBe(null);
});

const SEPARATORS = ['', '.', ' ', '\u00a0', '\u2009', '\u202f'] as const;
const MINUS_FORMS = [(n: string) => `-${n}`, (n: string) => `\u2012 ${n}`, (n: string) => `\u2013${n}`, (n: string) => `\u2212\u00a0${n}`, (n: string) => `(${n})`, (n: string) => `${n}-`] as const;

test('every whole number survives every form in which it can be printed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
      fc.constantFrom(...SEPARATORS),
      fc.constantFrom(...MINUS_FORMS),
      fc.constantFrom('', ' ', '\u00a0'),
      (value, separator, minus, around) => {
        const grouped = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
        const text = around + (value < 0 ? minus(grouped) : grouped) + around;
        expect(readCell(text)).toEqual(whole(value));
      },
    ),
  );
});

test('any text at all gives a kind, and a number only when it has digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('nl' as const, 'en' as const), (text, notation) => {
      const value = readCell(text, notation);
      if (value.kind === 'number' || value.kind === 'percent') expect(/\d/.test(text)).toBe(true);
      if (value.kind === 'empty') expect(squeeze(text)).toBe('');
    }),
  );
});

test.each<[string, string | null, string]>([
  ['Tabel 4 Budget art. 3 (bedragen x €\u00a01.000)', 'duizend', 'Tabel 4 Budget art. 3'],
  ['Budget (bedragen x € 1 mln.)', 'miljoen', 'Budget'],
  ['Budget (x 1 miljoen euro)', 'miljoen', 'Budget'],
  ["Budget (in duizenden euro's)", 'duizend', 'Budget'],
  ['Budget (bedragen in euro)', 'euro', 'Budget'],
  ['Budget (bedragen x € 1)', 'euro', 'Budget'],
  ['Budget (bedragen x € 1 mld)', 'miljard', 'Budget'],
  ['Budget (inclusief fondsen)', null, 'Budget (inclusief fondsen)'],
  ['Budget', null, 'Budget'],
])('the caption %j states its unit', (caption, unit, rest) => {
  expect(readUnit(caption)).toMatchObject({ unit, rest });
});

test.each<[ExactNumber, 'euro' | 'duizend' | 'miljoen' | 'miljard', number | null]>([
  [{ digits: 1652, decimals: 0 }, 'duizend', 1652],
  [{ digits: 16520, decimals: 1 }, 'duizend', 1652],
  [{ digits: 16525, decimals: 1 }, 'duizend', null],
  [{ digits: 15, decimals: 1 }, 'miljoen', 1500],
  [{ digits: 12345, decimals: 4 }, 'miljoen', null],
  [{ digits: 1652000, decimals: 0 }, 'euro', 1652],
  [{ digits: 1652400, decimals: 0 }, 'euro', null],
  [{ digits: 9007199254740991, decimals: 0 }, 'miljard', null],
])('%o in the unit %s is %s thousand euros', (number, unit, thousands) => {
  expect(toThousands(number, unit)).toBe(thousands);
});
