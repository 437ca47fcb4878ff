import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  amountParts, formatAmount, formatAmountShort, formatBytes, formatCell, formatCount, formatDate, formatEuros, formatList, formatNumber, formatPercent, midSentence,
} from '../../../src/domain/format.ts';

/** No-break spaces are shown as "_", so that a table can be read. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_');

test.each([
  [0, 0, '0'], [-0, 0, '0'], [7, 0, '7'], [999, 0, '999'], [1000, 0, '1.000'], [193597, 0, '193.597'], [1234567890, 0, '1.234.567.890'],
  [1234.5, 1, '1.234,5'], [0.05, 1, '0,1'], [0.04, 1, '0,0'], [2.5, 0, '3'], [-2.5, 0, '−3'], [1.005, 2, '1,01'], [-0.4, 0, '0'], [-1234, 0, '−1.234'], [99.95, 1, '100,0'], [1e-7, 2, '0,00'],
])('the number %d with %d decimals is written %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([Number.NaN, Infinity, -Infinity])('%d is no number to write', (value) => {
  expect(() => formatNumber(value)).toThrow(RangeError);
});

test.each([
  [0, '€_0'], [1, '€_1.000'], [64, '€_64.000'], [662, '€_662.000'], [999, '€_999.000'], [1000, '€_1,0_miljoen'], [148000, '€_148,0_miljoen'], [193597, '€_193,6_miljoen'],
  [999949, '€_999,9_miljoen'], [999950, '€_1,0_miljard'], [1234567, '€_1,2_miljard'], [-5, '€_−5.000'], [-148000, '€_−148,0_miljoen'],
])('%d thousand is said as %s', (bedrag, text) => {
  expect(seen(formatAmount(bedrag))).toBe(text);
});

test.each([[148000, '€_148,0_mln'], [93, '€_93.000'], [1234567, '€_1,2_mld']])('in a narrow place %d thousand is %s', (bedrag, text) => {
  expect(seen(formatAmountShort(bedrag))).toBe(text);
});

test('number and unit apart make the whole amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (bedrag) => {
      const { number, unit } = amountParts(bedrag);
      expect(seen(formatAmount(bedrag))).toBe(['€', number, ...(unit === '' ? [] : [unit])].join('_'));
    }),
  );
});

test('a cell tells a missing amount from zero', () => {
  expect([formatCell(null), formatCell(0), formatCell(52730)]).toEqual(['–', '0', '52.730']);
});

test('a whole amount in euros ends in three zeros', () => {
  expect(seen(formatEuros(148000))).toBe('€_148.000.000');
  expect(seen(formatEuros(0))).toBe('€_0');
});

test.each([[95.2, 1, '95,2%'], [99, 1, '99%'], [100, 0, '100%'], [86.3, 0, '86%'], [95.236, 2, '95,24%'], [10.0, 2, '10%'], [0.5, 1, '0,5%'], [120, 0, '120%'], [-3.25, 1, '−3,3%']])(
  '%d percent with at most %d decimals is written %s',
  (percent, decimals, text) => {
    expect(formatPercent(percent, decimals)).toBe(text);
  },
);

test.each([['2026-11-24', '24_november_2026'], ['2021-07-01', '1_juli_2021'], ['2024-02-29', '29_februari_2024']])('%s is the date %s', (iso, text) => {
  expect(seen(formatDate(iso))).toBe(text);
});

test.each(['', '24-11-2026', '2026-13-01', '2026-00-10', '2026-02-30', '2023-02-29', '2026-01-00', '2026-1-1', '2026-11-24T00:00'])('"%s" is no date', (iso) => {
  expect(() => formatDate(iso)).toThrow(RangeError);
});

test.each([[0, 'geen bevindingen'], [1, '1_bevinding'], [3, '3_bevindingen'], [1200, '1.200_bevindingen']])('%d findings are counted as "%s"', (count, text) => {
  expect(seen(formatCount(count, 'bevinding', 'bevindingen'))).toBe(text);
});

test.each([[[], ''], [['a'], 'a'], [['a', 'b'], 'a en b'], [['a', 'b', 'c'], 'a, b en c']])('the list %j is said as "%s"', (items, text) => {
  expect(formatList(items)).toBe(text);
});

test.each([['Informatiehuishouding', 'informatiehuishouding'], ['POK - Staat', 'POK - Staat'], ['UBR (arbeidsmarkt)', 'UBR (arbeidsmarkt)'], ['I-Functie Rijk', 'I-Functie Rijk'], ['7.1 Werk', '7.1 Werk'], ['Één', 'één'], ['', '']])(
  'in a sentence "%s" becomes "%s"',
  (label, text) => {
    expect(midSentence(label)).toBe(text);
  },
);

test.each([[0, '0_bytes'], [1023, '1.023_bytes'], [1024, '1,0_kB'], [28345, '27,7_kB'], [5_000_000, '4,8_MB']])('%d bytes are %s', (bytes, text) => {
  expect(seen(formatBytes(bytes))).toBe(text);
});

/** Reads a written number back. */
const parse = (text: string): number => Number(text.replace('−', '-').replaceAll('.', '').replace(',', '.'));

test('any whole number can be read back from what is written', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (value) => void expect(parse(formatNumber(value))).toBe(value + 0)));
});

test('a written number is never further off than half its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      expect(Math.abs(parse(formatNumber(value, decimals)) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
    }),
  );
});

test('a larger amount is never said as a smaller one', () => {
  const said = (bedrag: number): number => parse(amountParts(bedrag).number) * { '': 1, miljoen: 1e6, miljard: 1e9 }[amountParts(bedrag).unit];
  fc.assert(fc.property(fc.nat(20_000_000), fc.nat(1_000_000), (bedrag, more) => void expect(said(bedrag + more)).toBeGreaterThanOrEqual(said(bedrag))));
});

test('a negative amount is its opposite with a minus', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_000_000 }), (bedrag) => void expect(formatAmount(-bedrag)).toBe(formatAmount(bedrag).replace('€\u00a0', '€\u00a0−'))));
});

test('the unit changes where the rounding would print four digits before the comma', () => {
  fc.assert(fc.property(fc.nat(2_000_000), (bedrag) => void expect(amountParts(bedrag).unit === '' || parse(amountParts(bedrag).number) < 1000).toBe(true)));
});
