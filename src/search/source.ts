import { unpackIndex, type IndexFile } from './index-file.ts';
import { makeIndex, type SearchIndex } from './search-index.ts';

/** An index for one question, and what it covers. */
export interface Prepared {
  index: SearchIndex;
  /** Which parts were looked through, in words, and which is next; empty when the index is one whole. */
  coverage: string;
  /** True when there is a part left to look through. */
  more: boolean;
}

/** Where questions are answered from. */
export interface SearchSource {
  /** True when a question may have to wait for a file. */
  split: boolean;
  /** The index for a question. `more` looks through that many parts beyond the first. Rejects when a file cannot be loaded. */
  prepare(question: string, more: number): Promise<Prepared>;
}

/** Opens the first file of an index. `load` gets another file of it by name. */
export type OpenSource = (first: IndexFile, load: (name: string) => Promise<IndexFile>) => SearchSource;

/** Opens an index that is one file. */
export function openWhole(file: IndexFile): SearchSource {
  const { zoekwoorden, ...collection } = unpackIndex(file);
  const index = makeIndex(collection, zoekwoorden);
  return { split: false, prepare: () => Promise.resolve({ index, coverage: '', more: false }) };
}
