import { build } from 'esbuild';
import { resolve } from 'node:path';
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
 * for a question. The articles beyond the first are made up, with words that differ per chapter. `BENCH_SIZES=1,100`
 * takes other sizes.
 */
const root = resolve(import.meta.dirname, '../..');
const sizes = (process.env['BENCH_SIZES'] ?? '1,100,1000').split(',').map(Number);
const publicatie = await realPublicatie();
for (const size of sizes) {
  const made = performance.now();
  const files = makeIndexFiles(manyArticles(publicatie, size));
  const seconds = (performance.now() - made) / 1000;
  const weight = new Map([...files].map(([name, file]) => [name, brotliCompressSync(indexScript(name, file)).length]));
  const first = firstFile(size);
  const script = await scriptWeight(first === 'alles' ? { name: 'openWhole', file: 'source.ts' } : { name: 'openSplit', file: 'split-source.ts' });
  const loaded: string[] = [];
  const opened = performance.now();
  const source = (first === 'alles' ? openWhole : openSplit)(files.get(first)!, (name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name)!);
  });
  const ready = performance.now() - opened;
  const opening: number[] = [];
  const answering: number[] = [];
  const bytes: number[] = [];
  const asked = size === 1 ? TUNING : TUNING.slice(0, 25);
  let found = 0;
  for (const { vraag, goed } of asked) {
    loaded.length = 0;
    let started = performance.now();
    const { index } = await source.prepare(vraag, 0);
    opening.push(performance.now() - started);
    started = performance.now();
    const answer = search(index, vraag);
    answering.push(performance.now() - started);
    bytes.push(script + weight.get(first)! + loaded.reduce((sum, name) => sum + weight.get(name)!, 0));
    if (answer.hits.slice(0, 3).some(({ document }) => goed.includes(document.plaats))) found += 1;
  }
  console.log(`${size} articles: script ${kilobytes(script)}, first answer ${kilobytes(median(bytes))} (at most ${kilobytes(Math.max(...bytes))}), first file ${kilobytes(weight.get(first)!)}, ${files.size} files, all together ${kilobytes([...weight.values()].reduce((sum, item) => sum + item, 0))}`);
  console.log(`  a question: median ${median(answering).toFixed(1)} ms, slowest of ${asked.length} ${Math.max(...answering).toFixed(1)} ms; making ready: the first file ${ready.toFixed(0)} ms${files.size === 1 ? '' : `, a part median ${median(opening).toFixed(0)} ms, at most ${Math.max(...opening).toFixed(0)} ms`}`);
  console.log(`  a good answer among the first three: ${found} of ${asked.length}; making the files took ${seconds.toFixed(1)} s`);
}

/** What the script of the results page weighs, with what opens this kind of index. */
async function scriptWeight({ name, file }: { name: string; file: string }): Promise<number> {
  const contents = `import { ${name} } from './src/search/${file}'; import { startSearchPage } from './src/browser/search/search-page.ts'; startSearchPage(${name});`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false, target: 'es2022' });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
