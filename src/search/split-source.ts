import { formatList } from '../domain/format.ts';
import { chooseParts, openDirectory, type Directory, type DirectoryFile } from './directory.ts';
import { unpackIndex, type IndexFile } from './index-file.ts';
import { lexiconEntries, makeLexicon, type Lexicon } from './lexicon.ts';
import { mergeCollections } from './merge-collections.ts';
import type { Collection } from './search-document.ts';
import { makeIndex, type SearchIndex } from './search-index.ts';
import type { Prepared, SearchSource } from './source.ts';

/** What the first file of a split index holds besides begrippen and sources. */
export interface SplitFile extends IndexFile {
  wegwijzer: DirectoryFile;
}

/** Indexes kept ready, so that going back and forth between questions is quick. */
const KEPT = 3;

/** Opens the first file of an index in parts. `load` gets a part by name. Throws an Error for a file without a directory. */
export function openSplit(first: IndexFile | SplitFile, load: (name: string) => Promise<IndexFile>): SearchSource {
  if (!('wegwijzer' in first)) throw new Error('This search index has no directory of its parts');
  const { zoekwoorden, ...general } = unpackIndex(first);
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
    const then = next === undefined ? 'Dat is alles.' : `Daarna komt: ${this.#directory.delen[next.part]!.titel}.`;
    return { index, coverage: `Doorzocht: ${formatList(chosen.map(({ titel }) => titel))}, en alle begrippen en bronnen. ${then}`, more: next !== undefined };
  }
}
