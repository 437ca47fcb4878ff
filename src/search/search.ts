import { standOf, type SearchDocument } from './search-document.ts';
import { merge, strongest, together, type Found } from './found.ts';
import { nearWords } from './near-words.ts';
import { isYear } from './number-terms.ts';
import { isHint, readQuestion, type Question } from './question.ts';
import { keysOf } from './inflection.ts';
import type { Alternative } from './lexicon.ts';
import { partsOf, RELATIONS, relatedWords, type RelatedWord } from './related-words.ts';
import type { SearchIndex } from './search-index.ts';
import { analyse, indexTerms } from './terms.ts';

/** Something found. */
export interface Hit {
  document: SearchDocument;
  /** Place in the list of documents. */
  id: number;
  score: number;
  /** The words of the index that were found in it: they are marked. */
  words: readonly string[];
  /** How many words of the question it answers. */
  answered: number;
}

/** What came of a question. */
export interface Answer {
  question: Question;
  /** Best first. */
  hits: readonly Hit[];
  /** Words of the question for which nothing was found. */
  unknown: readonly string[];
  /** For words that are not in the texts: the words that were looked for instead. */
  instead: readonly { word: string; tried: readonly string[] }[];
  /** Words that look like those for which nothing was found; only when nothing was found at all. */
  near: readonly string[];
  /** True when the pieces between quotes occur nowhere, and their words were looked for by themselves. */
  withoutPhrases: boolean;
}

/** How much a word counts by the field it stands in. */
const FIELDS = { titel: 3, pad: 0.8, tekst: 1, extra: 0.7 } as const;
/** A compound of the question answered by its parts: all of them, or only some. */
const ALL_PARTS = 0.6;
const SOME_PARTS = 0.15;
/** Two words of the question that are one in the index; each of them counts half of it. */
const JOINED = 1.8;
/** How much a document counts by its kind. */
const KIND = { row: { asked: 1.4, else: 0.75 }, later: { asked: 0.9, else: 0.5 }, figure: 0.8, official: 0.9, begrip: { one: 1, several: 0.7 } } as const;
/** How much an exact title adds at most. */
const TITLE = 0.8;
/** A word that only says what kind of answer is wanted. */
const HINT = 0.25;

/** Answers a question. Never throws, whatever the text; the same text always gives the same answer. */
export function search(index: SearchIndex, text: string): Answer {
  const question = readQuestion(text);
  const { words } = question;
  const related = words.map((word) => relatedWords(word, index.vocabulary));
  const found = words.map((word, place) => findWord(index, word, related[place]!));
  const joined = joinedWords(index, words);
  addAlternatives(index, words, joined, found);
  addHints(index, words, found);
  const weights = found.map((map, place) => Math.log(1 + (index.documenten.length + 1) / (map.size + 0.5)) * (isHint(words[place]!) ? HINT : 1));
  const known = words.map((_, place) => place).filter((place) => found[place]!.size > 0);
  const full = known.reduce((sum, place) => sum + weights[place]!, 0);
  // What only says that an amount or a year is wanted is no answer when the question says of what.
  const telling = known.filter((place) => !isHint(words[place]!));
  const hits: Hit[] = [];
  for (const id of new Set((telling.length > 0 ? telling : known).flatMap((place) => [...found[place]!.keys()]))) {
    const places = known.filter((place) => found[place]!.has(id));
    const findings = places.map((place) => found[place]!.get(id)!);
    const covered = places.reduce((sum, place, at) => sum + weights[place]! * Math.sqrt(findings[at]!.strength), 0) / full;
    const share = findings.reduce((sum, { strength }) => sum + Math.sqrt(strength), 0) / known.length;
    // Two words found fairly well are better than one found very well.
    const sum = findings.reduce((total, { score }, at) => total + Math.sqrt(score * (isHint(words[places[at]!]!) ? HINT : 1)), 0) ** 2 / known.length;
    const marked = strongest(findings);
    const document = index.documenten[id]!;
    const score = sum * covered ** 2 * kindFactor(document, question) * titleFactor(document, marked, share);
    hits.push({ document, id, score, words: [...marked.keys()], answered: places.length });
  }
  hits.sort((a, b) => b.score - a.score || a.id - b.id);
  const unknown = words.filter((_, place) => found[place]!.size === 0);
  const exact = question.phrases.length === 0 ? hits : hits.filter(({ document }) => question.phrases.every((phrase) => hasPhrase(document, phrase)));
  return {
    question,
    hits: exact.length > 0 ? exact : hits,
    unknown,
    instead: words.flatMap((word, place) => {
      const tried = related[place]!.filter(({ relation }) => relation === 'spelling' || relation === 'deel');
      return tried.length === 0 || joined.some(({ from, to }) => from <= place && place < to) ? [] : [{ word, tried: tried.sort((a, b) => b.weight - a.weight).slice(0, 3).map((item) => item.word) }];
    }),
    near: hits.length > 0 ? [] : [...new Set(unknown.flatMap((word) => nearWords(word, index.vocabulary)))].slice(0, 8),
    withoutPhrases: exact.length === 0 && hits.length > 0,
  };
}

/** The documents in which a word, or a word related to it, is found; of a compound also those with its parts. */
function findWord(index: SearchIndex, word: string, related: readonly RelatedWord[]): Found {
  const found = findRelated(index, related);
  const parts = partsOf(word, index.vocabulary);
  if (parts.length < 2) return found;
  const perPart = parts.map((part) => findRelated(index, relatedWords(part, index.vocabulary)));
  const whole = found.size === 0 ? 1.4 : 1;
  merge(found, together(perPart, ALL_PARTS * whole));
  for (const part of perPart) merge(found, together([part], SOME_PARTS * whole));
  return found;
}

function findRelated(index: SearchIndex, related: readonly RelatedWord[]): Found {
  const found: Found = new Map();
  // Together the forms of a word are as rare as the word: a rare form must not outweigh a common one.
  const total = index.documenten.length;
  const rarity = (documents: number): number => Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
  const close = related.filter(({ weight }) => weight >= RELATIONS.vorm);
  const common = rarity(Math.min(total, close.reduce((sum, item) => sum + index.vocabulary.documentsWith(item.word), 0)));
  for (const { word, weight } of related) {
    const own = rarity(index.vocabulary.documentsWith(word));
    const value = weight * (close.length === 0 ? own : Math.min(own, common));
    for (const { id, fit } of index.postings.fit(word, FIELDS)) {
      const known = found.get(id) ?? { score: 0, strength: 0, words: new Map() };
      known.score += value * fit;
      known.strength = Math.max(known.strength, weight);
      known.words.set(word, weight);
      found.set(id, known);
    }
  }
  return found;
}

/** Two words of the question that are one in the index: "klokken luider". */
function joinedWords(index: SearchIndex, words: readonly string[]): Alternative[] {
  return words.slice(1).flatMap((word, from) => index.vocabulary.near(keysOf(words[from]! + word).near).map((whole) => ({ from, to: from + 2, words: [whole], weight: JOINED })));
}

/** Adds what other names and everyday words find, and words that are one. */
function addAlternatives(index: SearchIndex, words: readonly string[], joined: readonly Alternative[], found: Found[]): void {
  for (const { from, to, words: others, weight } of [...index.lexicon.alternatives(words), ...joined]) {
    const answer = findAll(index, others, weight / (to - from));
    for (let place = from; place < to; place += 1) merge(found[place]!, answer);
  }
}

/** The documents in which all words of another name are found: it must be there as a whole. */
function findAll(index: SearchIndex, words: readonly string[], weight: number): Found {
  return together(words.map((word) => findRelated(index, relatedWords(word, index.vocabulary).filter((item) => item.weight >= RELATIONS.begin && item.relation !== 'spelling'))), weight);
}

/**
 * Every row of the table answers a word that asks for an amount ("hoeveel", "kosten"), and a year it has a column for; but
 * only rows that something else in the question speaks of.
 */
function addHints({ artikelen, documenten }: SearchIndex, words: readonly string[], found: Found[]): void {
  const spokenOf = new Set(found.flatMap((map, place) => (isHint(words[place]!) ? [] : [...map.keys()])));
  words.forEach((word, place) => {
    if (!isHint(word)) return;
    for (const id of spokenOf) {
      const document = documenten[id]!;
      if (document.artikel === null || document.bedragen.length === 0) continue;
      const years = standOf(artikelen, document)?.kolommen.flatMap(({ naam, jaar }) => (naam === null ? [] : [jaar])) ?? artikelen[document.artikel]!.jaren;
      if (!isYear(word) || years.includes(Number(word))) merge(found[place]!, new Map([[id, { score: 1, strength: 1, words: new Map() }]]));
    }
  });
}

/** Rows first when the question is about an amount, the text when it is not; the budget itself before its later phases, which a question may name; our own words before the same in official ones; a begrip explains one word, not several. */
function kindFactor({ soort, bedragen }: SearchDocument, { aboutAmount, words, years }: Question): number {
  if (soort === 'rij') return aboutAmount || years.length > 0 ? KIND.row.asked : KIND.row.else;
  if (soort === 'stand' && bedragen.length > 0) return aboutAmount || years.length > 0 ? KIND.later.asked : KIND.later.else;
  if (soort === 'figuur') return KIND.figure;
  if (soort === 'officieel') return KIND.official;
  if (soort === 'begrip') return words.filter((word) => !isHint(word)).length > 1 ? KIND.begrip.several : KIND.begrip.one;
  return 1;
}

/** More for a title that is the question and nothing else. */
function titleFactor(document: SearchDocument, words: ReadonlyMap<string, number>, answered: number): number {
  const title = indexTerms(document.titel);
  if (title.length === 0) return 1;
  return 1 + (TITLE * answered * title.reduce((sum, word) => sum + (words.get(word) ?? 0), 0)) / title.length;
}

function hasPhrase(document: SearchDocument, phrase: readonly string[]): boolean {
  return [document.titel, ...document.alineas, document.extra].some((text) => {
    const words = analyse(text).map((term) => term.word);
    return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
  });
}
