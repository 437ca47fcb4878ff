import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, likeness, tokensOf, type Woordverschil } from '../../../src/versions/compare-words.ts';

/** A comparison as one line: [-went-]{+came+}. */
const line = (verschillen: readonly Woordverschil[]): string =>
  verschillen.map(({ soort, tekst }) => (soort === 'gelijk' ? tekst : soort === 'vervallen' ? `[-${tekst}-]` : `{+${tekst}+}`)).join('');
const side = (verschillen: readonly Woordverschil[], without: Woordverschil['soort']): string => verschillen.filter(({ soort }) => soort !== without).map(({ tekst }) => tekst).join('');

test.each([
  ['212 sluizen', '214 sluizen', '[-212-]{+214+} sluizen'],
  ['in 2022 € 193,6 miljoen', 'in 2022 € 194,6 miljoen', 'in 2022 € [-193,6-]{+194,6+} miljoen'],
  ['een oud plan', 'een plan', 'een [-oud -]plan'],
  ['een plan', 'een nieuw plan', 'een {+nieuw +}plan'],
  ['drie oude bruggen blijven', 'vier nieuwe bruggen blijven', '[-drie oude-]{+vier nieuwe+} bruggen blijven'],
  ['open, dicht', 'open; dicht', 'open[-,-]{+;+} dicht'],
  ['I-strategie Rijk', 'I-visie Rijk', '[-I-strategie-]{+I-visie+} Rijk'],
  ['gelijk', 'gelijk', 'gelijk'],
  ['', 'nieuw', '{+nieuw+}'],
  ['weg', '', '[-weg-]'],
  ['', '', ''],
])('from “%s” to “%s” is %s', (van, naar, expected) => {
  expect(line(compareWords(van, naar))).toBe(expected);
});

const words = fc.array(fc.constantFrom('de', 'brug', 'sluis', '1.250', 'open', ',', '.', ' ', '  ', 'één', '€ 3,5', '(', ')'), { maxLength: 25 }).map((list) => list.join(' '));

test('applying a comparison gives the other text', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (van, naar) => {
      const verschillen = compareWords(van, naar);
      expect(side(verschillen, 'toegevoegd')).toBe(van);
      expect(side(verschillen, 'vervallen')).toBe(naar);
    }),
  );
});

test('the words of a text together are the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(tokensOf(text).join('')).toBe(text)));
});

test('texts are alike from 0 to 1, whatever the order', () => {
  expect(likeness('de brug is open', 'De brug is open!')).toBe(1);
  expect(likeness('de brug', 'een sluis')).toBe(0);
  expect(likeness('', '')).toBe(1);
  fc.assert(
    fc.property(words, words, (a, b) => {
      const value = likeness(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBe(value);
    }),
  );
});
