import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface Woordverschil {
  soort: 'gelijk' | 'toegevoegd' | 'vervallen';
  tekst: string;
}

/** What is never torn apart: a number with its dots and commas, a word with its hyphens, a run of spaces, one other character. */
const TOKENS = /[\p{L}\p{N}]+(?:[.,'’\-/][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

/** The words of a text, spaces and marks included: together they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/**
 * What happened to the words of a text. Without what came it is the first text, without what went the second. Changes with only a
 * space between them are one change: "twee nieuwe woorden", not three.
 */
export function compareWords(van: string, naar: string): Woordverschil[] {
  const runs = diffArrays(tokensOf(van), tokensOf(naar)).map(({ added, removed, value }): Woordverschil => ({ soort: added ? 'toegevoegd' : removed ? 'vervallen' : 'gelijk', tekst: value.join('') }));
  const result: Woordverschil[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') result.push({ soort: 'vervallen', tekst: gone });
    if (come !== '') result.push({ soort: 'toegevoegd', tekst: come });
    [gone, come] = ['', ''];
  };
  runs.forEach(({ soort, tekst }, index) => {
    if (soort === 'vervallen') gone += tekst;
    else if (soort === 'toegevoegd') come += tekst;
    else if (tekst.trim() === '' && gone + come !== '' && index < runs.length - 1) {
      gone += tekst;
      come += tekst;
    } else {
      flush();
      result.push({ soort, tekst });
    }
  });
  flush();
  return result;
}

/** How much two texts are alike: from 0, no word in common, to 1, the same words as often. */
export function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [a, b].map((text) => tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token)));
  if (wordsA!.length + wordsB!.length === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of wordsA!) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsB!) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (wordsA!.length + wordsB!.length);
}
