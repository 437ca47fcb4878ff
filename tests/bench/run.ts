import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs the benches: `npm run bench` all of them, `npm run bench -- build search` those named. A bench is a file
 * `<name>.bench.ts` in this folder that prints its figures.
 */
const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`Onbekende meting: ${unknown.join(', ')}. Er zijn: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [join(here, `${name}.bench.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
