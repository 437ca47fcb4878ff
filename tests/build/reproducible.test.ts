import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { siteFiles } from '../support/site-pages.ts';

const root = resolve(import.meta.dirname, '../..');

/** The SHA-256 of every file. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(siteFiles(folder).map((path) => [path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')]));
}

test('a second build, on another day, in another time zone and language, for one user only, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
  try {
    // PDFs are made anew, not taken from what the first build kept. What the files may be read by is no part of a package either.
    const build = [process.execPath, 'src/cli/build.ts', '--out', join(folder, 'site'), '--pdf-cache', join(folder, 'pdf')] as const;
    const [command, ...options] = process.platform === 'win32' ? build : ['sh', '-c', 'umask 077; exec "$@"', 'sh', ...build] as const;
    const result = spawnSync(command, options, {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/support/other-clock.mjs')).href}`, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      encoding: 'utf8',
    });
    expect(result.status, result.stderr).toBe(0);
    expect(hashes(join(folder, 'site'))).toEqual(hashes(inject('siteFolder')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
