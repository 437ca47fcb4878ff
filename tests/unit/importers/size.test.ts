import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../src/cli/import.ts';
import { BRONFORMATEN, type Bronformaat } from '../../../src/domain/officieel.ts';
import { importSource } from '../../../src/importers/import-source.ts';

const MB = 1024 * 1024;
const FORMATS = Object.keys(BRONFORMATEN) as Bronformaat[];
const errors = (findings: readonly { code: string; severity: string }[]) => findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code);

test.each(FORMATS)('50 MB said to be %s gives one finding', async (format) => {
  const { files, findings } = await importSource({ name: 'groot', bytes: new Uint8Array(50 * MB) }, { format });
  expect([files.size, findings.map(({ code }) => code)]).toEqual([0, ['bron-te-groot']]);
});

test.each(['artikel.txt', 'pagina.html', 'tabel.csv', 'kst-1.xml', 'werkmap.xlsx'])('a file %s of 50 MB is not read, and neither is one that would not fit in memory', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'groot-'));
  for (const size of [50 * MB, 4096 * MB]) {
    writeFileSync(join(folder, name), 'Artikel 1');
    truncateSync(join(folder, name), size);
    const { code, out, error } = await runImport([name, '--to', folder, '--dry-run'], folder, {});
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('bron-te-groot');
  }
  rmSync(folder, { recursive: true });
});

/** Just below the limit on bytes, and far more of everything than an article has. */
const LARGE: readonly (readonly [string, string, string])[] = [
  ['paragraphs', 'Artikel 4. Bruggen\n\n', 'Een alinea.\n\n'],
  ['short lines in a list', 'Artikel 4. Bruggen\n\n', ' • punt;\n\n'],
  ['words in one paragraph', 'Artikel 4. Bruggen\n\n', 'woorden '],
];
const TABLE = 'Tabel 7 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n\u00a0\n\n2030\n\n2031\n\nVerplichtingen\n\n1\n\n1\n\nUitgaven\n\n1\n\n1\n\nOntvangsten\n\n0\n\n0\n\n';

test('open data of a hundred thousand rows is refused before it is taken apart', async () => {
  const { findings } = await importSource({ name: 'tabel.csv', bytes: new TextEncoder().encode(`Begrotingsjaar,Artikel\n${'2030,1\n'.repeat(100_000)}`) });
  expect(errors(findings)).toEqual(['bron-te-groot']);
});

test.each(LARGE)('an article of a hundred thousand %s is refused before it is worked through', async (_name, head, piece) => {
  const { findings } = await importSource({ name: 'bron.txt', bytes: new TextEncoder().encode(head + TABLE + piece.repeat(100_000)) }, { hoofdstuk: 'XL', bron: 'x', jaar: 2030 });
  expect(errors(findings)).toEqual(['bron-te-groot']);
});
