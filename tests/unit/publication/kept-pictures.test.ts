import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPicture } from '../../../src/publication/kept-pictures.ts';

let folder = '';
let drawn = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beelden-'));
  drawn = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const draw = (text: string) => (): Promise<Uint8Array> => {
  drawn += 1;
  return Promise.resolve(new TextEncoder().encode(text));
};
const get = async (made: string, text: string): Promise<string> => new TextDecoder().decode(await keptPicture(join(folder, 'beelden'), made, draw(text)));

test('the same picture is drawn once, another one anew', async () => {
  expect([await get('a', 'beeld a'), await get('a', 'iets anders'), drawn]).toEqual(['beeld a', 'beeld a', 1]);
  expect([await get('b', 'beeld b'), drawn]).toEqual(['beeld b', 2]);
  expect((await readdir(join(folder, 'beelden'))).filter((name) => name.endsWith('.nieuw'))).toEqual([]);
});

test.each([
  ['a byte changed', (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)))],
  ['half of it', (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)],
  ['nothing', (): Buffer => Buffer.alloc(0)],
])('a kept picture with %s is drawn again', async (_name, damage) => {
  await get('a', 'beeld a');
  const [name] = await readdir(join(folder, 'beelden'));
  const path = join(folder, 'beelden', name!);
  await writeFile(path, damage(await readFile(path)));
  expect([await get('a', 'beeld a'), drawn]).toEqual(['beeld a', 2]);
  expect([await get('a', 'beeld a'), drawn]).toEqual(['beeld a', 2]);
});
