import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/cli/check-content.ts';
import { runRelease } from '../../../src/cli/release.ts';
import { KLEIN_FOLDER, TEKST, type Edit } from '../../support/klein.ts';
import { EDITS_1_1 } from '../../support/klein-versies.ts';

const ID = '2031/xl-01';

function content(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vastleggen-'));
  cpSync(KLEIN_FOLDER, folder, { recursive: true });
  return folder;
}

function edit(folder: string, ...edits: readonly Edit[]): void {
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from ?? '')) throw new Error(`${file} does not contain: ${from}`);
    writeFileSync(path, text.replace(from ?? '', () => to));
  }
}

const run = (folder: string, ...args: string[]) => runRelease(args, folder, { BEGROTINGSLEZER_CONTENT: folder });
const release = (folder: string, versie: string, datum: string, ...rest: string[]) => run(folder, ID, '--versie', versie, '--datum', datum, ...rest);
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** Every file below a folder with its content, to see that nothing was written. */
function everything(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

test('a first version records text, amounts and content; its code is that of the file beside it', async () => {
  const folder = content();
  const { code, out, error } = await release(folder, '1.0', '2030-09-17', '--toelichting', 'Bij de aanbieding.');
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('Dit is de eerste versie.');
  const record = JSON.parse(read(folder, `versies/${ID}/1.0/versie.json`)) as Record<string, unknown>;
  expect(record).toMatchObject({ vorm: 1, artikel: ID, versie: '1.0', datum: '2030-09-17', toelichting: 'Bij de aanbieding.', vorige: null, wijzigingen: null, naam: 'Vaarwegen' });
  expect(record['inhoudscode']).toBe(createHash('sha256').update(read(folder, `versies/${ID}/1.0/inhoud.json`)).digest('hex'));
  expect((await checkContent(folder)).findings.filter(({ place }) => place.file.includes('xl-01'))).toEqual([]);
});

test('a second version sets number and date in the head, leaves the rest of the text alone, and tells what changed', async () => {
  const folder = content();
  await release(folder, '1.0', '2030-09-17');
  edit(folder, ...EDITS_1_1);
  const before = read(folder, TEKST);
  const { code, out } = await release(folder, '1.1', '2030-11-02');
  expect(code).toBe(0);
  expect(read(folder, TEKST)).toBe(before.replace('versie: "1.0"', 'versie: "1.1"').replace('datum: 2030-09-17', 'datum: 2030-11-02'));
  for (const words of ['Sinds versie 1.0:', '5\u00a0bedragen gewijzigd', '1.1 Sluizen en bruggen › Opdrachten › Onderhoud, 2031 (ontwerpbegroting): van 2.105 naar 2.205', 'Wat de minister wil: gewijzigd', 'Onderhoud: gewijzigd']) expect(out).toContain(words);
  expect((JSON.parse(read(folder, `versies/${ID}/1.1/versie.json`)) as { vorige: string }).vorige).toBe('1.0');
});

test('a dry run tells the same and writes nothing', async () => {
  const folder = content();
  const before = everything(folder);
  const { code, out } = await release(folder, '1.0', '2030-09-17', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Dit zou worden geschreven:');
  expect(everything(folder)).toEqual(before);
});

test('what is recorded depends on content and arguments only', async () => {
  const [one, two] = [content(), content()];
  await release(one, '1.0', '2030-09-17');
  await release(two, '1.0', '2030-09-17');
  expect(read(one, `versies/${ID}/1.0/versie.json`)).toBe(read(two, `versies/${ID}/1.0/versie.json`));
});

const CHANGE: Edit = [TEKST, '50 bruggen', '51 bruggen'];

test.each([
  ['the version exists', 'versie-bestaat', [CHANGE], '1.1', '2030-12-01', []],
  ['the number does not rise', 'versie-loopt-op', [CHANGE], '1.0', '2030-12-01', []],
  ['the date lies before the version before', 'versie-datum', [CHANGE], '1.2', '2030-09-16', []],
  ['nothing has changed', 'versie-ongewijzigd', [], '1.2', '2030-12-01', []],
  ['a check fails', 'cijfers', [[TEKST, 'regel="uitgaven" jaar={2031}', 'regel="uitgaven" jaar={2099}']], '1.2', '2030-12-01', []],
  ['a recorded version was changed by hand', 'versie-ongeschonden', [CHANGE, [`versies/${ID}/1.1/versie.json`, '214 sluizen', '215 sluizen']], '1.2', '2030-12-01', []],
  ['a version is recorded again that is not the last', 'versie-bestaat', [CHANGE], '0.9', '2030-12-01', ['--opnieuw']],
] as const)('when %s nothing is written and %s says why', async (_, code, edits, versie, datum, more) => {
  const folder = content();
  await release(folder, '0.9', '2030-09-17');
  edit(folder, ...EDITS_1_1);
  await release(folder, '1.1', '2030-11-02');
  edit(folder, ...edits);
  const before = everything(folder);
  const outcome = await release(folder, versie, datum, ...more);
  expect(outcome.code).toBe(1);
  expect(outcome.error).toContain(`/controles/${code}/`);
  expect(outcome.error).toContain('Er is niets vastgelegd');
  expect(everything(folder)).toEqual(before);
});

test('an article that is not there is named with those that are', async () => {
  const { code, error } = await run(content(), '2031/xl-09', '--versie', '1.0', '--datum', '2030-01-01');
  expect(code).toBe(1);
  expect(error).toContain('een van 2031/xl-01, 2031/xl-02');
});

test.each([
  [[], 'Noem één artikel'],
  [['2031/xl-01', '--versie', '1.0'], 'Geef de datum'],
  [['2031/xl-01', '--versie', '1.0', '--datum', '2030-02-30'], '--datum is een dag'],
  [['2031/xl-01', '--datum', '2030-02-03'], 'Geef het nummer'],
  [['2031/xl-01', '--datum', '2030-02-03', '--versie', 'v1'], '--versie is een nummer'],
  [['2031/xl-01', '--datum', '2030-02-03', '--versie', '01.0'], '--versie is een nummer'],
  [['2031/xl-01', '--datum', '2030-02-03', '--versie', '1.0', '--toelichting', ' '], 'De toelichting is leeg'],
  [['2031/xl-01', '--vandaag'], 'Onbekende optie'],
])('wrong use %j is explained', async (args, words) => {
  const { code, error } = await run(content(), ...args);
  expect(code).toBe(2);
  expect(error).toContain(words);
});

test('the last version can be recorded once more, in its place, and an earlier fault in it is gone', async () => {
  const folder = content();
  await release(folder, '1.0', '2030-09-17');
  edit(folder, ...EDITS_1_1);
  await release(folder, '1.1', '2030-11-02');
  edit(folder, CHANGE);
  writeFileSync(join(folder, `versies/${ID}/1.1/inhoud.json`), '{}\n');
  const { code, out } = await release(folder, '1.1', '2030-11-03', '--opnieuw');
  expect(code, out).toBe(0);
  expect(out).toContain('Sinds versie 1.0:');
  expect((await checkContent(folder)).findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(existsSync(join(folder, '.invoer'))).toBe(false);
});
