import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeZip } from '../../../../src/outputs/archive/zip.ts';
import { sha256 } from '../../../../src/outputs/archive/sha256.ts';

const files = new Map([
  ['b/tweede.txt', new TextEncoder().encode('tweede '.repeat(50))],
  ['a é & b.txt', new TextEncoder().encode('eerste')],
]);

test('a zip gives back the same files below one folder', () => {
  const out = unzipSync(makeZip('map', files));
  expect(Object.keys(out)).toEqual(['map/a é & b.txt', 'map/b/tweede.txt']);
  expect(out['map/b/tweede.txt']).toEqual(files.get('b/tweede.txt'));
});

test('the order in which files come does not change the zip', () => {
  expect(makeZip('map', new Map([...files].reverse()))).toEqual(makeZip('map', files));
});

test('a zip is the same in every time zone, language and on every day', () => {
  const script = `
    const { makeZip } = await import(${JSON.stringify(new URL('../../../../src/outputs/archive/zip.ts', import.meta.url).href)});
    const { sha256 } = await import(${JSON.stringify(new URL('../../../../src/outputs/archive/sha256.ts', import.meta.url).href)});
    Date.now = () => Number(process.argv[1]);
    const text = (value) => new TextEncoder().encode(value);
    console.log(sha256(makeZip('map', new Map([['b/tweede.txt', text('tweede '.repeat(50))], ['a é & b.txt', text('eerste')]]))));`;
  const inZone = (TZ: string, LC_ALL: string, now: number): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, String(now)], { env: { ...process.env, TZ, LC_ALL }, encoding: 'utf8' }).trim();
  const here = sha256(makeZip('map', files));
  expect(inZone('Pacific/Kiritimati', 'tr_TR.UTF-8', 0)).toBe(here);
  expect(inZone('America/Los_Angeles', 'C', 4e12)).toBe(here);
});

test('names outside ASCII are marked as UTF-8', () => {
  const zip = makeZip('map', new Map([['é.txt', new Uint8Array()]]));
  const flags = new DataView(zip.buffer, zip.byteOffset).getUint16(6, true);
  expect(flags & 0x800).toBe(0x800);
});

test('nothing in a zip tells when, where or by whom it was made', () => {
  const zip = makeZip('map', files);
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  expect([view.getUint32(end, true), view.getUint16(end + 20, true)]).toEqual([0x06054b50, 0]);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < files.size; index++) {
    // 1 January 1980 at midnight; no extra fields, no comment; a plain file that all may read.
    expect([view.getUint16(at + 12, true), view.getUint16(at + 14, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]).toEqual([0, 0x21, 0, 0]);
    expect([view.getUint8(at + 5), view.getUint32(at + 38, true) >>> 16]).toEqual([3, 0o100644]);
    const local = view.getUint32(at + 42, true);
    expect([view.getUint16(local + 10, true), view.getUint16(local + 12, true), view.getUint16(local + 28, true)]).toEqual([0, 0x21, 0]);
    at += 46 + view.getUint16(at + 28, true);
  }
  expect(at).toBe(end);
});
