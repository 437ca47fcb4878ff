import { keysOf } from './inflection.ts';
import { slipsBetween } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the index that look a bit like a word it does not have: what comes near when nothing was found. At most five, nearest first, of forms of one word the nearest. */
export function nearWords(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  return vocabulary.words
    .filter((other) => other.length > 3 && !/\d/.test(other))
    .map((other) => ({ other, distance: distanceTo(word, other, limit), length: other.length }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.length - b.length || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other)
    .filter((other, at, all) => all.findIndex((first) => keysOf(first).near === keysOf(other).near) === at)
    .slice(0, 5);
}

/** Slips between two words; a common beginning of more than half of the word brings them nearer. */
function distanceTo(word: string, other: string, limit: number): number {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  if (same >= 4 && same * 2 > word.length) return Math.min(limit, (word.length - same) / 2);
  return slipsBetween(word, other, limit);
}
