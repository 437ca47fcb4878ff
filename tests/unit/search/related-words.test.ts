import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCompound } from '../../../src/search/compounds.ts';
import { relatedWords, type Relation } from '../../../src/search/related-words.ts';
import { slipsBetween, soundOf } from '../../../src/search/spelling.ts';
import { indexTerms } from '../../../src/search/terms.ts';
import { makeVocabulary } from '../../../src/search/vocabulary.ts';

const TEXT = `informatiehuishouding informatie subsidie subsidies subsidieregeling regeling pensioenen pensioenregelingen overheid
  ambtenaren topambtenaren rijksambtenaren rijk ministerie ministeries uitgaven uitgavenbudget budget bestaat ontstaat reactie kabinetsreactie
  kabinet weten wetten wetgeving kinderen kantoorhuisvesting kantoor huisvesting digitale racisme beleid 148.000 148000000 193597 95,2 65,6 maal 2022 2023 7 74`;
const vocabulary = makeVocabulary(new Map(indexTerms(TEXT).map((word) => [word, 1])));
const relation = (word: string, other: string): Relation | undefined => relatedWords(word, vocabulary).find((item) => item.word === other)?.relation;

test.each<[string, string, Relation]>([
  ['subsidie', 'subsidie', 'zelfde'],
  ['subsidie', 'subsidies', 'vorm'],
  ['pensioen', 'pensioenen', 'vorm'],
  ['uitgave', 'uitgaven', 'vorm'],
  ['kind', 'kinderen', 'vorm'],
  ['digitaal', 'digitale', 'vorm'],
  ['huishouding', 'informatiehuishouding', 'samenstelling'],
  ['informatie', 'informatiehuishouding', 'begin'],
  ['subsidies', 'subsidieregeling', 'samenstelling'],
  ['uitgave', 'uitgavenbudget', 'samenstelling'],
  ['ambtenaar', 'rijksambtenaren', 'samenstelling'],
  ['kantoren', 'kantoorhuisvesting', 'samenstelling'],
  ['regeling', 'pensioenregelingen', 'samenstelling'],
  ['infromatiehuishouding', 'informatiehuishouding', 'spelling'],
  ['pensoen', 'pensioenen', 'spelling'],
  ['subsidiesregeling', 'subsidieregeling', 'vorm'],
  ['beleit', 'beleid', 'spelling'],
  ['racsime', 'racisme', 'spelling'],
  ['subsidieontvangers', 'subsidie', 'deel'],
  ['gemeentebudgetten', 'budget', 'deel'],
  ['148', '148000', 'afronding'],
  ['148000000', '148000', 'afronding'],
  ['194000000', '193597', 'afronding'],
  ['95', '95,2', 'afronding'],
])('%s finds %s as %s', (word, other, expected) => {
  expect(relation(word, other)).toBe(expected);
});

test.each([
  ['wet', 'weten', 'zelfde'],
  ['staat', 'bestaat', 'samenstelling'],
  ['staat', 'ontstaat', 'samenstelling'],
  ['actie', 'reactie', 'samenstelling'],
  ['2022', '2023', 'afronding'],
  ['subsidieregelingen', 'subsidie', 'deel'],
  ['rijkste', 'rijk', 'deel'],
  ['mails', 'maal', 'spelling'],
  ['148', '193597', 'afronding'],
  ['beleid', 'beleit', 'spelling'],
  ['7', '74', 'begin'],
  ['7', '74', 'afronding'],
] as [string, string, Relation][])('%s does not find %s as %s', (word, other, wrong) => {
  expect(relation(word, other)).not.toBe(wrong);
});

test('slips are looked for only when the word is not there', () => {
  expect(relatedWords('beleid', vocabulary).some((item) => item.relation === 'spelling')).toBe(false);
});

test('a word itself counts more than a form, a form more than a compound, all more than a slip', () => {
  const weight = (word: string, other: string): number => relatedWords(word, vocabulary).find((item) => item.word === other)?.weight ?? 0;
  expect(weight('subsidie', 'subsidie')).toBeGreaterThan(weight('subsidie', 'subsidies'));
  expect(weight('subsidie', 'subsidies')).toBeGreaterThan(weight('subsidie', 'subsidieregeling'));
  expect(weight('huishouding', 'informatiehuishouding')).toBeGreaterThan(weight('infromatiehuishouding', 'informatiehuishouding'));
});

test('every word of a vocabulary finds itself', () => {
  const list = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(list, (words) => {
      const some = makeVocabulary(new Map(words.map((word) => [word, 1])));
      for (const word of words) expect(relatedWords(word, some).find((item) => item.word === word)?.weight).toBe(1);
    }),
  );
});

test.each([
  ['informatiehuishouding', ['informatie', 'huishouding']],
  ['overheidspensioen', ['overheid', 'pensioen']],
  ['ambtenarensalaris', ['ambtenar', 'salaris']],
  ['rijkshuisvestingsbeleid', ['rijk', 'huisvesting', 'beleid']],
  ['beleid', []],
  ['xyzbeleid', []],
])('%s is made of %j', (word, parts) => {
  const words = makeVocabulary(new Map(['informatie', 'huishouding', 'overheid', 'pensioen', 'ambtenaren', 'salaris', 'rijk', 'huisvesting', 'beleid'].map((item) => [item, 1])));
  expect(splitCompound(word, words.isWord)).toEqual(parts);
});

test('taking apart a very long word takes no longer than a moment', () => {
  expect(splitCompound('a'.repeat(5000), (part) => /^a+$/.test(part))).toEqual([]);
  expect(splitCompound('ab'.repeat(40), (part) => part.length === 3).length).toBeLessThan(30);
});

test.each([
  ['beleid', 'beleit'], ['organisatie', 'organizatie'], ['bijdrage', 'beidrage'], ['accommodatie', 'acomodatie'], ['actie', 'aktie'],
  ['kabinetsreactie', 'kabinetsreaktie'], ['systeem', 'sijsteem'], ['gauw', 'gouw'], ['theorie', 'teorie'],
])('%s and %s sound the same', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ['racisme', 'racsime', 1], ['beleid', 'beled', 1], ['beleid', 'beleidd', 1], ['pensioen', 'pensoien', 1], ['beleid', 'kader', 3], ['', 'abc', 3], ['a', 'a', 0],
])('between %s and %s are %i slips', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
});

test('slips are the same both ways, none between equal words, and never more than the limit and one', () => {
  const word = fc.stringMatching(/^[a-d]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipsBetween(a, b, 2)).toBe(slipsBetween(b, a, 2));
      expect(slipsBetween(a, a, 2)).toBe(0);
      expect(slipsBetween(a, b, 2)).toBeLessThanOrEqual(3);
      if (a !== b) expect(slipsBetween(a, b, 2)).toBeGreaterThan(0);
    }),
  );
});
