import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDocuments } from '../../../src/search/documents.ts';
import { isHint, LONGEST_QUESTION } from '../../../src/search/question.ts';
import { makeIndex } from '../../../src/search/search-index.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { indexTerms } from '../../../src/search/terms.ts';
import { realPublicatie } from '../../support/real-content.ts';

const publicatie = await realPublicatie();
const collection = makeDocuments(publicatie);
const index = makeIndex(collection, publicatie.zoekwoorden);
const places = (vraag: string): string[] => search(index, vraag).hits.map((hit) => hit.document.plaats);
const IHH = 'toelichting-7.1-opdrachten-informatiehuishouding';
const IHH_ROW = 'rij-7.1-opdrachten-informatiehuishouding';

/** A small index of our own. */
function indexOf(...documents: (Partial<SearchDocument> & { titel: string })[]) {
  const base = { soort: 'sectie', artikel: null, ouder: null, alineas: [], extra: '', namen: [], gewoon: [], bedragen: [] } as const;
  return makeIndex({ artikelen: [], documenten: documents.map((document, at) => ({ ...base, plaats: `#${at}`, ...document })) }, [{ gewoon: ['vakbond'], officieel: ['vakcentrale'] }]);
}

test('every document is found by its title, and among the first three', () => {
  for (const document of collection.documenten) {
    if (indexTerms(document.titel).every(isHint)) continue;
    const same = search(index, document.titel).hits.slice(0, 6).some((hit) => hit.document.titel === document.titel);
    expect(same, document.titel).toBe(true);
  }
});

test('every word of every document finds that document', () => {
  const words = new Map<string, Set<string>>();
  for (const { titel, alineas, extra, plaats } of collection.documenten) {
    for (const word of indexTerms([titel, ...alineas, extra].join('\n'))) words.set(word, (words.get(word) ?? new Set()).add(plaats));
  }
  for (const [word, expected] of [...words].filter((_, at) => at % 5 === 0)) {
    // A number with a zero at its end was written with a dot, as "7.10" is.
    const found = new Set(places(word.replace(/^(\d+),(\d*0)$/, '$1.$2')));
    for (const place of expected) expect(found.has(place), `${word} in ${place}`).toBe(true);
  }
});

test.each(['148.000', '148000', '148 miljoen', '148 mln', '€ 148,0 miljoen', '148.000.000'])('the amount typed as %s finds the row', (vraag) => {
  expect(places(vraag).slice(0, 3)).toContain(IHH_ROW);
});

test('an amount of another year finds the row as well', () => {
  expect(places('149.000')[0]).toBe(IHH_ROW);
});

test('a question about an amount has the row first, the word alone the text', () => {
  expect(places('hoeveel kost informatiehuishouding in 2024')[0]).toBe(IHH_ROW);
  expect(places('informatiehuishouding').indexOf(IHH)).toBeLessThan(places('informatiehuishouding').indexOf(IHH_ROW));
});

test('a compound finds its last part and the other way around, the whole word first', () => {
  const small = indexOf({ titel: 'A', alineas: ['De huishouding van het kantoor.'] }, { titel: 'B', alineas: ['De informatiehuishouding van het kantoor.'] });
  const order = (vraag: string): string[] => search(small, vraag).hits.map((hit) => hit.document.titel);
  expect(order('informatiehuishouding')[0]).toBe('B');
  expect(order('huishouding')).toEqual(['A', 'B']);
});

test('a compound that is nowhere is found by its parts together', () => {
  const small = indexOf({ titel: 'A', alineas: ['Pensioenen voor ambtenaren.'] }, { titel: 'B', alineas: ['Subsidie voor ambtenaren.'] }, { titel: 'C', alineas: ['Niets.'] });
  expect(search(small, 'ambtenarenpensioen').hits.map((hit) => hit.document.titel)).toEqual(['A', 'B']);
});

test('a compound with another letter between its parts, or written as two words, is the same compound', () => {
  const small = indexOf({ titel: 'A', alineas: ['Beleid voor de bedrijfsvoering.'] }, { titel: 'B', alineas: ['Het bedrijfsvoeringsbeleid.'] }, { titel: 'C', alineas: ['De klokkenluider.'] }, { titel: 'D', alineas: ['Klokken en een luider geluid.'] });
  expect(search(small, 'bedrijfsvoeringbeleid').hits[0]?.document.titel).toBe('B');
  const { hits, instead } = search(small, 'klokken luider');
  expect(hits.map((hit) => hit.document.titel)).toEqual(expect.arrayContaining(['C', 'D']));
  expect(search(indexOf({ titel: 'C', alineas: ['De klokkenluider.'] }, { titel: 'E', alineas: ['Leiders.'] }), 'klokken luider')).toMatchObject({ instead: [], unknown: [] });
  expect(instead).toEqual([]);
});

test('an everyday word finds the official one and the other way around, the word itself first', () => {
  const small = indexOf({ titel: 'Overleg', alineas: ['Met vakcentrales.'] }, { titel: 'Praten', alineas: ['Met vakbonden.'] });
  expect(search(small, 'vakbond').hits.map((hit) => hit.document.titel)).toEqual(['Praten', 'Overleg']);
  expect(search(small, 'vakcentrales').hits.map((hit) => hit.document.titel)).toEqual(['Overleg', 'Praten']);
});

test('a word of the family of an everyday word finds the official one too', () => {
  const small = makeIndex({ artikelen: [], documenten: indexOf({ titel: 'Orde', alineas: ['De informatiehuishouding.'] }, { titel: 'Rest' }).documenten }, [{ gewoon: ['archiveren'], officieel: ['informatiehuishouding'] }]);
  expect(search(small, 'archivering').hits.map((hit) => hit.document.titel)).toEqual(['Orde']);
});

test('of a compound that is nowhere the known part is looked for, and that is told', () => {
  const small = indexOf({ titel: 'A', alineas: ['Subsidies voor ambtenaren.'] }, { titel: 'B', alineas: ['Niets.'] });
  const { hits, instead } = search(small, 'subsidieontvangers');
  expect(hits.map((hit) => hit.document.titel)).toEqual(['A']);
  expect(instead).toEqual([{ word: 'subsidieontvangers', tried: ['subsidies'] }]);
});

test('what only says that an amount is wanted is no answer to a question that says of what', () => {
  const small = indexOf({ titel: 'A', alineas: ['Geld voor subsidies.'] }, { titel: 'B', alineas: ['Geld voor pensioenen.'] });
  expect(search(small, 'hoeveel geld subsidie').hits.map((hit) => hit.document.titel)).toEqual(['A']);
  expect(search(small, 'geld').hits.length).toBe(2);
});

test('an artikelonderdeel is found by what it is called and its number', () => {
  expect(places('artikelonderdeel 7.1').slice(0, 3)).toContain('toelichting-7.1');
});

test('of a very long question only the beginning counts', () => {
  const start = 'subsidie vakbond '.padEnd(LONGEST_QUESTION, 'x ');
  const long = start + 'discriminatie pensioenen '.repeat(1000);
  expect(search(index, long)).toEqual(search(index, start));
  expect(search(index, 'q'.repeat(10_000)).question.words).toEqual(['q'.repeat(LONGEST_QUESTION)]);
  expect(search(index, Array.from({ length: 1000 }, (_, at) => `w${at}`).join(' ')).question.words.length).toBeLessThanOrEqual(24);
});

test('an abbreviation finds what it stands for and the other way around', () => {
  const begrip = { soort: 'begrip', titel: 'QRS (Quasi Regionale Stichting)', namen: ['QRS'] } as const;
  const small = indexOf(begrip, { titel: 'Kort', alineas: ['Geld voor QRS.'] }, { titel: 'Lang', alineas: ['Geld voor de Quasi Regionale Stichting.'] });
  expect(search(small, 'qrs').hits.map((hit) => hit.document.titel)).toContain('Lang');
  expect(search(small, 'quasi regionale stichting').hits.map((hit) => hit.document.titel)).toContain('Kort');
});

test('words between quotes must stand together; when they do not, the words are looked for and that is told', () => {
  const small = indexOf({ titel: 'A', alineas: ['De maat is menselijk.', 'De menselijke maat.'] }, { titel: 'B', alineas: ['De maat van de menselijke waarde.'] });
  expect(search(small, '"menselijke maat"').hits.map((hit) => hit.document.titel)).toEqual(['A']);
  expect(search(small, '“de menselijke maat”').hits.map((hit) => hit.document.titel)).toEqual(['A']);
  const none = search(small, '"maat menselijke"');
  expect(none.withoutPhrases).toBe(true);
  expect(none.hits.length).toBe(2);
});

test('what is not there is told, and what was looked for instead', () => {
  const answer = search(index, 'racsime kwxz');
  expect(answer.unknown).toEqual(['kwxz']);
  expect(answer.instead).toEqual([{ word: 'racsime', tried: ['racisme'] }]);
});

test('a document with all words of the question comes before one with some', () => {
  const small = indexOf({ titel: 'Subsidie', alineas: ['Subsidie, subsidie en subsidie.'] }, { titel: 'Overleg', alineas: ['De vakcentrales krijgen geld, dat heet subsidie.'] }, { titel: 'Vakbond' });
  expect(search(small, 'subsidie vakbond').hits[0]?.document.titel).toBe('Overleg');
});

test('a question without words finds nothing', () => {
  for (const vraag of ['', '   ', 'de het een', '"', '!?', '\u0000', 'a']) expect(search(index, vraag).hits).toEqual([]);
});

test('any question is answered without throwing, the same way every time', () => {
  const words = fc.constantFrom(...['subsidie', '148', '2022', '"', '(', ')', '*', '\\', '<script>', "' OR 1=1", '__proto__', 'constructor', 'hasOwnProperty', 'toString', '€', '%', '7.1', '½', 'ﬁ', '\ud800']);
  const question = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')));
  fc.assert(
    fc.property(question, (vraag) => {
      const first = search(index, vraag);
      expect(first.hits.every((hit) => Number.isFinite(hit.score) && hit.score > 0)).toBe(true);
      expect(search(index, vraag)).toEqual(first);
    }),
    { numRuns: 150 },
  );
});
