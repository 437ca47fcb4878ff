import type { Zoekwoordgroep } from '../domain/zoekwoorden.ts';
import { keysOf } from './inflection.ts';
import type { SearchDocument } from './search-document.ts';
import { indexTerms } from './terms.ts';

/** Words and groups of words that mean the same. */
export interface LexiconEntry {
  /** Names of one thing: "SAIP", "Stichting Administratie Indonesische Pensioenen". */
  namen: readonly string[];
  /** Everyday words by which people look for it. */
  gewoon: readonly string[];
}

/** Other words for a piece of a question. */
export interface Alternative {
  /** The piece: place of its first word, and the one after its last. */
  from: number;
  to: number;
  /** The other words; all of them must be found. */
  words: readonly string[];
  /** Between 0 and 1. */
  weight: number;
}

/** A name or an everyday word of an entry, by the keys of its words. */
interface Piece {
  key: string;
  length: number;
  entry: number;
  everyday: boolean;
}

/** Finds other words for the words of a question. */
export interface Lexicon {
  alternatives(words: readonly string[]): Alternative[];
  /** All words in it: words that exist. */
  words: readonly string[];
}

/** How much another name counts, an official word for an everyday one, and the other way around. */
const SAME = 0.75;
const OFFICIAL = 0.55;
const EVERYDAY = 0.4;
/** How much less when a word is only of the same family as the one in the list: archivering, archiveren. */
const FAMILY = 0.7;

/** The entries of an index: names of begrippen, and the editors' list of everyday words. */
export function lexiconEntries(documenten: readonly SearchDocument[], zoekwoorden: readonly Zoekwoordgroep[]): LexiconEntry[] {
  const begrippen = documenten.filter(({ soort }) => soort === 'begrip').map(({ titel, namen, gewoon }): LexiconEntry => {
    // "SAIP (Stichting Administratie Indonesische Pensioenen)": the name and what it stands for.
    const [, term, voluit] = /^(.+?)(?: \((.+)\))?$/.exec(titel) ?? [];
    return { namen: [term, voluit, ...namen].filter((naam) => naam !== undefined), gewoon };
  });
  return [...begrippen, ...zoekwoorden.map(({ officieel, gewoon }): LexiconEntry => ({ namen: officieel, gewoon }))];
}

/** Makes the lexicon. Words are recognised in any of their forms. */
export function makeLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const byFirst = new Map<string, Piece[]>();
  const byFamily = new Map<string, Piece[]>();
  const forms = entries.map(({ namen, gewoon }) => ({ namen: namen.map(indexTerms), gewoon: gewoon.map(indexTerms) }));
  forms.forEach(({ namen, gewoon }, entry) => {
    for (const [list, everyday] of [[namen, false], [gewoon, true]] as const) {
      for (const words of list) {
        const keys = words.map((word) => keysOf(word).near);
        if (keys.length === 0) continue;
        const piece = { key: keys.join(' '), length: keys.length, entry, everyday };
        byFirst.set(keys[0]!, [...(byFirst.get(keys[0]!) ?? []), piece]);
        if (everyday && words.length === 1) byFamily.set(keysOf(words[0]!).far, [...(byFamily.get(keysOf(words[0]!).far) ?? []), piece]);
      }
    }
  });
  return {
    words: [...new Set(forms.flatMap(({ namen, gewoon }) => [...namen, ...gewoon].flat()))],
    alternatives(words) {
      const keys = words.map((word) => keysOf(word).near);
      return keys.flatMap((first, from) =>
        [...(byFirst.get(first) ?? []), ...(byFamily.get(keysOf(words[from]!).far) ?? [])].flatMap(({ key, length, entry, everyday }) => {
          const same = keys.slice(from, from + length).join(' ') === key;
          if (!same && (length > 1 || !everyday)) return [];
          const factor = same ? 1 : FAMILY;
          const { namen, gewoon } = forms[entry]!;
          const alternative = (other: readonly string[], weight: number): Alternative[] => {
            const otherKey = other.map((word) => keysOf(word).near).join(' ');
            return other.length === 0 || otherKey === key ? [] : [{ from, to: from + length, words: other, weight: weight * factor }];
          };
          return [
            ...namen.flatMap((other) => alternative(other, everyday ? OFFICIAL : SAME)),
            ...gewoon.flatMap((other) => alternative(other, everyday ? EVERYDAY * 0.5 : EVERYDAY)),
          ];
        }),
      );
    },
  };
}

/** The names of a begrip besides its term and what it stands for, the first two: those that differ from others in more than their form. */
export function distinctNames(namen: readonly string[]): string[] {
  const seen = new Set<string>();
  return namen.filter((naam, at) => {
    const key = indexTerms(naam).map((word) => keysOf(word).near).join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return at >= 2;
  });
}
