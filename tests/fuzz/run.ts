// Feeds changed sources to every importer and looks for what must never happen. `npm run fuzz -- [--cases 100000] [--seed 1] [--only NAME]`.
// Exit code 1 when a case gives neither content nor a finding, throws, takes longer than two seconds, loses a sign or a cell, or has
// an amount that the source does not print; each such source is kept in a folder of its own, which is named.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzSeeds, mutatedSource } from '../support/fuzz-seeds.ts';
import { judgeImport } from '../support/judge-import.ts';
import { makeRandom } from '../support/mutate.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } } });
const cases = Number(values.cases);
const firstSeed = Number(values.seed);
const seeds = fuzzSeeds(true).filter(({ name }) => name.includes(values.only));
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(firstSeed) || seeds.length === 0) throw new Error('Usage: npm run fuzz -- [--cases 100000] [--seed 1] [--only NAME]');

/** The seeds in turn; a large one only every fifth time, so that the time goes to as many cases as can be. */
const small = seeds.filter(({ source }) => source.bytes.length <= 40_000);
function seedOf(index: number) {
  const turn = Math.floor(index / seeds.length);
  const seed = seeds[index % seeds.length]!;
  return small.length === 0 || small.includes(seed) || turn % 5 === 0 ? seed : small[(index + turn) % small.length]!;
}

const kept = mkdtempSync(join(tmpdir(), 'fuzz-'));
const totals = new Map(seeds.map(({ name }) => [name, { cases: 0, content: 0, faults: 0, slowest: 0 }]));
const shown = new Map<string, number>();
for (let index = 0; index < cases; index += 1) {
  const seed = seedOf(index);
  const { source, options } = mutatedSource(seed, makeRandom(firstSeed * 1_000_003 + index));
  const { outcome, faults, milliseconds } = await judgeImport(source, options);
  const total = totals.get(seed.name)!;
  total.cases += 1;
  if (outcome === 'content') total.content += 1;
  total.slowest = Math.max(total.slowest, Math.round(milliseconds));
  if (faults.length > 0) {
    total.faults += 1;
    const kind = faults[0]!.replace(/[\d"].*$/, '').slice(0, 60);
    shown.set(kind, (shown.get(kind) ?? 0) + 1);
    if (shown.get(kind)! <= 5) {
      writeFileSync(join(kept, `${index}.bron`), source.bytes);
      writeFileSync(join(kept, `${index}.json`), JSON.stringify({ seed: seed.name, options, faults }, null, 2));
      console.log(`case ${index} (${seed.name}): ${faults.slice(0, 3).join('; ').slice(0, 300)}`);
    }
  }
  if ((index + 1) % 10_000 === 0) console.log(`${index + 1} cases`);
}
console.table(Object.fromEntries(totals));
const faulty = [...totals.values()].reduce((sum, { faults }) => sum + faults, 0);
console.log(`${cases} cases from seed ${firstSeed}, ${faulty} with a fault${faulty === 0 ? '' : `; the sources are in ${kept}`}`);
process.exitCode = faulty === 0 ? 0 : 1;
