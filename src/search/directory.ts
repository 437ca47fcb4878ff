import { isHint, readQuestion } from './question.ts';
import { relatedWords } from './related-words.ts';
import type { Collection, SearchDocument } from './search-document.ts';
import { fieldsOf } from './search-index.ts';
import { splitCompound } from './compounds.ts';
import { isYear } from './number-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { indexTerms } from './terms.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Which part of the index has which words: enough of them to know where to look first. Plain data. */
export interface DirectoryFile {
  delen: readonly { naam: string; titel: string; jaar: number }[];
  /** Words in alphabetical order, with spaces between them. */
  woorden: string;
  /** For each word the numbers of its parts: base 36, each but the first the difference with the one before, commas between them. */
  plaatsen: string;
}

/** The directory ready for use. */
export interface Directory {
  delen: DirectoryFile['delen'];
  vocabulary: Vocabulary;
  /** Parts by word. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Words per part besides those of its titles. */
const WORDS = 300;

/** Makes the directory of parts: of each the words of its titles, and those that tell it best from the other parts. */
export function makeDirectory(parts: readonly { naam: string; titel: string; jaar: number; collection: Collection }[]): DirectoryFile {
  const counted = parts.map(({ titel, collection }) => countWords(titel, collection.documenten));
  const spread = new Map<string, number>();
  for (const { counts } of counted) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const places = new Map<string, number[]>();
  counted.forEach(({ counts, titles }, at) => {
    const telling = [...counts]
      .map(([word, count]) => ({ word, value: (1 + Math.log(count)) * Math.log((parts.length + 1) / spread.get(word)!) }))
      .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
      .slice(0, WORDS)
      .map(({ word }) => word);
    for (const word of new Set([...titles, ...telling])) places.set(word, [...(places.get(word) ?? []), at]);
  });
  const words = [...places.keys()].sort();
  return {
    delen: parts.map(({ naam, titel, jaar }) => ({ naam, titel, jaar })),
    woorden: words.join(' '),
    plaatsen: words.map((word) => differences(places.get(word)!).map((number) => number.toString(36)).join(',')).join(' '),
  };
}

/** Makes a directory ready for use. */
export function openDirectory({ delen, woorden, plaatsen }: DirectoryFile, others: Iterable<string> = []): Directory {
  const lists = plaatsen.split(' ');
  const places = new Map(woorden.split(' ').map((word, at): [string, number[]] => [word, sums((lists[at] ?? '').split(',').map((number) => Number.parseInt(number, 36)))]));
  return { delen, places, vocabulary: makeVocabulary(new Map([...places].map(([word, parts]) => [word, parts.length])), others) };
}

/** The parts in which a question is likely to be answered, the likeliest first; the others follow, newest first. */
export function chooseParts(directory: Directory, lexicon: Lexicon, text: string): { part: number; likely: boolean }[] {
  const { words, years } = readQuestion(text);
  const scores = new Map<number, number>();
  words.forEach((word, at) => {
    if (isYear(word)) return;
    const asked = [
      { word, weight: isHint(word) ? 0.1 : 1 },
      ...splitCompound(word, directory.vocabulary.isWord).map((part) => ({ word: part, weight: 0.3 })),
      ...lexicon.alternatives(words).filter(({ from, to }) => from <= at && at < to).flatMap((item) => item.words.map((other) => ({ word: other, weight: item.weight / item.words.length }))),
    ];
    const best = new Map<number, number>();
    for (const { word: one, weight } of asked) {
      for (const related of relatedWords(one, directory.vocabulary)) {
        const parts = directory.places.get(related.word) ?? [];
        const value = weight * related.weight * Math.log(1 + directory.delen.length / parts.length);
        for (const part of parts) best.set(part, Math.max(best.get(part) ?? 0, value));
      }
    }
    for (const [part, value] of best) scores.set(part, (scores.get(part) ?? 0) + value);
  });
  const value = (part: number): number => (scores.get(part) ?? 0) * (years.length === 0 || years.includes(directory.delen[part]!.jaar) ? 1 : 0.5);
  return directory.delen.map((_, part) => ({ part, likely: scores.has(part) })).sort((a, b) => value(b.part) - value(a.part) || a.part - b.part);
}

function countWords(titel: string, documenten: readonly SearchDocument[]): { counts: Map<string, number>; titles: Set<string> } {
  const counts = new Map<string, number>();
  const titles = new Set(indexTerms(titel));
  for (const document of documenten) {
    for (const word of indexTerms(document.titel)) titles.add(word);
    const { tekst, extra } = fieldsOf(documenten, document);
    for (const word of indexTerms(`${tekst}\n${document.soort === 'rij' ? '' : extra}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, titles };
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (at === 0 ? 0 : numbers[at - 1]!));
}

function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
