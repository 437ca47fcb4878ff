import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fuzzSeeds, mutatedSource } from '../../support/fuzz-seeds.ts';
import { judgeImport } from '../../support/judge-import.ts';
import { makeRandom } from '../../support/mutate.ts';

/** A taste of what `npm run fuzz` does at night, with the same judge. */
const CASES = 12;

test.each(fuzzSeeds(false).map((seed, place) => [seed.name, seed, place] as const))('%s, changed in a dozen ways, gives content or findings and loses nothing', async (_name, seed, place) => {
  for (let index = 0; index < CASES; index += 1) {
    const { source, options } = mutatedSource(seed, makeRandom(place * 1000 + index));
    expect((await judgeImport(source, options)).faults, `case ${index}`).toEqual([]);
  }
});

test.each(fuzzSeeds(false).map((seed) => [seed.name, seed] as const))('%s as it is passes the judge', async (_name, { source, options }) => {
  expect(await judgeImport(source, options)).toMatchObject({ outcome: 'content', faults: [] });
});

test('the judge sees an amount that the source does not print', async () => {
  const seed = fuzzSeeds(false).find(({ name }) => name === 'html-site')!;
  const text = new TextDecoder().decode(seed.source.bytes);
  const bytes = new TextEncoder().encode(text.replace('<td>610<a', '<td><ins>6</ins>10<a'));
  expect((await judgeImport({ name: 'x', bytes }, seed.options)).faults).toEqual(['amount 610 is not in the source']);
});

test('the judge sees an amount that a worksheet does not print', async () => {
  const seed = fuzzSeeds(false).find(({ name }) => name === 'xlsx')!;
  const parts = Object.entries(unzipSync(seed.source.bytes)).map(([name, part]) => [name, strToU8(strFromU8(part).replaceAll('<v>912</v>', '<v>9&#49;2</v>'))] as const);
  const bytes = zipSync(Object.fromEntries(parts));
  expect((await judgeImport({ name: 'x', bytes }, seed.options)).faults).toEqual(['amount 912 is not in the source']);
});
