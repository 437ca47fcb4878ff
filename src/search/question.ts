import { fold } from './fold.ts';
import { isYear, valueOf } from './number-terms.ts';
import { analyse, isStopWord } from './terms.ts';

/** A question, taken apart. */
export interface Question {
  /** The words to look for, each once, in order. */
  words: readonly string[];
  /** Pieces between quotes, as words in order. */
  phrases: readonly (readonly string[])[];
  /** Years named, in order. */
  years: readonly number[];
  /** True when the question is about an amount: then rows of the table come first. */
  aboutAmount: boolean;
}

/** A question of more characters than this is cut: nobody types it, but a link may carry it. */
export const LONGEST_QUESTION = 400;
const MOST_WORDS = 24;
const AMOUNT_WORDS = /^(?:hoeveel|bedrag|bedragen|geld|kost(?:en|te|ten)?|budget(?:ten)?|euro|uitgegeven|uitgeven|begroot|begroting|miljoen|miljard|mln|mld)$/;

/** Takes a question apart. Any text is a question; one without words asks for nothing. */
export function readQuestion(text: string): Question {
  const short = text.slice(0, LONGEST_QUESTION);
  const all = analyse(short).map((term) => term.word);
  const words = [...new Set(all.filter((word) => !isStopWord(word)))].slice(0, MOST_WORDS);
  const phrases = [...short.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map((match) => analyse(match[1]!).map((term) => term.word)).filter((phrase) => phrase.length > 0);
  const amount = words.some((word) => AMOUNT_WORDS.test(word) || (!isYear(word) && (valueOf(word) ?? 0) >= 1000));
  return {
    words,
    phrases,
    years: words.filter(isYear).map(Number),
    aboutAmount: amount || /\bhoeveel\b|€/.test(fold(short)),
  };
}

/** True for words that only say what kind of answer is wanted: an amount, or a year of the table. They weigh little. */
export function isHint(word: string): boolean {
  return AMOUNT_WORDS.test(word) || isYear(word);
}
