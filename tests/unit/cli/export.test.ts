import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runExport } from '../../../src/cli/export.ts';
import { runImport } from '../../../src/cli/import.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, 'tests/fixtures/importers/copied-text/artikel-4.txt');

async function imported(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'uitvoer-'));
  cpSync(join(ROOT, 'tests/fixtures/content-klein'), folder, { recursive: true });
  expect((await runImport([SOURCE, '--hoofdstuk', 'XL', '--bron', 'stuk-xl-2'], ROOT, { BEGROTINGSLEZER_CONTENT: folder })).code).toBe(0);
  return folder;
}

test('export prints the text and the table of an article that was imported', async () => {
  const folder = await imported();
  const { code, out, error } = await runExport(['2030/xl-04', '--from', folder], ROOT, {});
  expect([code, error]).toEqual([0, '']);
  expect(out.split('\n').slice(0, 3)).toEqual(['3.4 Artikel 4. Bruggen en sluizen', '', 'De Minister van Waterzaken houdt vaarwegen open. Bruggen gaan op tijd open en dicht.']);
  expect(out).toContain('- waarvan schilderwerk\n\nnihil\n\n–10\n\n‒ 10\n\n0');
});

test('an article without an official text gives its table', async () => {
  const { code, out } = await runExport(['2031/xl-02'], ROOT, { BEGROTINGSLEZER_CONTENT: join(ROOT, 'tests/fixtures/content-klein') });
  expect(code).toBe(0);
  expect(out).toMatch(/^Tabel \d+ .*\n\u00a0\n\n\d{4}\n/);
});

test('the table of a later phase is asked for by its name', async () => {
  const klein = { BEGROTINGSLEZER_CONTENT: join(ROOT, 'tests/fixtures/content-klein') };
  const { code, out } = await runExport(['2031/xl-01', '--fase', '1e-suppletoire'], ROOT, klein);
  expect(code).toBe(0);
  expect(out).toContain('\nStand eerste suppletoire begroting 2031\n');
  expect(await runExport(['2031/xl-01', '--fase', '2e-suppletoire'], ROOT, klein)).toMatchObject({ code: 1, error: 'Er is geen standen/2031/xl-01/2e-suppletoire.json.\n' });
  expect((await runExport(['2031/xl-01', '--fase', 'later'], ROOT, klein)).error).toMatch(/^Onbekende fase "later"\. Kies uit /);
});

test('wrong use, an unknown article and broken content are explained', async () => {
  expect(await runExport([], ROOT, {})).toMatchObject({ code: 2, out: '' });
  expect((await runExport(['../x'], ROOT, {})).code).toBe(2);
  expect((await runExport(['2031/xl-01', '--wat'], ROOT, {})).code).toBe(2);
  expect(await runExport(['1999/xl-99'], ROOT, {})).toMatchObject({ code: 1, error: 'Er is geen bedragen/1999/xl-99.json.\n' });
  const folder = await imported();
  writeFileSync(join(folder, 'bedragen/2030/xl-04.json'), '{');
  expect((await runExport(['2030/xl-04', '--from', folder], ROOT, {})).error).toContain('bedragen/2030/xl-04.json');
});
