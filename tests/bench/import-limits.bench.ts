// What sources at the limits of the importers cost: processor time and memory, each in a process of its own, the dearest first.
// `npm run bench -- import-limits`. Exit code 1 when one takes more than two seconds of processor time.
import { spawnSync } from 'node:child_process';
import { importSource } from '../../src/importers/import-source.ts';
import { HOSTILE_SOURCES } from '../support/hostile-sources.ts';

const LONGEST = 2000;
const [place] = process.argv.slice(2);

if (place !== undefined) {
  const { name, format, options, make } = HOSTILE_SOURCES[Number(place)]!;
  const bytes = make();
  const before = process.cpuUsage();
  const { files, findings } = await importSource({ name: 'bron', bytes }, { ...options, format });
  const { user, system } = process.cpuUsage(before);
  const blocking = findings.find(({ severity }) => severity === 'fout');
  const outcome = files.size > 0 ? 'content' : blocking === undefined ? 'NOTHING' : `${blocking.code}: ${blocking.found.slice(0, 70)}`;
  console.log(JSON.stringify({ source: name, size: bytes.length, milliseconds: Math.round((user + system) / 1000), megabytes: Math.round(process.memoryUsage().rss / 2 ** 20), outcome }));
} else {
  const measured = HOSTILE_SOURCES.map(({ name }, index) => {
    const { stdout, signal, stderr } = spawnSync(process.execPath, [import.meta.filename, String(index)], { encoding: 'utf8', timeout: 60_000 });
    return stdout === '' ? { source: name, size: 0, milliseconds: Infinity, megabytes: 0, outcome: signal ?? stderr } : (JSON.parse(stdout) as { source: string; size: number; milliseconds: number; megabytes: number; outcome: string });
  }).sort((a, b) => b.milliseconds - a.milliseconds);
  console.table(measured);
  const slow = measured.filter(({ milliseconds }) => milliseconds > LONGEST);
  console.log(`${measured.length} sources at the limits, ${slow.length} over ${LONGEST} ms of processor time`);
  process.exitCode = slow.length === 0 ? 0 : 1;
}
