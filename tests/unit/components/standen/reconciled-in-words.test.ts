import { expect, test } from 'vitest';
import { reconciledInWords } from '../../../../src/components/standen/reconciled-in-words.ts';

const rij = (klopt: boolean | null, zelfdeFeit = false) => ({ wat: 'Uitgaven', cellen: [], uitkomst: '', klopt, zelfdeFeit });

test.each([
  ['all equal', [rij(true), rij(true)], '2 vergelijkingen: alles wat gelijk moet zijn, is gelijk.'],
  ['another phase differs', [rij(true), rij(null)], '2 vergelijkingen: alles wat gelijk moet zijn, is gelijk.'],
  ['a sum is wrong', [rij(true), rij(false)], '2 vergelijkingen: 1 keer is iets niet gelijk wat gelijk moet zijn.'],
  ['another source contradicts', [rij(true), rij(true, true), rij(null, true)], '3 vergelijkingen: alles wat gelijk moet zijn, is gelijk. 1 keer noemt een ander stuk voor dezelfde fase een ander bedrag.'],
])('what came out is told in words: %s', (_, rijen, expected) => {
  expect(reconciledInWords([{ soort: 'andere-bron', titel: '', rijen }]).replaceAll('\u00a0', ' ')).toBe(expected);
});
