import { makeDocuments } from '../../src/search/documents.ts';
import { makeIndex } from '../../src/search/search-index.ts';
import { search } from '../../src/search/search.ts';
import { realPublicatie } from '../support/real-content.ts';
import { FRESH, LAST } from './support/fresh-questions.ts';
import { judge, type Searcher, type Verdict } from './support/judge.ts';
import { plainMiniSearch, withPagefind } from './support/other-engines.ts';
import { HELD_OUT, TUNING } from './support/search-questions.ts';

/**
 * How well search answers questions people could ask, side by side with MiniSearch as it comes and Pagefind, on the same
 * documents. hit@1 and hit@3: a good answer in the first place, in the first three. The ranking is adjusted with the
 * sets "tuning" and "fresh" only. `BENCH_MISSES=tuning` asks and prints those alone.
 */
const publicatie = await realPublicatie();
const collection = makeDocuments(publicatie);
const index = makeIndex(collection, publicatie.zoekwoorden);
const places = new Set(collection.documenten.map((document) => document.plaats));
for (const { vraag, goed } of [...TUNING, ...HELD_OUT, ...FRESH, ...LAST]) {
  for (const place of goed) if (!places.has(place)) throw new Error(`"${vraag}" expects ${place}, which does not exist`);
}
const sets = [
  { name: 'tuning', questions: TUNING },
  { name: 'fresh', questions: FRESH },
  ...(process.env['BENCH_MISSES'] === 'tuning' ? [] : [{ name: 'held out', questions: HELD_OUT }, { name: 'last', questions: LAST }]),
];

console.log(`${collection.documenten.length} documents, questions: ${sets.map(({ name, questions }) => `${questions.length} ${name}`).join(', ')}`);
await report('ours', (vraag) => search(index, vraag).hits.map((hit) => hit.document.plaats), true);
await report('plain MiniSearch', plainMiniSearch(collection.documenten), false);
if (!(await withPagefind(collection.documenten, (searcher) => report('Pagefind', searcher, false)))) {
  console.log('Pagefind: not measured, its program or a browser could not be had');
}

async function report(name: string, searcher: Searcher, misses: boolean): Promise<void> {
  for (const set of sets) {
    const verdict = await judge(searcher, set.questions);
    console.log(`${name.padEnd(16)} ${set.name.padEnd(8)} ${figures(verdict)}`);
    if (misses) for (const miss of verdict.misses) console.log(`    ${miss.place === 0 ? 'not found' : `place ${miss.place}`}: ${miss.vraag} (first: ${miss.first})`);
  }
}

function figures({ hit1, hit3, mrr, misses }: Verdict): string {
  return `hit@1 ${(hit1 * 100).toFixed(0)}%  hit@3 ${(hit3 * 100).toFixed(0)}%  MRR ${mrr.toFixed(3)}  misses ${misses.length}`;
}
