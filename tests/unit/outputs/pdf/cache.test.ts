import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../../../src/outputs/pdf/cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pdf = Buffer.from('%PDF-1.7 voorbeeld');
const now = new Map([['/a/', 'hash-a'], ['/stijl.css', 'hash-s']]);
const hashOf = async (path: string): Promise<string | null> => now.get(path) ?? null;
const entry = { makers: 'makers-1', files: [...now], pages: 3 };

test('an unchanged PDF is found again', async () => {
  const cache = openCache(folder);
  expect(await cache.find('/a.pdf', 'makers-1', hashOf)).toBeNull();
  await cache.keep('/a.pdf', entry, pdf);
  expect(await openCache(folder).find('/a.pdf', 'makers-1', hashOf)).toEqual({ pdf, pages: 3 });
  expect((await readdir(folder)).filter((name) => name.endsWith('.nieuw'))).toEqual([]);
});

test.each([
  ['the page', '/a/', 'other'],
  ['a style', '/stijl.css', 'other'],
  ['a file that is gone', '/a/', null],
])('a PDF is not found when %s has changed', async (_, path, hash) => {
  const cache = openCache(folder);
  await cache.keep('/a.pdf', entry, pdf);
  expect(await cache.find('/a.pdf', 'makers-1', async (asked) => (asked === path ? hash : hashOf(asked)))).toBeNull();
});

test('a PDF is not found when what made it has changed, nor under another name', async () => {
  const cache = openCache(folder);
  await cache.keep('/a.pdf', entry, pdf);
  expect(await cache.find('/a.pdf', 'makers-2', hashOf)).toBeNull();
  expect(await cache.find('/b.pdf', 'makers-1', hashOf)).toBeNull();
});

test('a damaged entry or file counts as absent', async () => {
  const cache = openCache(folder);
  for (const ending of ['.pdf', '.json']) {
    await cache.keep('/a.pdf', entry, pdf);
    const file = (await readdir(folder)).find((name) => name.endsWith(ending))!;
    await writeFile(join(folder, file), '{"half');
    expect(await cache.find('/a.pdf', 'makers-1', hashOf)).toBeNull();
  }
});
