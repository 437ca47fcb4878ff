import { coreOf, keysOf } from './inflection.ts';
import { lettersOf, soundOf } from './spelling.ts';

/** The words of an index, with the forms by which they are recognised. */
export interface Vocabulary {
  words: readonly string[];
  /** For each word its core, in the same order. */
  cores: readonly string[];
  /** For each word how it sounds, and which letters it has, in the same order; made when a slip is first looked for. */
  spellings(): readonly Spelling[];
  /** In how many documents a word stands; 0 for a word the index does not have. */
  documentsWith(word: string): number;
  /** Words with this near key. */
  near(key: string): readonly string[];
  /** Words with this far key. */
  far(key: string): readonly string[];
  /** True when this is a word, in any form: what compounds are made of. */
  isWord(text: string): boolean;
}

/** What a word is compared by when it may be a slip. */
export interface Spelling {
  sound: string;
  /** Letters of the word, and of its core. */
  letters: number;
  core: number;
}

const NONE: readonly string[] = [];

/** Makes the vocabulary of an index. `others` are words that the index need not have but that exist: those of the glossary. */
export function makeVocabulary(counts: ReadonlyMap<string, number>, others: Iterable<string> = []): Vocabulary {
  const words = [...counts.keys()];
  const near = new Map<string, string[]>();
  const far = new Map<string, string[]>();
  for (const word of words) {
    const keys = keysOf(word);
    add(near, keys.near, word);
    add(far, keys.far, word);
  }
  let spellings: Spelling[] | undefined;
  const cores = words.map(coreOf);
  const existing = new Set([...others].map((word) => keysOf(word).near));
  return {
    words,
    cores,
    spellings: () => (spellings ??= words.map((word, at) => ({ sound: soundOf(word), letters: lettersOf(word), core: lettersOf(cores[at]!) }))),
    documentsWith: (word) => counts.get(word) ?? 0,
    near: (key) => near.get(key) ?? NONE,
    far: (key) => far.get(key) ?? NONE,
    isWord(text) {
      const key = keysOf(text).near;
      return near.has(key) || existing.has(key);
    },
  };
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
