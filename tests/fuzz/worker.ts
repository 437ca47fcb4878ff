// Runs the cases of the range that it is given as JSON, in order, and sends the verdict on each to the process that started it.
import { fuzzCase, fuzzSeeds } from '../support/fuzz-seeds.ts';
import { judgeImport } from '../support/judge-import.ts';
import type { CaseRange } from './run-cases.ts';

const { from, to, seed, only } = JSON.parse(process.argv[2]!) as CaseRange;
const seeds = fuzzSeeds(true).filter(({ name }) => name.includes(only));
for (let index = from; index < to; index += 1) {
  const { source, options } = fuzzCase(index, seed, seeds);
  const verdict = await judgeImport(source, options);
  await new Promise((sent) => process.send!(verdict, sent));
}
process.disconnect();
