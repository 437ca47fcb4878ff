// Feeds changed sources to every importer and looks for what must never happen.
// `npm run fuzz -- [--cases 100000] [--from 0] [--seed 1] [--only NAME] [--workers 2]`.
// Exit code 1 when a case gives neither content nor a finding, throws, takes longer than two seconds, ends its process, loses a sign
// or a cell, or has an amount that the source does not print; each such source is kept in a folder of its own, which is named.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionsOrEnd } from '../../src/cli/program.ts';
import { fuzzCase, fuzzSeeds, seedOfCase } from '../support/fuzz-seeds.ts';
import type { Verdict } from '../support/judge-import.ts';
import { runCases } from './run-cases.ts';

const USAGE = 'Usage: npm run fuzz -- [--cases 100000] [--from 0] [--seed 1] [--only NAME] [--workers 2]\n';
const values = optionsOrEnd(
  {
    cases: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
  USAGE,
);
const [cases, from, seed, workers] = [values.cases, values.from, values.seed, values.workers].map(Number) as [number, number, number, number];
const seeds = fuzzSeeds(true).filter(({ name }) => name.includes(values.only));
if (![cases, from, seed, workers].every(Number.isSafeInteger) || workers < 1 || seeds.length === 0) throw new Error(USAGE);

const kept = mkdtempSync(join(tmpdir(), 'fuzz-'));
const totals = new Map(seeds.map(({ name }) => [name, { cases: 0, content: 0, faults: 0, slowest: 0 }]));
const shown = new Map<string, number>();
let done = 0;

function count(index: number, { outcome, faults, milliseconds }: Verdict): void {
  const { name } = seedOfCase(index, seeds);
  const total = totals.get(name)!;
  total.cases += 1;
  if (outcome === 'content') total.content += 1;
  total.slowest = Math.max(total.slowest, Math.round(milliseconds));
  done += 1;
  if (done % 10_000 === 0) console.log(`${done} cases`);
  if (faults.length === 0) return;
  total.faults += 1;
  const kind = faults[0]!.replace(/[\d"].*$/, '').slice(0, 60);
  shown.set(kind, (shown.get(kind) ?? 0) + 1);
  if (shown.get(kind)! > 5) return;
  const { source, options } = fuzzCase(index, seed, seeds);
  writeFileSync(join(kept, `${index}.bron`), source.bytes);
  writeFileSync(join(kept, `${index}.json`), JSON.stringify({ seed: name, options, faults }, null, 2));
  console.log(`case ${index} (${name}): ${faults.slice(0, 3).join('; ').slice(0, 300)}`);
}

await runCases({ from, to: from + cases, seed, only: values.only }, workers, count);
console.table(Object.fromEntries(totals));
const faulty = [...totals.values()].reduce((sum, { faults }) => sum + faults, 0);
console.log(`${cases} cases from seed ${seed}, ${faulty} with a fault${faulty === 0 ? '' : `; the sources are in ${kept}`}`);
process.exitCode = faulty === 0 ? 0 : 1;
