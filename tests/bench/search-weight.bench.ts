import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { indexScript } from '../../src/search/index-script.ts';
import { makeIndexFiles } from '../../src/search/index-files.ts';
import { firstFile } from '../../src/search/parts.ts';
import { search } from '../../src/search/search.ts';
import { openWhole } from '../../src/search/source.ts';
import { openSplit } from '../../src/search/split-source.ts';
import { manyArticles } from '../support/many-articles.ts';
import { realPublicatie } from '../support/real-content.ts';
import { TUNING } from './support/search-questions.ts';

/**
 * What the first answer costs with 1, 100 and 1.000 articles: bytes that travel (brotli), time to make the index ready, time
 * for a question; first those of the site in `dist`, when it was built. Times are those of the processor, which other work on
 * the machine does not lengthen. The articles beyond the first are made up, with words that differ per chapter.
 * `BENCH_SIZES=1,100` takes other sizes.
 */
const root = resolve(import.meta.dirname, '../..');
const sizes = (process.env['BENCH_SIZES'] ?? '1,100,1000').split(',').map(Number);
const publicatie = await realPublicatie();
if (existsSync(join(root, 'dist/zoeken/index.html'))) printSite(join(root, 'dist'));
for (const size of sizes) {
  const made = now();
  const files = makeIndexFiles(manyArticles(publicatie, size));
  const seconds = (now() - made) / 1000;
  const weight = new Map([...files].map(([name, file]) => [name, brotliCompressSync(indexScript(name, file)).length]));
  const first = firstFile(size);
  const script = await scriptWeight(first === 'alles' ? { name: 'openWhole', file: 'source.ts' } : { name: 'openSplit', file: 'split-source.ts' });
  const loaded: string[] = [];
  const opened = now();
  const source = (first === 'alles' ? openWhole : openSplit)(files.get(first)!, (name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name)!);
  });
  const ready = now() - opened;
  const opening: number[] = [];
  const answering: number[] = [];
  const bytes: number[] = [];
  const asked = size === 1 ? TUNING : TUNING.slice(0, 25);
  let found = 0;
  for (const { vraag, goed } of asked) {
    loaded.length = 0;
    let started = now();
    const { index } = await source.prepare(vraag, 0);
    opening.push(now() - started);
    started = now();
    const answer = search(index, vraag);
    answering.push(now() - started);
    bytes.push(script + weight.get(first)! + loaded.reduce((sum, name) => sum + weight.get(name)!, 0));
    if (answer.hits.slice(0, 3).some(({ document }) => goed.includes(document.plaats))) found += 1;
  }
  console.log(`${size} articles: script ${kilobytes(script)}, first answer ${kilobytes(median(bytes))} (at most ${kilobytes(Math.max(...bytes))}), first file ${kilobytes(weight.get(first)!)}, ${files.size} files, all together ${kilobytes([...weight.values()].reduce((sum, item) => sum + item, 0))}`);
  console.log(`  a question: median ${median(answering).toFixed(1)} ms, slowest of ${asked.length} ${Math.max(...answering).toFixed(1)} ms; making ready: the first file ${ready.toFixed(0)} ms${files.size === 1 ? '' : `, a part median ${median(opening).toFixed(0)} ms, at most ${Math.max(...opening).toFixed(0)} ms`}`);
  console.log(`  a good answer among the first three: ${found} of ${asked.length}; making the files took ${seconds.toFixed(1)} s`);
}

/** What the script of the results page weighs, with what opens this kind of index. */
async function scriptWeight({ name, file }: { name: string; file: string }): Promise<number> {
  const contents = `import { ${name} } from './src/search/${file}'; import { linkOfPage } from './src/browser/search/offline.ts'; import { startSearchPage } from './src/browser/search/search-page.ts'; startSearchPage(${name}, linkOfPage());`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false, target: 'es2022' });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

/** Milliseconds that this thread has used the processor. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Prints what the results page of a built site loads for its first answer: every script with what it imports, and the index; and what of that a reader who comes from another page does not have yet. */
function printSite(site: string): void {
  const weigh = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(site, path))).length, 0);
  const [scripts, everywhere] = ['zoeken/index.html', 'over/index.html'].map((page) => scriptsOf(site, page)) as [Set<string>, Set<string>];
  const [, first] = /data-search-index="([^"]+)"/.exec(readFileSync(join(site, 'zoeken/index.html'), 'utf8'))!;
  const index = [`zoekindex/${first}.js`];
  const fresh = [...scripts].filter((path) => !everywhere.has(path));
  console.log(`the built site: index ${kilobytes(weigh(index))}, ${scripts.size} scripts ${kilobytes(weigh(scripts))}, together ${kilobytes(weigh([...index, ...scripts]))}; from another page of the site ${fresh.length} scripts ${kilobytes(weigh(fresh))}, together ${kilobytes(weigh([...index, ...fresh]))}`);
}

/** The scripts of a page with all they import. */
function scriptsOf(site: string, page: string): Set<string> {
  const scripts = new Set<string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const [, imported] of readFileSync(join(site, path), 'utf8').matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) add(posix.join(posix.dirname(path), imported!));
  };
  for (const [, path] of readFileSync(join(site, page), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)) add(path!);
  return scripts;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
