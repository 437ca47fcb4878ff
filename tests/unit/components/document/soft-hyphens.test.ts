import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SOFT_HYPHEN, withSoftHyphens } from '../../../../src/components/document/soft-hyphens.ts';

test.each([
  ['Werkgevers- en bedrijfsvoeringsbeleid', 'Werkgevers- en bedrijfs|voe|rings|beleid'],
  ['informatiehuishouding', 'infor|ma|tie|huis|houding'],
  ['kort en bondig', 'kort en bondig'],
  ['POK - Leiderschap', 'POK - Leiderschap'],
])('in "%s" long words may break, short ones not', (text, result) => {
  expect(withSoftHyphens(text).replaceAll(SOFT_HYPHEN, '|')).toBe(result);
});

test('without the soft hyphens any text is what it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(SOFT_HYPHEN, '')), (text) => void expect(withSoftHyphens(text).replaceAll(SOFT_HYPHEN, '')).toBe(text)));
});
