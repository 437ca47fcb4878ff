import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/cli/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real site, with a slash at the end. */
    siteUrl: string;
    /** Folder of the real site. */
    siteFolder: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Builds the real site once for all tests that need it (again only when a source has changed) and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(root, '.cache/test-site/site');
  const stamp = join(root, '.cache/test-site/stamp');
  const wanted = sourcesHash();
  if (!existsSync(folder) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    mkdirSync(join(root, '.cache/test-site'), { recursive: true });
    const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', folder], { cwd: root, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`The site does not build:\n${result.stdout}\n${result.stderr}`);
    writeFileSync(stamp, wanted);
  }
  const server = await serveFolder(folder, 0);
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', folder);
  return () => server.close();
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = ['src', 'content', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), ...['astro.config.mjs', 'package-lock.json'].map((name) => join(root, name))]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
