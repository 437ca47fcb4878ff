import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { makePostings } from '../../../src/search/postings.ts';

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const documents = fc.array(fc.record({ kop: fc.array(word, { maxLength: 4 }), tekst: fc.array(word, { minLength: 1, maxLength: 30 }) }), { minLength: 1, maxLength: 12 });

test('in one field the score of a word is that of MiniSearch', () => {
  fc.assert(
    fc.property(documents, word, (list, asked) => {
      const engine = new MiniSearch({ fields: ['tekst'], tokenize: (text) => text.split(' ') });
      engine.addAll(list.map((document, id) => ({ id, tekst: document.tekst.join(' ') })));
      const postings = makePostings(list.map(({ tekst }) => ({ tekst })), ['tekst']);
      const count = postings.counts.get(asked) ?? 0;
      const rarity = Math.log(1 + (list.length - count + 0.5) / (count + 0.5));
      const ours = new Map(postings.fit(asked, { tekst: 1 }).map(({ id, fit }) => [id, fit * rarity]));
      const theirs = new Map(engine.search(asked).map((result) => [result.id as number, result.score]));
      expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
      for (const [id, score] of ours) expect(score).toBeCloseTo(theirs.get(id)!, 8);
    }),
  );
});

test('fields add up by their weight, and counts are of documents', () => {
  fc.assert(
    fc.property(documents, word, (list, asked) => {
      const postings = makePostings(list, ['kop', 'tekst']);
      const apart = [makePostings(list.map(({ kop }) => ({ kop })), ['kop']).fit(asked, { kop: 3 }), makePostings(list.map(({ tekst }) => ({ tekst })), ['tekst']).fit(asked, { tekst: 1 })].flat();
      for (const { id, fit } of postings.fit(asked, { kop: 3, tekst: 1 })) {
        expect(fit).toBeCloseTo(apart.filter((item) => item.id === id).reduce((sum, item) => sum + item.fit, 0), 8);
      }
      expect(postings.counts.get(asked) ?? 0).toBe(list.filter(({ kop, tekst }) => kop.includes(asked) || tekst.includes(asked)).length);
    }),
  );
});

test('a word that is nowhere fits nothing, names of objects included', () => {
  const postings = makePostings([{ tekst: ['a'] }], ['tekst']);
  for (const asked of ['x', '__proto__', 'constructor', '']) expect(postings.fit(asked, { tekst: 1 })).toEqual([]);
});
