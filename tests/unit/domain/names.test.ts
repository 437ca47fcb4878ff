import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  artikelAdres, begripAdres, bronAdres, celAnker, controleAdres, hoofdstukAdres, jaarAdres, parseArtikelId, rijAnker, sectieAnker, tabelAnker, toelichtingAnker,
} from '../../../src/domain/adres.ts';
import { closest } from '../../../src/domain/closest.ts';
import { SLUG_PATTERN, slug } from '../../../src/domain/slug.ts';

test.each([
  ["Bijdrage aan ZBO's/RWT's", 'bijdrage-aan-zbos-rwts'],
  ['Bijdrage aan ZBO’s/RWT’s', 'bijdrage-aan-zbos-rwts'],
  ['Eén coördinator', 'een-coordinator'],
  ['  7.1 Werkgevers- en bedrijfsvoeringsbeleid ', '7-1-werkgevers-en-bedrijfsvoeringsbeleid'],
  ['POK - Staat van de Uitvoering', 'pok-staat-van-de-uitvoering'],
  ['—', 'leeg'],
  ['', 'leeg'],
])('the slug of "%s" is "%s"', (text, result) => {
  expect(slug(text)).toBe(result);
});

test('any text has a slug that is an identifier, and a slug is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(SLUG_PATTERN);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});

test.each([
  ['2022/vii-07', { jaar: 2022, hoofdstuk: 'VII', nummer: '7' }],
  ['2022/vii-12', { jaar: 2022, hoofdstuk: 'VII', nummer: '12' }],
  ['2022/b-100', { jaar: 2022, hoofdstuk: 'B', nummer: '100' }],
  ['2022/VII-07', null],
  ['vii-07', null],
  ['2022/vii-07/x', null],
  ['', null],
])('the id %s is taken apart', (id, parts) => {
  expect(parseArtikelId(id)).toEqual(parts);
});

test('addresses are absolute and end in a slash, or lead to an anchor', () => {
  expect([jaarAdres(2022), hoofdstukAdres(2022, 'VII'), artikelAdres('2022/vii-07'), begripAdres('pok'), controleAdres('optelling'), bronAdres('kst-35510-4')]).toEqual([
    '/begroting/2022/', '/begroting/2022/vii/', '/begroting/2022/vii/artikel-7/', '/begrippen/pok/', '/controles/optelling/', '/bronnen/#bron-kst-35510-4',
  ]);
  expect(() => artikelAdres('artikel 7')).toThrow(RangeError);
});

test('anchors keep the dots of a number, so that 1.2 and 12 differ', () => {
  expect([rijAnker('7.1/opdrachten'), rijAnker('7.1'), rijAnker('71'), celAnker('7.1/opdrachten', 2022), toelichtingAnker('7.1/opdrachten'), tabelAnker(18)]).toEqual([
    'rij-7.1-opdrachten', 'rij-7.1', 'rij-71', 'cel-7.1-opdrachten-2022', 'toelichting-7.1-opdrachten', 'tabel-18',
  ]);
});

test('the anchor of a heading begins with that of the heading above it', () => {
  expect([sectieAnker('Opdrachten', null), sectieAnker('Opdrachten', 'wat-vastligt')]).toEqual(['opdrachten', 'wat-vastligt-opdrachten']);
});

test.each([
  ['hoofdstk', ['naam', 'hoofdstuk'], 'hoofdstuk'],
  ['Bedragen', ['Bedrag', 'Aandeel'], 'Bedrag'],
  ['abc', ['xyz'], undefined],
  ['abc', [], undefined],
  ['abc', ['abd', 'abe'], 'abd'],
  ['ab', ['xb'], undefined],
])('of what was meant by %s in %j the closest is %s', (word, candidates, result) => {
  expect(closest(word, candidates)).toBe(result);
});
