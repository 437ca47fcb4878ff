import { analyse } from './terms.ts';

/** A piece of text; `marked` when it is a word that was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** About as many characters as a passage may have: three lines on a desk, six on a phone. */
const LENGTH = 260;

/** A text in pieces, the found words marked. The pieces together are the text. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const term of analyse(text)) {
    if (!words.has(term.word) || term.start < end) continue;
    if (term.start > end) pieces.push({ text: text.slice(end, term.start), marked: false });
    pieces.push({ text: text.slice(term.start, term.end), marked: true });
    end = term.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/**
 * The passage of a text that shows best why it was found: the stretch with the most different words, cut at spaces, with
 * "…" where it is cut. Of a text without the words the beginning; empty when there is no text.
 */
export function passageOf(alineas: readonly string[], words: ReadonlySet<string>): Piece[] {
  let best: { text: string; start: number; value: number } = { text: alineas[0] ?? '', start: 0, value: 0 };
  for (const text of alineas) {
    const found = analyse(text).filter((term) => words.has(term.word));
    for (const [at, first] of found.entries()) {
      const within = found.slice(at).filter((term) => term.end - first.start <= LENGTH - 40);
      const value = new Set(within.map((term) => term.word)).size + within.length / 100;
      if (value > best.value) best = { text, start: first.start, value };
    }
  }
  return markWords(cut(best.text, best.start), words);
}

/** A stretch of a text around a place; the whole text when it is short enough. */
function cut(text: string, place: number): string {
  if (text.length <= LENGTH + 40) return text;
  const from = sentenceStart(text, place);
  const until = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH);
  return `${from === 0 ? '' : '… '}${text.slice(from, until)}${until === text.length ? '' : ' …'}`;
}

/** The start of the sentence when it is near, else a few words before the place. */
function sentenceStart(text: string, place: number): number {
  const sentence = Math.max(text.lastIndexOf('. ', place) + 1, text.lastIndexOf(': ', place) + 1, 0);
  const from = place - sentence <= 120 ? sentence : text.indexOf(' ', place - 60) + 1;
  return text.charAt(from) === ' ' ? from + 1 : from;
}
