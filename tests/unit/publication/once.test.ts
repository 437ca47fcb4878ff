import { expect, test } from 'vitest';
import { oncePerArtikel } from '../../../src/publication/once.ts';
import { artikelAround, publicatieOf, smallBedragen } from '../../support/make-artikel.ts';

test('an article is worked out once for a publication, and anew when either is another', () => {
  const artikel = artikelAround(smallBedragen());
  const publicatie = publicatieOf(artikel);
  let made = 0;
  const make = oncePerArtikel<number | undefined>(() => {
    made += 1;
    return undefined;
  });
  make(publicatie, artikel);
  make(publicatie, artikel);
  expect(made).toBe(1);
  make(publicatie, { ...artikel });
  make({ ...publicatie }, artikel);
  expect(made).toBe(3);
});
