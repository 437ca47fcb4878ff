import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateContent } from './support/generate-content.ts';

/**
 * Wall time and peak memory of a build of 10, 100 and 1.000 articles of the real size, so that the slope can be read:
 * seconds per article must not grow. `BENCH_SIZES=10,100` takes other sizes.
 */
const root = resolve(import.meta.dirname, '../..');
const sizes = (process.env['BENCH_SIZES'] ?? '10,100,1000').split(',').map(Number);
const work = mkdtempSync(join(tmpdir(), 'begrotingslezer-bench-'));
let before: { size: number; seconds: number } | undefined;
try {
  for (const size of sizes) {
    const content = join(work, 'content');
    generateContent(join(root, 'content'), content, size);
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'support/timed-build.ts'), join(work, 'site')], {
      cwd: root,
      env: { ...process.env, BEGROTINGSLEZER_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(`build of ${size} articles failed:\n${child.stdout}\n${child.stderr}`);
    const { seconds, peakBytes } = JSON.parse(child.stdout.trim().split('\n').at(-1)!) as { seconds: number; peakBytes: number };
    const slope = before === undefined ? '' : `, ${(seconds / before.seconds).toFixed(1)} × the time for ${(size / before.size).toFixed(0)} × the work`;
    console.log(`${size} articles: ${seconds.toFixed(1)} s, ${((seconds / size) * 1000).toFixed(0)} ms each, peak ${(peakBytes / 2 ** 20).toFixed(0)} MB${slope}`);
    before = { size, seconds };
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
