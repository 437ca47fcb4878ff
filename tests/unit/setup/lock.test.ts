import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../src/setup/lock.mjs';

const place = () => join(mkdtempSync(join(tmpdir(), 'slot-')), 'map', 'slot');
const neverWaits = () => Promise.reject(new Error('waits'));

/** A lock as a process leaves it behind, of which the number is given; `null` for a process that ended before it wrote that. */
function leftBehind(pid: number | null, age: number): string {
  const lock = place();
  mkdirSync(lock, { recursive: true });
  if (pid !== null) writeFileSync(join(lock, 'pid'), String(pid));
  const then = Date.now() / 1000 - age;
  utimesSync(lock, then, then);
  return lock;
}

test('who comes second waits until the first is ready', async () => {
  const lock = place();
  const order: string[] = [];
  let release: () => void = () => {};
  const first = withLock(lock, () => new Promise<void>((done) => { order.push('one begins'); release = () => { order.push('one ends'); done(); }; }));
  await withLock(lock, () => void order.push('two begins'), async () => {
    order.push('two waits');
    release();
    await first;
  });
  expect(order).toEqual(['one begins', 'two waits', 'one ends', 'two begins']);
  expect(existsSync(lock)).toBe(false);
});

test.each<[string, number | null, number]>([
  ['of a process that is no more', 2 ** 30, 0],
  ['that was never finished', null, 60],
  ['that is too old to be true', process.pid, 3600],
])('a lock %s is taken over', async (_name, pid, age) => {
  expect(await withLock(leftBehind(pid, age), () => 'done', neverWaits)).toBe('done');
});

test('a lock that is being made is waited for', async () => {
  await expect(withLock(leftBehind(null, 0), () => 'done', neverWaits)).rejects.toThrow('waits');
});

test('the lock goes when what is done fails', async () => {
  const lock = place();
  await expect(withLock(lock, () => { throw new Error('no network'); })).rejects.toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});
