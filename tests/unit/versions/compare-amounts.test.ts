import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCell } from '../../../src/domain/format.ts';
import { compareAmounts, type Tabelverschil } from '../../../src/versions/compare-amounts.ts';
import type { Kantkolom, Kanttabel } from '../../../src/versions/side.ts';

type Amounts = Record<string, readonly (number | null)[]>;

const kolom = (jaar: number, fase: Kantkolom['fase'] = 'ontwerpbegroting'): Kantkolom => ({ jaar, fase, faseNaam: fase });
const tabel = (lines: Amounts, kolommen: readonly Kantkolom[] = [kolom(2031)], begrotingsjaar = 2031): Kanttabel => ({
  begrotingsjaar,
  kolommen,
  regels: Object.entries(lines).map(([pad, bedragen]) => ({ pad, soort: 'regeling', label: pad.toUpperCase(), gedrukt: true, bedragen: [...bedragen] })),
});
const cell = (bedrag: number | null | undefined) => (bedrag === undefined ? 'geen' : formatCell(bedrag));
const brief = ({ kolommen }: Tabelverschil) => kolommen.map(({ regels }) => regels.map(({ pad, soort, van, naar, verschil }) => `${pad} ${soort} ${cell(van)} ${cell(naar)} ${formatCell(verschil)}`));

test.each<[string, Amounts, Amounts, string[]]>([
  ['equal amounts', { a: [5] }, { a: [5] }, ['a gelijk 5 5 0']],
  ['an amount that rises', { a: [5] }, { a: [8] }, ['a gewijzigd 5 8 3']],
  ['an amount that becomes negative', { a: [5] }, { a: [-2] }, ['a gewijzigd 5 −2 −7']],
  ['an amount that was not given: missing is not zero', { a: [null] }, { a: [8] }, ['a gewijzigd – 8 –']],
  ['an amount that is no longer given', { a: [0] }, { a: [null] }, ['a gewijzigd 0 – –']],
  ['an amount that is given in neither', { a: [null] }, { a: [null] }, ['a gelijk – – –']],
  ['a line that comes', { a: [1] }, { a: [1], b: [2] }, ['a gelijk 1 1 0', 'b toegevoegd geen 2 –']],
  ['a line that goes, after what it stood after', { a: [1], b: [2], c: [3] }, { a: [1], c: [3] }, ['a gelijk 1 1 0', 'b vervallen 2 geen –', 'c gelijk 3 3 0']],
  ['a first line that goes', { a: [1], b: [2] }, { b: [2] }, ['a vervallen 1 geen –', 'b gelijk 2 2 0']],
  ['a line in another place is the same line', { a: [1], b: [2] }, { b: [2], a: [1] }, ['b gelijk 2 2 0', 'a gelijk 1 1 0']],
])('%s', (_, van, naar, expected) => {
  expect(brief(compareAmounts(tabel(van), tabel(naar)))).toEqual([expected]);
});

test('a year in another phase stands beside it, without a difference', () => {
  const verschil = compareAmounts(tabel({ a: [5] }, [kolom(2031)]), tabel({ a: [6] }, [kolom(2031, 'realisatie')]));
  expect(brief(verschil)).toEqual([['a niet-vergelijkbaar 5 6 –']]);
  expect(verschil.kolommen[0]!.vergelijkbaar).toBe(false);
});

test('of two editions the budget years are compared first, then each year they share; other years are named', () => {
  const first = tabel({ a: [1, 2, 3] }, [kolom(2030, 'realisatie'), kolom(2031), kolom(2033, 'meerjarenraming')], 2031);
  const second = tabel({ a: [4, 5, 6] }, [kolom(2031, 'lopend-jaar'), kolom(2032), kolom(2033, 'meerjarenraming')], 2032);
  const { kolommen, alleenVan, alleenNaar } = compareAmounts(first, second);
  expect(kolommen.map(({ van, naar, vergelijkbaar }) => `${van.jaar} ${van.fase} / ${naar.jaar} ${naar.fase}: ${vergelijkbaar}`)).toEqual([
    '2031 ontwerpbegroting / 2032 ontwerpbegroting: true',
    '2031 ontwerpbegroting / 2031 lopend-jaar: false',
    '2033 meerjarenraming / 2033 meerjarenraming: true',
  ]);
  expect(alleenVan).toEqual([kolom(2030, 'realisatie')]);
  expect(alleenNaar).toEqual([]);
});

test('of one year in two phases each finds its own phase', () => {
  const van = tabel({ a: [1, 2] }, [kolom(2031), kolom(2031, 'vastgesteld')]);
  const naar = tabel({ a: [9, 3] }, [kolom(2031, 'realisatie'), kolom(2031, 'vastgesteld')]);
  expect(compareAmounts(van, naar).kolommen.map((item) => `${item.van.fase} ${item.naar.fase} ${item.vergelijkbaar}`)).toEqual(['ontwerpbegroting realisatie false', 'vastgesteld vastgesteld true']);
});

test('budget years in different phases are not compared', () => {
  const { kolommen } = compareAmounts(tabel({ a: [1] }, [kolom(2031)], 2031), tabel({ a: [1] }, [kolom(2032, 'vastgesteld')], 2032));
  expect(kolommen).toEqual([]);
});

test('a line with another label is the same line, and is named', () => {
  const van = tabel({ a: [1] });
  const naar = { ...van, regels: van.regels.map((regel) => ({ ...regel, label: 'Anders' })) };
  const { kolommen, hernoemd } = compareAmounts(van, naar);
  expect(kolommen[0]!.regels[0]!.soort).toBe('gelijk');
  expect(hernoemd).toEqual([{ pad: 'a', van: 'A', naar: 'Anders' }]);
});

test('applying the differences gives the other table', () => {
  const amounts = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
  const lines = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.tuple(amounts));
  fc.assert(
    fc.property(lines, lines, (van, naar) => {
      const [pair] = compareAmounts(tabel(van), tabel(naar)).kolommen;
      const applied = pair!.regels.flatMap(({ pad, soort, van: was, verschil, naar: is }) => (soort === 'vervallen' ? [] : [[pad, typeof was === 'number' && verschil !== null ? was + verschil : is]]));
      expect(Object.fromEntries(applied)).toEqual(Object.fromEntries(Object.entries(naar).map(([pad, [bedrag]]) => [pad, bedrag])));
      expect(pair!.regels.filter(({ soort }) => soort !== 'toegevoegd').map(({ pad }) => pad).sort()).toEqual(Object.keys(van).sort());
    }),
  );
});
