import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/program.ts';
import { runVerify } from '../../../src/cli/verify.ts';

const root = resolve(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const OPTIONS = { jaar: { type: 'string' }, force: { type: 'boolean' } } as const;

test('arguments are read, with the values of options apart from the others', () => {
  expect(readArguments(['een.txt', '--jaar', '2022', '--force'], OPTIONS)).toMatchObject({ values: { jaar: '2022', force: true }, positionals: ['een.txt'] });
});

test.each([
  [['--dag'], 'Onbekende optie --dag.'],
  [['--forse'], 'Onbekende optie --forse. Bedoelt u --force?'],
  [['--jaar'], 'Geef bij --jaar een waarde.'],
  [['--jaar', '--force'], 'Geef bij --jaar een waarde.'],
  [['--force=ja'], 'Bij --force hoort geen waarde.'],
])('what is wrong with %j is said in Dutch', (args, expected) => {
  expect(readArguments(args, OPTIONS)).toBe(expected);
});

test.each([
  ['src/cli/build.ts', ['--onzin'], 2, /^Onbekende optie --onzin\.\n\nGebruik: npm run build/],
  ['src/cli/build.ts', ['uit'], 2, /^Onbekend argument "uit"\.\n\nGebruik: npm run build/],
  ['src/cli/serve.ts', ['--help'], 0, /^Gebruik: npm run serve/],
])('%s %j says how it is used and does nothing', (file, args, code, expected) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' });
  expect({ status, said: stdout + stderr }).toEqual({ status: code, said: expect.stringMatching(expected) as string });
});

test('a package that cannot be opened and one that is no package are told apart, each by its name', async () => {
  writeFileSync(join(work, 'geen.zip'), 'geen zip');
  const { code, out, error } = await runVerify(['geen.zip', 'weg.zip'], work);
  expect(code).toBe(2);
  expect(out).toMatch(/^geen\.zip: wijkt af/);
  expect(error).toMatch(/^geen\.zip › /);
  expect(error).toMatch(/^weg\.zip: niet te openen \(ENOENT\)$/m);
  expect((await runVerify(['geen.zip'], work)).code).toBe(1);
});

test('without a package the check of packages says how it is used', async () => {
  expect(await runVerify([], work)).toMatchObject({ code: 2, error: expect.stringMatching(/^Noem ten minste één pakket\.\n\nGebruik/) as string });
});
