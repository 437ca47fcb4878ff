import { slug } from '../../domain/slug.ts';

/** How well a heading fits a label: the same words, or the same but for small words, brackets and plural. */
export type Fit = 'exact' | 'near' | null;

const SMALL_WORDS = new Set(['van', 'de', 'het', 'een', 'voor', 'aan', 'en', 'der', 'ten']);

/** Compares a printed heading with the label of a line. */
export function fitOf(heading: string, label: string): Fit {
  if (slug(heading) === slug(label)) return 'exact';
  const words = significant(heading);
  if (words === '') return null;
  return words === significant(label) || words === significant(label.replace(/\([^)]*\)/g, '')) ? 'near' : null;
}

function significant(text: string): string {
  return slug(text)
    .split('-')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word === 'bijdragen' ? 'bijdrage' : word))
    .join('-');
}
