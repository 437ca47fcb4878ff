import { fold } from './fold.ts';
import { numberTerm, scaleOf } from './number-terms.ts';

/** A word or number of a text, in the one form in which it is indexed and looked up. */
export interface Term {
  /** The folded word, or a number in one writing. */
  word: string;
  /** Where it stands in the text: first character, and the one after the last. */
  start: number;
  end: number;
}

/** Words that stand in almost every passage and tell nothing about it; question words that people type before what they look for. */
const STOP_WORDS = new Set(
  `aan al alle alleen als andere anders bij dan dat de deze die dit doen door doet een eens en er etc gaan gaat geen had heb hebben heeft het hier hij hoe hoeveel hun iets ik
  in is ja je jij jouw kan kon krijg krijgen krijgt kunnen maak maakt maar mag maken me meer men met mij mijn moet moeten mogen na naar nee niet niets nog nu of om omdat ons ook op over per procent
  te tegen toch toen tot u uit uw van veel vaak via vind vinden voor waar waarom wanneer want waren was wat we wel welk welke werd wie wij wil
  word worden wordt zal ze zich zij zijn zo zoals zou zouden zowel`.split(/\s+/),
);

const GLUED = String.raw`\p{L}\p{M}\u00ad\u200b-\u200d`;
const APOSTROPHE = "['’‘ʼ´`]";
const SPACE = '[ \\u00a0\\u2009\\u202f]';
/** In this order: a number, in groups of three or plain, unless letters follow; letters with dots; a word, with the brackets and apostrophes that belong to it. */
const PATTERN = new RegExp(
  [
    String.raw`(\d{1,3}(?:${SPACE}\d{3})+(?:,\d+)?(?![\p{L}\d])|\d+(?:[.,]\d+)*(?![\p{L}\d])|\d+(?:[.,]\d+)*(?=(?:duizend|miljoen|miljard|mln|mld|mio)(?!\p{L})))`,
    String.raw`(\p{L}\.(?:\p{L}\.)+\p{L}?(?!\p{L}))`,
    String.raw`(?:(?:\([${GLUED}]+-?\)-?(?=\p{L}))?[${GLUED}\p{N}]+(?:${APOSTROPHE}[${GLUED}\p{N}]+)*(?:\(${APOSTROPHE}?[${GLUED}]+\))?)`,
  ].join('|'),
  'giu',
);

/**
 * The terms of a text in the order in which they stand. The only analysis there is: index and query both use it.
 * "(top)managers" is "topmanagers", "ZBO's" is "zbo", "d.w.z." is "dwz", "148,0 miljoen" is "148000000"; of "i-strategie"
 * both "istrategie" and "strategie" are terms.
 */
export function analyse(text: string): Term[] {
  const terms: Term[] = [];
  let scalable: { term: Term; written: string } | null = null;
  for (const match of text.matchAll(PATTERN)) {
    // By place: names would make an object for every word.
    const [, number, dotted] = match;
    const start = match.index;
    const end = start + match[0].length;
    if (number !== undefined) {
      const term = { word: numberTerm(number), start, end };
      terms.push(term);
      scalable = { term, written: number };
      continue;
    }
    const word = dotted === undefined ? wordTerm(match[0]) : fold(dotted).replaceAll('.', '');
    const scale = scaleOf(word);
    if (scalable !== null && scale !== undefined && /^[\s€-]*$/.test(text.slice(scalable.term.end, start))) {
      scalable.term.word = numberTerm(scalable.written, scale);
      scalable.term.end = end;
      scalable = null;
      continue;
    }
    scalable = null;
    if (word === '') continue;
    const before = terms.at(-1);
    if (before !== undefined && before.word.length <= 2 && /^\p{L}/u.test(before.word) && start === before.end + 1 && /[-‐‑]/.test(text.charAt(before.end))) {
      terms.push({ word: before.word + word, start: before.start, end });
    }
    terms.push({ word, start, end });
  }
  return terms;
}

/** True for a word that is not looked for. Single letters are none either: they come from apostrophes and initials. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || /^[a-z]$/.test(word);
}

/** The words of a text that the index holds. */
export function indexTerms(text: string): string[] {
  return analyse(text)
    .map((term) => term.word)
    .filter((word) => !isStopWord(word));
}

/** A word without the brackets inside it and without the ending after an apostrophe: "ZBO's" → "zbo", "programma('s)" → "programma". */
function wordTerm(written: string): string {
  const word = fold(written);
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .replace(/\('[a-z]+\)$/, '')
    .replace(/[()-]/g, '')
    .replace(/'(?:s|er|ers|tje|tjes|en|t|n|je|jes)$/, '')
    .replaceAll("'", '');
}
