import { slug } from '../../domain/slug.ts';

/** How well a heading fits a label: the same words, or the same but for small words, brackets and plural. */
export type Fit = 'exact' | 'near' | null;

/** A heading or label taken apart for comparing: once for each, however often it is compared. */
export interface Words {
  all: string;
  /** Without small words and plural; `''` when nothing is left. */
  significant: string;
  /** The same, without what stands in brackets. */
  outsideBrackets: string;
}

const SMALL_WORDS = new Set(['van', 'de', 'het', 'een', 'voor', 'aan', 'en', 'der', 'ten']);

/** Takes a printed heading or the label of a line apart. */
export function takeApart(text: string): Words {
  const all = slug(text);
  const significant = withoutSmallWords(all);
  return { all, significant, outsideBrackets: text.includes('(') ? withoutSmallWords(slug(text.replace(/\([^)]*\)/g, ''))) : significant };
}

/** Compares a printed heading with the label of a line. */
export function fitOf(heading: Words, label: Words): Fit {
  if (heading.all === label.all) return 'exact';
  if (heading.significant === '') return null;
  return heading.significant === label.significant || heading.significant === label.outsideBrackets ? 'near' : null;
}

function withoutSmallWords(words: string): string {
  return words
    .split('-')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word === 'bijdragen' ? 'bijdrage' : word))
    .join('-');
}
