import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasOfficial, layerRows, pairLayers, type Kop } from '../../../src/domain/lagen.ts';
import type { OfficieleSectie } from '../../../src/domain/officieel.ts';
import { sectieAnker } from '../../../src/domain/adres.ts';
import type { Sectie } from '../../../src/domain/tekst.ts';

const kop = (titel: string, ouder: string | null = null, pad: string | null = null): Kop => ({ id: pad ?? sectieAnker(titel, ouder), titel, ouder, pad });

test.each<[why: string, publiek: Kop[], officieel: Kop[], pairs: (string | null)[]]>([
  ['the same anchor', [kop('Doel'), kop('Kosten')], [kop('Kosten'), kop('Doel')], ['kosten', 'doel']],
  ['a heading that the other layer nests', [kop('Rol'), kop('Stimuleren', 'rol')], [kop('Stimuleren')], ['rol-stimuleren']],
  ['no heading when two have its words', [kop('A'), kop('Extra', 'a'), kop('B'), kop('Extra', 'b')], [kop('Extra')], [null]],
  ['the beginning of a heading below the same heading', [kop('Ruimte'), kop('Subsidies (regelingen)', 'ruimte')], [kop('Ruimte'), kop('Subsidies', 'ruimte')], ['ruimte', 'ruimte-subsidies-regelingen']],
  ['not the beginning of a word', [kop('Ruimte'), kop('Subsidieregeling', 'ruimte')], [kop('Ruimte'), kop('Subsidie', 'ruimte')], ['ruimte', null]],
  ['not the beginning elsewhere', [kop('Subsidies (regelingen)')], [kop('Subsidies')], [null]],
  ['a line of the table only by its path', [kop('Onderhoud', null, '1.1/onderhoud')], [kop('Onderhoud')], [null]],
])('sections belong together by %s', (_why, publiek, officieel, pairs) => {
  expect(pairLayers(publiek, officieel)).toEqual(pairs);
});

test('no section of the public version is given away twice, whatever the headings', () => {
  const headings = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'A B', 'A (c)'), fc.constantFrom(null, 'a', 'b')), { maxLength: 8 });
  const unique = (koppen: readonly [string, string | null][]) => [...new Map(koppen.map(([titel, ouder]) => [sectieAnker(titel, ouder), kop(titel, ouder)])).values()];
  fc.assert(
    fc.property(headings, headings, (one, other) => {
      const given = pairLayers(unique(one), unique(other)).flatMap((id) => id ?? []);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

const sectie = (id: string, alineas = ['tekst']): Sectie => ({ id, titel: id, niveau: 2, ouder: null, pad: null, alineas });
const official = (id: string, gedeeld = true, html = '<p>x</p>'): OfficieleSectie => ({ ...sectie(id), blokken: html === '' ? [] : [{ soort: 'tekst', html }], gekopt: true, gedeeld });

test('every official section stands in a row, those without a counterpart after the one before them', () => {
  const rows = layerRows([sectie('a'), sectie('b'), sectie('c')], [official('nieuw', false), official('b'), official('los', false)]);
  expect(rows.map(({ publiek, officieel, elders }) => [publiek.id, officieel.map(({ id }) => id), elders?.id ?? null])).toEqual([
    ['a', ['nieuw'], null],
    ['b', ['b', 'los'], null],
    ['c', [], 'los'],
  ]);
});

test('there is nothing to show where the official text has only a heading, or the public version no text', () => {
  const [only, without] = layerRows([sectie('a'), sectie('b', [])], [official('a', true, '')]);
  expect([hasOfficial(only!), hasOfficial(without!)]).toEqual([false, false]);
  expect(layerRows([sectie('a'), sectie('b')], [official('a')]).map(hasOfficial)).toEqual([true, true]);
});
