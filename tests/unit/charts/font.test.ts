import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontWidths } from '../../../src/charts/font/font-widths.ts';
import { fontHeights, parseFont, textWidth, wrapText } from '../../../src/charts/font/measure-text.ts';
import table from '../../../src/charts/font/fira-sans.json' with { type: 'json' };

const files = join(import.meta.dirname, '../../../node_modules/@fontsource/fira-sans/files');
const plain = { size: 10, weight: 400 } as const;

test.each([['400', '400'], ['500', '500'], ['700', '600']] as const)('the measures of weight %s are those of the font that is served', (weight, file) => {
  expect(table[weight]).toEqual(fontWidths(readFileSync(join(files, `fira-sans-latin-${file}-normal.woff`))));
});

test('a text is as wide as its characters', () => {
  const { widths } = table['400'] as { widths: Record<string, number> };
  expect(textWidth('193,6', plain)).toBeCloseTo((widths['1']! + widths['9']! + widths['3']! + widths[',']! + widths['6']!) / 100);
  expect(textWidth('', plain)).toBe(0);
  expect(textWidth('−5', plain)).toBeGreaterThan(textWidth('5', plain));
  expect(textWidth('漢', plain)).toBe(6);
});

test.each([
  ['700 13px "Fira Sans"', { size: 13, weight: 700 }],
  ['bold 12.5px x', { size: 12.5, weight: 700 }],
  ['500 13px x', { size: 13, weight: 500 }],
  ['13px x', { size: 13, weight: 400 }],
] as const)('%s is read', (font, expected) => {
  expect(parseFont(font)).toEqual(expected);
});

test('lines break at spaces and hyphens, and a longer word breaks anywhere', () => {
  expect(wrapText('Overig 7.1 werkgevers- en bedrijfsvoeringsbeleid', 125, plain)).toEqual(['Overig 7.1 werkgevers- en', 'bedrijfsvoeringsbeleid']);
  expect(wrapText('kort', 100, plain)).toEqual(['kort']);
  expect(wrapText('', 100, plain)).toEqual(['']);
  const lines = wrapText('informatiehuishoudingsverbetering', 60, plain);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => textWidth(line, plain) <= 60)).toBe(true);
  expect(lines.join('').replaceAll('-', '')).toBe('informatiehuishoudingsverbetering');
});

test('a font has height', () => {
  expect(fontHeights(plain)).toEqual({ ascent: 9.35, descent: 2.65 });
});
