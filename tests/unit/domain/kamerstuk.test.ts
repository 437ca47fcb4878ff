import { expect, test } from 'vitest';
import { vindKamerstukken } from '../../../src/domain/kamerstuk.ts';

const found = (text: string) => vindKamerstukken(text).map(({ begin, eind, adres }) => [text.slice(begin, eind), adres.replace('https://zoek.officielebekendmakingen.nl/', '')]);

test.each([
  ['(Kamerstukken II 2028/29, 99999, nr. 12).', 'Kamerstukken II 2028/29, 99999, nr. 12', 'kst-99999-12.html'],
  ['Kamerstukken II 2028–2029, 99 999 VII, nr. 2 en', 'Kamerstukken II 2028–2029, 99 999 VII, nr. 2', 'kst-99999-VII-2.html'],
  ['Kamerstuk 99999-IIA, nr. 3', 'Kamerstuk 99999-IIA, nr. 3', 'kst-99999-IIA-3.html'],
  ['Kamerstukken II 2028/29, 99.999 nr 4', 'Kamerstukken II 2028/29, 99.999 nr 4', 'kst-99999-4.html'],
  ['Kamerstukken II\u00a02028/29, 99\u00a0999, nr.\u00a012', 'Kamerstukken II\u00a02028/29, 99\u00a0999, nr.\u00a012', 'kst-99999-12.html'],
  ['Kamerstukken I 2028/29, 99999, A;', 'Kamerstukken I 2028/29, 99999, A', 'kst-99999-A.html'],
])('%j refers to a paper', (text, words, address) => {
  expect(found(text)).toEqual([[words, address]]);
});

test.each(['Kamerstukken II 2028/29', 'Kamerstukken II 2028/29, 99999', 'Kamerstukken II 2028/29, 99999, A', 'Kamerstukken II 2028/29, 99999, nrs. 4 en 5', 'dossier 99999, nr. 4', 'xKamerstukken II 2028/29, 99999, nr. 4', 'Kamerstukken II 2028/29, 99999, nr. 4a'])(
  '%j names no single paper',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('several references are found in order, in linear time', () => {
  expect(found('Kamerstukken II 2028/29, 99999, nr. 1 en Kamerstukken II 2027/28, 88888, nr. 2').map(([, address]) => address)).toEqual(['kst-99999-1.html', 'kst-88888-2.html']);
  expect(found('Kamerstukken II '.repeat(20_000))).toEqual([]);
});
