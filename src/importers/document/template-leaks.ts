import { squeeze } from '../table/number-form.ts';

/** Texts of the site's template that come along with a page, with the end of it where they can stand. */
const LEAKS: readonly (readonly ['first' | 'last', RegExp])[] = [
  ['first', /^base description which applies to whole site$/i],
  ['first', /^(?:overslaan en naar de inhoud gaan|direct naar (?:de )?inhoud|skip to main content)$/i],
  ['first', /^(?:rijksfinanci[eë]n(?:\.nl)?|kruimelpad|home)$/i],
  ['last', /^licen[cs]e$/i],
  ['last', /^(?:licentie|deel deze pagina|naar boven|cc0(?: 1\.0.*)?)$/i],
];

/** Takes known texts of the template off both ends. `textOf` gives the text of an item, `null` for one that is never a leak. */
export function withoutLeaks<Item>(items: readonly Item[], textOf: (item: Item) => string | null): { items: Item[]; leaks: string[] } {
  const isLeak = (item: Item, end: 'first' | 'last'): boolean => {
    const text = textOf(item);
    return text !== null && LEAKS.some(([place, pattern]) => place === end && pattern.test(squeeze(text)));
  };
  let from = 0;
  let to = items.length;
  while (from < to && isLeak(items[from]!, 'first')) from += 1;
  while (to > from && isLeak(items[to - 1]!, 'last')) to -= 1;
  const left = [...items.slice(0, from), ...items.slice(to)];
  return { items: items.slice(from, to), leaks: left.map((item) => squeeze(textOf(item)!)) };
}
