import { formatCount, formatList } from '../domain/format.ts';
import type { Answer } from './search.ts';

/** A longer question is not repeated in full. */
const LONGEST_REPEATED = 80;

/** What came of a question, in one line: "23 plaatsen gevonden voor ‘subsidie’". */
export function outcomeText(total: number, question: string): string {
  const repeated = question.length <= LONGEST_REPEATED ? question : `${question.slice(0, LONGEST_REPEATED).trimEnd()}…`;
  return total === 0 ? `Niets gevonden voor ‘${repeated}’` : `${formatCount(total, 'plaats', 'plaatsen')} gevonden voor ‘${repeated}’`;
}

/** What was done with the question that the reader should know, each a sentence or two. */
export function remarks({ instead, unknown, withoutPhrases, hits }: Answer): string[] {
  const one = unknown.length === 1;
  return [
    ...(withoutPhrases ? ['De woorden tussen aanhalingstekens staan nergens zo bij elkaar. Hieronder staat waar de losse woorden voorkomen.'] : []),
    ...instead.map(({ word, tried }) => `‘${word}’ komt niet voor. Er is gezocht naar ${quoted(tried)}.`),
    ...(unknown.length === 0 || hits.length === 0 ? [] : [`${quoted(unknown)} ${one ? 'komt' : 'komen'} niet voor en ${one ? 'telt' : 'tellen'} niet mee.`]),
  ];
}

function quoted(words: readonly string[]): string {
  return formatList(words.map((word) => `‘${word}’`));
}
