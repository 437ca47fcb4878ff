import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { analyse, indexTerms, isStopWord } from '../../../src/search/terms.ts';

const words = (text: string) => analyse(text).map((term) => term.word);

test.each([
  ['Coördinerende ﬁnanciën', 'coordinerende financien'],
  ['ĲSSEL, Œuvre, Straße, Ångström', 'ijssel, oeuvre, strasse, angstrom'],
  ['CO₂ in één\u00a0keer', 'co2 in een keer'],
  ['infor\u00admatie\u200bhuishouding', 'informatiehuishouding'],
  ['ZBO’s – ‘ja’', "zbo's - 'ja'"],
  ['e\u0301e\u0301n', 'een'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('of every character folding twice gives the same as folding once', () => {
  for (let code = 0; code < 0x30000; code += 1) {
    const folded = fold(String.fromCodePoint(code));
    if (fold(folded) !== folded) throw new Error(`U+${code.toString(16)}`);
  }
});

test('folding twice gives the same as folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2000 });
});

test.each([
  ["ZBO's/RWT's", ['zbo', 'rwt']],
  ['ZBO’s', ['zbo']],
  ['programma(’s) en melding(en)', ['programma', 'en', 'meldingen']],
  ['(top)managers', ['topmanagers']],
  ['(inter-)nationale en (inter)-nationale', ['internationale', 'en', 'internationale']],
  ['de I-strategie', ['de', 'i', 'istrategie', 'strategie']],
  ['i.s.m. het b.z.k.', ['ism', 'het', 'bzk']],
  ['meld- en werkklimaat', ['meld', 'en', 'werkklimaat']],
  ['CO₂-prestatieladder', ['co2', 'prestatieladder']],
  ["’s-Gravenhage", ['s', 'sgravenhage', 'gravenhage']],
])('%s has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['148.000', '148000'], ['148 000', '148000'], ['148\u00a0000', '148000'], ['148000', '148000'],
  ['148 miljoen', '148000000'], ['€ 148,0\u00a0miljoen', '148000000'], ['148mln', '148000000'], ['148 mln.', '148000000'],
  ['1,2 miljard', '1200000000'], ['193,6 mln', '193600000'], ['93 duizend', '93000'], ['1.234.567', '1234567'], ['1,234,567', '1234567'],
  ['65,6%', '65,6'], ['65,60 %', '65,6'], ['7.1', '7,1'], ['7.10', '7,10'], ['35 510', '35510'], ['07', '7'], ['2022', '2022'], ['0', '0'],
])('the number %s is %s', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});

test.each([
  ['Kamerstukken II 2020/21, 35510, nr. 4', ['kamerstukken', 'ii', '2020', '21', '35510', 'nr', '4']],
  ['kst-35925-VII-2', ['kst', '35925', 'vii', '2']],
  ['1-7-2021 of 01.07.2021', ['1', '7', '2021', 'of', '01.07.2021']],
  ['de 2e fase', ['de', '2e', 'fase']],
])('the signs of %s are %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a term knows where it stands in the text', () => {
  const text = 'De (top)managers kosten € 148,0 miljoen.';
  expect(analyse(text).map((term) => text.slice(term.start, term.end))).toEqual(['De', '(top)managers', 'kosten', '148,0 miljoen']);
});

test('stop words and single letters are not indexed, numbers are', () => {
  expect(indexTerms('Hoeveel geld gaat er in 2022 naar de ZBO’s?')).toEqual(['geld', '2022', 'zbo']);
  expect(isStopWord('7')).toBe(false);
});

test('index and query agree: a word taken out of a text and typed by itself is the same term', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { word, start, end } of analyse(text)) expect(words(text.slice(start, end))).toContain(word);
    }),
    { numRuns: 2000 },
  );
});

test('index and query agree on Dutch: a term in capitals, decomposed or with other quotes is the same term', () => {
  const sentence = fc.array(fc.constantFrom('coördinatie', "ZBO's", 'één', '148,0 miljoen', 'I-strategie', '(rijks)overheid', '7.1', 'CO₂', 'Ĳssel', '35 510'));
  fc.assert(
    fc.property(sentence, (parts) => {
      const text = parts.join(', ');
      for (const other of [text.toUpperCase().replaceAll('MILJOEN', 'miljoen'), text.normalize('NFD'), text.replaceAll("'", '’')]) expect(words(other)).toEqual(words(text));
    }),
  );
});

test('any text is analysed without throwing, in time that grows with its length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => Array.isArray(analyse(text))));
  expect(analyse('('.repeat(20_000) + "a'".repeat(20_000) + '1.'.repeat(20_000)).length).toBeGreaterThan(0);
});
