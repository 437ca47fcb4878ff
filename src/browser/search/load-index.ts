import type { IndexFile } from '../../search/index-file.ts';
import type { OpenSource, SearchSource } from '../../search/source.ts';
import { offlineRoot } from './offline.ts';

/** Where the scripts of the index put what they carry. */
interface Shelf {
  begrotingslezerZoekindex?: Record<string, IndexFile>;
}

const started = new Map<string, Promise<IndexFile>>();
let source: Promise<SearchSource> | undefined;

/**
 * Loads the first file of the index and makes it ready, once. Files come as plain scripts, because those are what a browser
 * also loads from a disk. Rejects when it cannot be loaded; a later call tries again.
 */
export function loadSource(first: string, open: OpenSource): Promise<SearchSource> {
  source ??= loadFile(first).then((file) => open(file, loadFile));
  source.catch(() => (source = undefined));
  return source;
}

/** Loads a file of the index without making it ready; for readers who seem about to search the first one. */
export function loadFile(name: string): Promise<IndexFile> {
  const known = started.get(name);
  if (known !== undefined) return known;
  // A page in a file of its own carries the index with it.
  const carried = (globalThis as Shelf).begrotingslezerZoekindex?.[name];
  if (carried !== undefined) return Promise.resolve(carried);
  const loading = new Promise<IndexFile>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${offlineRoot() ?? '/'}zoekindex/${name}.js`;
    script.addEventListener('load', () => {
      const file = (globalThis as Shelf).begrotingslezerZoekindex?.[name];
      if (file === undefined) reject(new Error(`No search index in ${script.src}`));
      else resolve(file);
    });
    script.addEventListener('error', () => reject(new Error(`The search index cannot be loaded: ${script.src}`)));
    document.head.append(script);
  });
  loading.catch(() => started.delete(name));
  started.set(name, loading);
  return loading;
}
