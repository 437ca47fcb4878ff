import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../src/cli/import.ts';
import { BRONFORMATEN, type Bronformaat } from '../../../src/domain/officieel.ts';
import { SignAccount } from '../../../src/importers/document/sign-account.ts';
import { FindingList } from '../../../src/importers/finding-list.ts';
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

const HEAD = 'Artikel 4. Bruggen\n\n';
const TABLE = 'Tabel 7 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n\u00a0\n\n2030\n\n2031\n\nVerplichtingen\n\n1\n\n1\n\nUitgaven\n\n1\n\n1\n\n';
const END = 'Ontvangsten\n\n0\n\n0\n\n';
const article = (text: string, rows = '') => `${HEAD}${TABLE}${rows}${END}${text}`;
const page = (rows: string, after = '') => `<h1>Artikel 4. Bruggen</h1><table><caption>Tabel 7 Budgettaire gevolgen (bedragen x € 1.000)</caption><tr><td><td>2030<td>2031${rows}</table>${after}`;
const MAIN = ['Verplichtingen', 'Uitgaven', 'Ontvangsten'].map((label) => `<tr><td>${label}<td>1<td>1`).join('');
const cells = (count: number, entry = '<entry>1</entry>') => `<kamerstuk><table><tgroup><colspec colname="a"/><tbody><row>${entry.repeat(count)}</row></tbody></tgroup></table></kamerstuk>`;

test.each<[string, Bronformaat, string, string, string]>([
  ['a page of more bytes', 'html', 'x'.repeat(4.1 * MB), 'een bestand van 4,1\u00a0MB', 'ten hoogste 4,0\u00a0MB'],
  ['open data of more bytes', 'budgettaire-tabel-csv', 'x'.repeat(4.1 * MB), 'een bestand van 4,1\u00a0MB', 'ten hoogste 4,0\u00a0MB'],
  ['copied text of more bytes', 'rijksfinancien-tekst', 'x'.repeat(2.1 * MB), 'een bestand van 2,1\u00a0MB', 'ten hoogste 2,0\u00a0MB'],
  ['a page of more tags', 'html', '<p>x'.repeat(250_001), '250.001 onderdelen (tags)', 'ten hoogste 250.000'],
  ['XML of more tags', 'op-xml', `<kamerstuk>${'<al/>'.repeat(249_999)}</kamerstuk>`, '250.001 onderdelen (tags)', 'ten hoogste 250.000'],
  ['a page of more elements', 'html', '<p>x'.repeat(100_001), 'meer dan 100.000 onderdelen', 'een bladzijde van een gewone omvang en opbouw'],
  ['more calls of notes', 'html', `<p id=r>${'<a href=#n>x</a>'.repeat(5_001)}<p id=n>w<a href=#r>1</a>`, 'meer dan 5.000 verwijzingen naar noten', 'een bladzijde van een gewone omvang en opbouw'],
  ['more rows of open data', 'budgettaire-tabel-csv', `Begrotingsjaar,Artikel\n${'2030,1\n'.repeat(50_000)}`, '50.002 regels', 'ten hoogste 50.000'],
  ['more columns of open data', 'budgettaire-tabel-csv', `Begrotingsjaar${',x'.repeat(200)}\n`, '201 kolommen in de kop', 'ten hoogste 200'],
  ['more paragraphs', 'rijksfinancien-tekst', article('Een alinea.\n\n'.repeat(5_000)), '5.001 alinea’s, punten en noten in één artikel', 'ten hoogste 5.000'],
  ['more points in a list', 'rijksfinancien-tekst', article(' • punt;\n\n'.repeat(5_000)), '5.002 alinea’s, punten en noten in één artikel', 'ten hoogste 5.000'],
  ['more lines', 'rijksfinancien-tekst', article('x\n'.repeat(50_000)), '50.014 regels', 'ten hoogste 50.000'],
  ['more signs', 'rijksfinancien-tekst', article(`${'x'.repeat(19_999)}\n\n`.repeat(16)), '320.049 tekens in één artikel', 'ten hoogste 300.000'],
  ['a longer paragraph', 'rijksfinancien-tekst', article('x'.repeat(20_001)), '20.001 tekens in één alinea of cel', 'ten hoogste 20.000'],
  ['more signs that are escaped', 'rijksfinancien-tekst', article(`${'['.repeat(10_001)}\n\n`.repeat(5)), '50.005 tekens als *, [ en < in één artikel', 'ten hoogste 50.000'],
  ['more rows in the budget table', 'rijksfinancien-tekst', article('', Array.from({ length: 2_000 }, (_, index) => `Regel ${index}\n\n1\n\n1\n\n`).join('')), '2.004 rijen in de begrotingstabel', 'ten hoogste 2.000'],
  ['more cells in another table', 'html', page(MAIN, `<table>${`<tr>${'<td>x'.repeat(10)}`.repeat(1_001)}</table>`), '10.010 cellen in andere tabellen dan de begrotingstabel', 'ten hoogste 10.000'],
  ['more columns in a table of a page', 'html', `<table><tr>${'<td>1'.repeat(201)}</table>`, 'een tabel met 201\u00a0cellen', 'ten hoogste 100.000 plaatsen, in ten hoogste 200 kolommen'],
  ['more columns in a table of XML', 'op-xml', cells(201), 'een tabel met te veel cellen', 'ten hoogste 100.000 plaatsen, in ten hoogste 200 kolommen'],
  ['cells that all claim one column', 'op-xml', cells(201, '<entry colname="a">1</entry>'), 'een tabel met te veel cellen', 'ten hoogste 100.000 plaatsen, in ten hoogste 200 kolommen'],
])('%s than are read: the finding tells how much, the limit and what helps', async (_name, format, source, found, expected) => {
  const { files, findings } = await importSource({ name: 'bron', bytes: new TextEncoder().encode(source) }, { format, hoofdstuk: 'XL', bron: 'x', jaar: 2030, artikel: '4', naam: 'Bruggen' });
  expect(files.size).toBe(0);
  const [first] = findings.filter(({ severity }) => severity === 'fout');
  expect(first).toMatchObject({ code: 'bron-te-groot', found, expected });
  expect(first!.remedy).toMatch(/\.$/);
});

test('a letter under more than thirty loose accents is refused, however it is written; thirty are not', async () => {
  const run = async (format: Bronformaat, source: string) => errors((await importSource({ name: 'bron', bytes: new TextEncoder().encode(source) }, { format, hoofdstuk: 'XL', bron: 'x', jaar: 2030 })).findings);
  for (const [count, codes] of [[30, []], [31, ['bron-onleesbaar']]] as const) {
    const refused = (found: readonly string[]) => found.filter((code) => code === 'bron-onleesbaar');
    expect(refused(await run('rijksfinancien-tekst', article(`a${'\u0301'.repeat(count)}`)))).toEqual(codes);
    expect(refused(await run('html', page(MAIN, `<p>a${'&#769;'.repeat(count)}`)))).toEqual(codes);
    expect(refused(await run('budgettaire-tabel-csv', `Begrotingsjaar,a${'\u0301'.repeat(count)}`))).toEqual(codes);
  }
});

test('the account of signs is the same for accents in order and out of it', async () => {
  const account = new SignAccount();
  account.take(`a${'\u0301\u0323'.repeat(40)}é`);
  account.give(`e\u0301${'\u0323\u0301'.repeat(40)}a`);
  const findings = new FindingList('bron');
  account.close({ blocks: [], notes: [], leaks: [] }, findings);
  expect(findings.list()).toEqual([]);
});
