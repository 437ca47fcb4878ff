import { chooseParts, openDirectory, type Directory, type DirectoryFile } from './directory.ts';
import { unpackIndex, type IndexFile } from './index-file.ts';
import { lexiconEntries, makeLexicon, type Lexicon } from './lexicon.ts';
import { mergeCollections } from './merge-collections.ts';
import type { Collection } from './search-document.ts';
import { makeIndex, type SearchIndex } from './search-index.ts';

/** What the first file of a split index holds besides begrippen and sources. */
export interface SplitFile extends IndexFile {
  wegwijzer: DirectoryFile;
}

/** An index for one question, and what it covers. */
export interface Prepared {
  index: SearchIndex;
  /** Titles of the parts looked through; empty when the index is one whole. */
  parts: readonly string[];
  /** The part to look through next, `null` when none is left. */
  next: string | null;
}

/** Where questions are answered from. */
export interface SearchSource {
  /** True when a question may have to wait for a file. */
  split: boolean;
  /** The index for a question. `more` looks through that many parts beyond the first. Rejects when a file cannot be loaded. */
  prepare(question: string, more: number): Promise<Prepared>;
}

/** Indexes kept ready, so that going back and forth between questions is quick. */
const KEPT = 3;

/** Opens the first file of an index. `load` gets another file of it by name. */
export function openSource(first: IndexFile | SplitFile, load: (name: string) => Promise<IndexFile>): SearchSource {
  const { zoekwoorden, ...general } = unpackIndex(first);
  if (!('wegwijzer' in first)) {
    const index = makeIndex(general, zoekwoorden);
    return { split: false, prepare: () => Promise.resolve({ index, parts: [], next: null }) };
  }
  const lexicon = makeLexicon(lexiconEntries(general.documenten, zoekwoorden));
  return new SplitSource(general, lexicon, openDirectory(first.wegwijzer, lexicon.words), load, zoekwoorden);
}

class SplitSource implements SearchSource {
  readonly split = true;
  readonly #general: Collection;
  readonly #lexicon: Lexicon;
  readonly #directory: Directory;
  readonly #load: (name: string) => Promise<IndexFile>;
  readonly #zoekwoorden: IndexFile['zoekwoorden'];
  readonly #ready = new Map<string, SearchIndex>();

  constructor(general: Collection, lexicon: Lexicon, directory: Directory, load: (name: string) => Promise<IndexFile>, zoekwoorden: IndexFile['zoekwoorden']) {
    this.#general = general;
    this.#lexicon = lexicon;
    this.#directory = directory;
    this.#load = load;
    this.#zoekwoorden = zoekwoorden;
  }

  async prepare(question: string, more: number): Promise<Prepared> {
    const order = chooseParts(this.#directory, this.#lexicon, question);
    const chosen = order.slice(0, 1 + more).map(({ part }) => this.#directory.delen[part]!);
    const names = chosen.map(({ naam }) => naam).sort();
    const key = names.join(' ');
    let index = this.#ready.get(key);
    if (index === undefined) {
      const files = await Promise.all(names.map((name) => this.#load(name)));
      index = makeIndex(mergeCollections([...files.map(unpackIndex), this.#general]), this.#zoekwoorden);
      for (const old of [...this.#ready.keys()].slice(0, Math.max(0, this.#ready.size + 1 - KEPT))) this.#ready.delete(old);
      this.#ready.set(key, index);
    }
    const next = order[1 + more];
    return { index, parts: chosen.map(({ titel }) => titel), next: next === undefined ? null : this.#directory.delen[next.part]!.titel };
  }
}
