import { isModifier, splitCompound } from './compounds.ts';
import { coreOf, keysOf } from './inflection.ts';
import { isYear, valueOf } from './number-terms.ts';
import { lettersMissing, lettersOf, slipsAllowed, slipsBetween, soundOf } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why a word in the text answers a word in the question, and how much it counts (the word itself counts 1). */
export const RELATIONS = {
  zelfde: 1,
  vorm: 0.95,
  familie: 0.6,
  samenstelling: 0.6,
  begin: 0.35,
  binnenin: 0.25,
  spelling: 0.6,
  deel: 0.3,
  afronding: 0.7,
} as const;

/** Of a compound with an unknown part: how long the known part must be at least, and what is left. */
const SHORTEST_PART = 5;
const SHORTEST_REST = 3;
const LONGEST_WORD = 80;

/** The name of a relation. */
export type Relation = keyof typeof RELATIONS;

/** A word of the index that answers a word of the question. */
export interface RelatedWord {
  word: string;
  relation: Relation;
  /** Between 0 and 1. */
  weight: number;
}

/**
 * The words of the index that answer one word: the word itself, its forms, compounds with it, and numbers that mean the
 * same amount. Only when there are none are words looked for that are spelled or sound nearly the same, and at last those
 * that it begins or ends with.
 */
export function relatedWords(word: string, vocabulary: Vocabulary): RelatedWord[] {
  const found = new Map<string, RelatedWord>();
  const add = (other: string, relation: Relation, factor = 1): void => {
    const weight = RELATIONS[relation] * factor;
    if ((found.get(other)?.weight ?? 0) < weight) found.set(other, { word: other, relation, weight });
  };
  if (vocabulary.documentsWith(word) > 0) add(word, 'zelfde');
  const value = valueOf(word);
  if (value !== null) {
    addNumbers(word, value, vocabulary, add);
    return [...found.values()];
  }
  const keys = keysOf(word);
  for (const other of vocabulary.near(keys.near)) add(other, 'vorm');
  for (const other of vocabulary.far(keys.far)) add(other, 'familie');
  if (found.size === 0) for (const other of linkedOtherwise(word, vocabulary)) add(other, 'vorm', 0.95);
  addCompounds(word, vocabulary, add);
  if (![...found.values()].some(({ weight }) => weight > RELATIONS.begin)) addSlips(word, vocabulary, add);
  if (found.size === 0) addLongestParts(word, vocabulary, add);
  return [...found.values()];
}

/** The parts of a compound in the question that the index has: "ambtenarenpensioen" → ambtenaren, pensioen. Empty for other words. */
export function partsOf(word: string, vocabulary: Vocabulary): string[] {
  return splitCompound(word, vocabulary.isWord);
}

/** The words that differ from this one only in the letter between two parts, which most people are not sure of: "bedrijfsvoeringbeleid" is bedrijfsvoeringsbeleid. */
function linkedOtherwise(word: string, vocabulary: Vocabulary): string[] {
  if (!/^[a-z]{8,80}$/.test(word)) return [];
  const places = Array.from({ length: word.length - 5 }, (_, at) => at + 3);
  const spellings = places.flatMap((at) => [`${word.slice(0, at)}s${word.slice(at)}`, `${word.slice(0, at)}n${word.slice(at)}`, ...(/[sn]/.test(word.charAt(at)) ? [word.slice(0, at) + word.slice(at + 1)] : [])]);
  return spellings.flatMap((spelling) => vocabulary.near(keysOf(spelling).near));
}

type Add = (word: string, relation: Relation, factor?: number) => void;

function addCompounds(word: string, vocabulary: Vocabulary, add: Add): void {
  const core = coreOf(word);
  // As the first part of a compound a word may have another form: "subsidies" begins "subsidieregeling", "kantoren" begins "kantoorhuisvesting".
  const starts = [...new Set([word, word.replace(/(?<=.{3})(?:s|en|e)$/, ''), core.replace(/(?<![aeiouy])([aeou])(?=[^aeiouy]$)/, '$1$1'), core])];
  vocabulary.words.forEach((other, index) => {
    if (other.length < word.length || other === word) return;
    const otherCore = vocabulary.cores[index]!;
    if (core.length >= 3 && otherCore.length > core.length + 1 && otherCore.endsWith(core)) {
      const before = otherCore.slice(0, -core.length);
      if (isModifier(before, vocabulary.isWord)) return add(other, 'samenstelling');
      if (core.length >= 6) return add(other, 'begin');
    }
    for (const start of starts) {
      if (start.length < 3 || !other.startsWith(start)) continue;
      const rest = other.slice(start.length).replace(/^(?:en|s|e|n)(?=.{3})/, '');
      const whole = other.slice(start.length);
      if (whole.length >= 3 && (vocabulary.isWord(whole) || vocabulary.isWord(rest) || splitCompound(whole, vocabulary.isWord).length > 0)) return add(other, 'samenstelling', 0.9);
      if (start.length >= 4 && word.startsWith(start)) return add(other, 'begin', start === word ? 1 : 0.6);
    }
    if (core.length >= 5 && otherCore.includes(core)) add(other, 'binnenin');
  });
}

/** Words with few slips, first those that sound the same; at last those that begin or end like that: a slip in a part of a compound. */
function addSlips(word: string, vocabulary: Vocabulary, add: Add): void {
  if (word.length < 4) return;
  const limit = slipsAllowed(word.length);
  const sound = soundOf(word);
  const core = coreOf(word);
  const coreLimit = slipsAllowed(core.length);
  const [letters, coreLetters] = [lettersOf(word), lettersOf(core)];
  const spellings = vocabulary.spellings();
  let least = limit + 1;
  const near: { other: string; slips: number }[] = [];
  vocabulary.words.forEach((other, index) => {
    if (Math.abs(other.length - word.length) > limit + 2 || /\d/.test(other)) return;
    const spelling = spellings[index]!;
    const alike = spelling.sound === sound;
    if (!alike && word.length <= 6 && word[0] !== other[0]) return;
    const whole = alike ? 0 : lettersMissing(letters, spelling.letters) > limit ? limit + 1 : slipsBetween(word, other, limit);
    const slips = alike || lettersMissing(coreLetters, spelling.core) > coreLimit ? whole : Math.min(whole, slipsBetween(core, vocabulary.cores[index]!, coreLimit) + limit - coreLimit);
    if (slips > limit) return;
    near.push({ other, slips });
    least = Math.min(least, slips);
  });
  for (const { other, slips } of near) if (slips <= Math.max(least, 1)) add(other, 'spelling', 1 - 0.2 * slips);
  if (near.length > 0 || word.length < 6) return;
  const partLimit = word.length >= 9 ? 2 : 1;
  vocabulary.words.forEach((other, index) => {
    if (other.length < word.length + 3 || lettersMissing(letters, spellings[index]!.letters) > partLimit) return;
    const lengths = [word.length, word.length - 1, word.length + 1];
    if (lengths.some((length) => slipsBetween(word, other.slice(-length), partLimit) <= partLimit || slipsBetween(word, other.slice(0, length), partLimit) <= partLimit)) add(other, 'spelling', 0.4);
  });
}

/** The longest word that a compound begins with, and the longest it ends with, when the rest is unknown: "subsidieontvangers" has "subsidie". */
function addLongestParts(word: string, vocabulary: Vocabulary, add: Add): void {
  if (!/^[a-z]+$/.test(word) || word.length > LONGEST_WORD) return;
  const lengths = Array.from({ length: Math.max(0, word.length - SHORTEST_REST - SHORTEST_PART + 1) }, (_, at) => word.length - SHORTEST_REST - at);
  for (const cut of [(length: number) => word.slice(0, length), (length: number) => word.slice(-length)]) {
    const part = lengths.map(cut).find((piece) => vocabulary.near(keysOf(piece).near).length > 0);
    if (part !== undefined) for (const other of vocabulary.near(keysOf(part).near)) add(other, 'deel');
  }
}

/**
 * Numbers that mean the same amount: in another unit (148.000 thousand is 148 million), or rounded as the question or the
 * text rounds ("194 miljoen" for 193.597.000, "95%" for 95,2). A year is only itself.
 */
function addNumbers(word: string, value: number, vocabulary: Vocabulary, add: Add): void {
  if (isYear(word) || value < 10) return;
  // A bare "148" may be any unit; whoever writes millions means millions, which the table prints in thousands.
  const scales = value >= 1e6 ? [1, 1e-3] : value >= 1e3 ? [1, 1e3, 1e-3] : [1, 1e3, 1e6];
  for (const other of vocabulary.words) {
    const number = valueOf(other);
    if (number === null || number < 10 || other === word || isYear(other)) continue;
    for (const scale of scales) {
      const same = value * scale;
      if (number === same) add(other, 'afronding', scale === 1 ? 1 : 0.9);
      else if (Math.abs(number - same) <= Math.max(precisionOf(word) * scale, precisionOf(other)) / 2 && Math.abs(number - same) <= same * 0.05) add(other, 'afronding', scale === 1 ? 0.75 : 0.65);
    }
  }
}

/** The value of the last digit of a number that is no zero: half of it is what rounding may have taken. */
function precisionOf(word: string): number {
  const fraction = word.split(',')[1];
  if (fraction !== undefined) return 10 ** -fraction.length;
  return 10 ** (/0*$/.exec(word)?.[0].length ?? 0);
}
