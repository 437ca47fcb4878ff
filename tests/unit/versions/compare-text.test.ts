import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareParagraphs, compareText, isSameText, type Alineaverschil, type Sectieverschil } from '../../../src/versions/compare-text.ts';
import type { Alinea, Kantsectie } from '../../../src/versions/side.ts';

const alinea = (tekst: string): Alinea => ({ soort: 'alinea', tekst });
const sectie = (titel: string, ...teksten: string[]): Kantsectie => ({ anker: titel.toLowerCase(), titel, niveau: 2, regel: null, alineas: teksten.map(alinea) });
const brief = (verschillen: readonly Sectieverschil[]) => verschillen.map(({ soort, verplaatst, van, naar }) => `${soort}${verplaatst ? ' verplaatst' : ''} ${(naar ?? van)!.titel}`);

test.each<[string, string[], string[], string[]]>([
  ['a paragraph comes', ['een brug'], ['een brug', 'twee sluizen'], ['gelijk', 'toegevoegd']],
  ['a paragraph goes', ['een brug', 'twee sluizen'], ['twee sluizen'], ['vervallen', 'gelijk']],
  ['a paragraph changes', ['de brug gaat open in mei'], ['de brug gaat open in juni'], ['gewijzigd']],
  ['other words altogether are no change', ['de brug gaat open'], ['vissen zwemmen stroomopwaarts'], ['vervallen', 'toegevoegd']],
  ['of three changed paragraphs each finds its own', ['a b c d', 'e f g h', 'i j k l'], ['a b c x', 'i j k y'], ['gewijzigd', 'vervallen', 'gewijzigd']],
  ['nothing changes', ['een', 'twee'], ['een', 'twee'], ['gelijk', 'gelijk']],
])('when %s', (_, van, naar, expected) => {
  expect(compareParagraphs(van.map(alinea), naar.map(alinea)).map(({ soort }) => soort)).toEqual(expected);
});

test('a list item does not change into a paragraph', () => {
  const soorten = compareParagraphs([{ soort: 'punt', tekst: 'de brug' }], [alinea('de brug')]).map(({ soort }) => soort);
  expect(soorten).toEqual(['vervallen', 'toegevoegd']);
});

const A = sectie('Doel', 'de brug gaat open in mei');
const B = sectie('Kosten', 'de brug kost veel geld');
const C = sectie('Uitvoering', 'de dienst voert het werk uit');

test.each<[string, Kantsectie[], Kantsectie[], string[]]>([
  ['comes', [A], [A, B], ['gelijk Doel', 'toegevoegd Kosten']],
  ['goes, and stands after what it stood after', [A, B, C], [A, C], ['gelijk Doel', 'vervallen Kosten', 'gelijk Uitvoering']],
  ['goes from the top', [A, B], [B], ['vervallen Doel', 'gelijk Kosten']],
  ['moves', [A, B, C], [C, A, B], ['gelijk verplaatst Uitvoering', 'gelijk Doel', 'gelijk Kosten']],
  ['gets another heading', [A, B], [A, { ...B, titel: 'Wat kost het', anker: 'wat-kost-het' }], ['gelijk Doel', 'gewijzigd Wat kost het']],
  ['is replaced', [A, B], [A, sectie('Natuur', 'vissen zwemmen stroomopwaarts')], ['gelijk Doel', 'vervallen Kosten', 'toegevoegd Natuur']],
  ['without words is replaced', [sectie('Oud')], [sectie('Nieuw')], ['vervallen Oud', 'toegevoegd Nieuw']],
])('a section that %s', (_, van, naar, expected) => {
  expect(brief(compareText(van, naar))).toEqual(expected);
});

const text = fc.constantFrom('de brug gaat open', 'de brug gaat dicht', 'de sluis blijft open in mei', 'de sluis blijft open in juni', 'vissen', '');
const paragraphs = fc.array(fc.record({ soort: fc.constantFrom('alinea' as const, 'punt' as const), tekst: text }), { maxLength: 6 });
const sections = fc.uniqueArray(fc.record({ anker: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), alineas: paragraphs }), { selector: ({ anker }) => anker, maxLength: 6 }).map((list) => list.map(({ anker, alineas }): Kantsectie => ({ anker, titel: anker.toUpperCase(), niveau: 2, regel: null, alineas })));

/** One of the two texts out of a comparison. */
const sideOf = (alineas: readonly Alineaverschil[], side: 'van' | 'naar'): Alinea[] =>
  alineas.flatMap((item) => (item.soort === 'gewijzigd' ? [item[side]] : item.soort === (side === 'van' ? 'toegevoegd' : 'vervallen') ? [] : [item.alinea]));

test('applying a comparison of paragraphs gives the other text', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (van, naar) => {
      const verschillen = compareParagraphs(van, naar);
      expect(sideOf(verschillen, 'van')).toEqual(van);
      expect(sideOf(verschillen, 'naar')).toEqual(naar);
    }),
  );
});

test('applying a comparison of sections gives the other text; of the first nothing is lost', () => {
  fc.assert(
    fc.property(sections, sections, (van, naar) => {
      const verschillen = compareText(van, naar);
      expect(verschillen.flatMap((item) => (item.naar === null ? [] : [{ ...item.naar, alineas: sideOf(item.alineas, 'naar') }]))).toEqual(naar);
      const before = new Map(verschillen.flatMap((item) => (item.van === null ? [] : [[item.van.anker, sideOf(item.alineas, 'van')]])));
      expect(van.map(({ anker }) => before.get(anker))).toEqual(van.map(({ alineas }) => alineas));
      expect(isSameText(verschillen)).toBe(JSON.stringify(van) === JSON.stringify(naar));
    }),
  );
});
