import type { FindingList } from '../finding-list.ts';

/** More loose accents on one letter than any language has; Unicode reckons with no more than thirty. */
const OVERLOADED = /\p{M}{31}/u;

/** True for a text with a letter under so many loose accents that putting them in order takes time that grows with their square. */
export function isOverloaded(text: string): boolean {
  return OVERLOADED.test(text);
}

/** Refuses a text with such a letter: true when it has one. `line` is where the text stands; without it the text is the whole source. */
export function nameOverloaded(text: string, findings: FindingList, line?: number): boolean {
  const place = text.search(OVERLOADED);
  if (place === -1) return false;
  findings.add('bron-onleesbaar', 'fout', { line: line ?? text.slice(0, place).split('\n').length, found: 'meer dan 30 losse accenten achter elkaar', expected: 'letters met ten hoogste enkele accenten', remedy: 'Haal deze tekens uit de bron: het is geen gewone tekst.' });
  return true;
}
