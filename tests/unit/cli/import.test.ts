import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../src/cli/import.ts';
import { runNew } from '../../../src/cli/new.ts';
import { checkContent } from '../../../src/cli/check-content.ts';
import { writeAll } from '../../../src/cli/write-all.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, 'tests/fixtures/importers/copied-text/artikel-4.txt');
const KNOWN = ['--hoofdstuk', 'XL', '--bron', 'stuk-xl-2'];

function content(): string {
  const folder = mkdtempSync(join(tmpdir(), 'invoer-'));
  cpSync(join(ROOT, 'tests/fixtures/content-klein'), folder, { recursive: true });
  return folder;
}
const run = (folder: string, ...args: string[]) => runImport(args, ROOT, { BEGROTINGSLEZER_CONTENT: folder });
const written = (folder: string) => readdirSync(folder, { recursive: true }).map(String).filter((file) => file.includes('2030')).sort();

test('import writes amounts, text and report, and says what it understood', async () => {
  const folder = content();
  const { code, out, error } = await run(folder, SOURCE, ...KNOWN);
  expect([code, error]).toEqual([0, '']);
  expect(written(folder).filter((file) => /\.(?:json|mdx)$/.test(file))).toEqual(['artikelen/2030/xl-04/officieel.mdx', 'bedragen/2030/xl-04.json', 'importverslagen/2030/xl-04.json']);
  for (const words of ['tekst gekopieerd van rijksfinancien.nl', '77\u00a0gevulde cellen = 76\u00a0bedragen + 1 die hieronder wordt genoemd', '2028 realisatie · 2029 lopend jaar · 2030 ontwerpbegroting · 2031–2034 meerjarenraming', 'kop-onzeker', 'npm run check']) expect(out).toContain(words);
  expect(existsSync(join(folder, '.invoer'))).toBe(false);
});

test('a dry run says the same and writes nothing', async () => {
  const folder = content();
  const { code, out } = await run(folder, SOURCE, ...KNOWN, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('NIETS GESCHREVEN (--dry-run)');
  expect(written(folder)).toEqual([]);
});

test('the report can be JSON', async () => {
  const { out } = await run(content(), SOURCE, ...KNOWN, '--dry-run', '--report', 'json');
  const report = JSON.parse(out) as { uitkomst: string; bronnen: { formaat: string; bestanden: string[]; verslagen: unknown[] }[] };
  expect(report.uitkomst).toBe('zou-schrijven');
  expect(report.bronnen[0]).toMatchObject({ formaat: 'rijksfinancien-tekst', verslagen: [{ artikel: '2030/xl-04' }] });
});

test('what an editor has to choose is told with the command to type', async () => {
  const folder = content();
  const file = join(folder, 'twee artikelen.csv');
  cpSync(join(ROOT, 'tests/fixtures/importers/csv-budgettaire-tabel/budgettaire-tabel.csv'), file);
  const asked = await run(folder, file, '--bron', 'vaarstaten');
  expect(asked.out).toContain('2\u00a0artikelen: 4 Bruggen en sluizen; 5 Dijken');
  const command = /npm run import -- (.*) --artikel (\d)$/m.exec(asked.out)!;
  expect([command[1], command[2]]).toEqual([`"${file}" --bron vaarstaten`, '4']);
  const chosen = await run(folder, file, '--bron', 'vaarstaten', '--artikel', command[2]!);
  expect([chosen.code, chosen.out.includes('npm run new -- 2030/qw-04')]).toEqual([0, true]);
  const named = await run(folder, file, '--bron', 'vaarstaten', '--naam', 'De "grote" sluis, $5');
  expect(named.out).toContain('--naam "De \\"grote\\" sluis, \\$5" --artikel');
});

test('after a table of a later phase no text is asked for that is there already', async () => {
  const folder = content();
  const table = join(ROOT, 'tests/fixtures/importers/xlsx-jaarverslag/jaarverslag.xlsx');
  const { code, out } = await run(folder, table, ...KNOWN);
  expect(code, out).toBe(0);
  expect(out).toContain('/begroting/2030/xl/artikel-4/realisatie/');
  expect(out).toContain('npm run new -- 2030/xl-04');
  cpSync(join(folder, 'artikelen/2031/xl-01/publieksversie.mdx'), join(folder, 'artikelen/2030/xl-04/publieksversie.mdx'));
  rmSync(join(folder, 'standen/2030'), { recursive: true });
  expect((await run(folder, table, ...KNOWN)).out).toMatch(/HIERNA(?![^]*npm run new)/);
});

test('a correctie that is confirmed and was not proposed is named, and nothing is written', async () => {
  const folder = content();
  const { code, out } = await run(folder, SOURCE, ...KNOWN, '--confirm', 'noordver');
  expect([code, out.includes('bevestiging-onbekend'), out.includes('de correctie "noordver", die niet is voorgesteld')]).toEqual([1, true, true]);
  expect(written(folder)).toEqual([]);
});

test('a file that is there stays as it is, unless it is forced; the same content is no obstacle', async () => {
  const folder = content();
  await run(folder, SOURCE, ...KNOWN);
  const again = await run(folder, SOURCE, ...KNOWN);
  expect([again.code, again.out.includes('alles staat er al')]).toEqual([0, true]);
  const file = join(folder, 'bedragen/2030/xl-04.json');
  writeFileSync(file, 'met de hand');
  const second = await run(folder, SOURCE, ...KNOWN);
  expect(second.code).toBe(1);
  expect(second.out).toContain('bestand-bestaat');
  expect(readFileSync(file, 'utf8')).toBe('met de hand');
  expect((await run(folder, SOURCE, ...KNOWN, '--force')).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('"begrotingsjaar": 2030');
});

test('when one of two sources is blocked, neither is written', async () => {
  const folder = content();
  const broken = join(folder, '.kapot.txt');
  writeFileSync(broken, readFileSync(SOURCE, 'utf8').replaceAll('rtikel 4', 'rtikel 5').replace('\n\n660\n', '\n\n6.60\n'));
  const { code, out } = await run(folder, SOURCE, broken, ...KNOWN);
  expect(code).toBe(1);
  expect(out).toContain('ER IS NIETS GESCHREVEN');
  expect(written(folder)).toEqual([]);
});

test('wrong use is explained', async () => {
  expect(await runImport([], ROOT, {})).toMatchObject({ code: 2 });
  expect((await runImport(['x', '--format', 'pdf'], ROOT, {})).error).toContain('Onbekend formaat');
  expect((await runImport(['x', '--what'], ROOT, {})).code).toBe(2);
  expect((await run(content(), '/nergens/bestand.txt')).error).toBe('Er is niets geschreven: het bestand /nergens/bestand.txt bestaat niet.\n');
  expect((await run(content(), ROOT)).error).toContain('is een map');
});

test('when the last file cannot be put in place, what was there before comes back', async () => {
  const folder = content();
  const before = readFileSync(join(folder, 'uitgave.json'), 'utf8');
  mkdirSync(join(folder, 'vol'));
  writeFileSync(join(folder, 'vol', 'iets'), '');
  writeFileSync(join(folder, 'bestand'), '');
  await expect(writeAll(folder, new Map([['uitgave.json', 'nieuw'], ['los.json', 'nieuw'], ['bestand/onder.json', 'nieuw']]))).rejects.toThrow();
  expect(readFileSync(join(folder, 'uitgave.json'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, 'los.json'))).toBe(false);
  expect(existsSync(join(folder, '.invoer'))).toBe(false);
});

test('a run that was cut off is undone by the next', async () => {
  const folder = content();
  const waiting = join(folder, '.invoer');
  mkdirSync(join(waiting, 'oud'), { recursive: true });
  mkdirSync(join(waiting, 'nieuw'), { recursive: true });
  writeFileSync(join(waiting, 'oud', 'uitgave.json'), readFileSync(join(folder, 'uitgave.json')));
  writeFileSync(join(folder, 'uitgave.json'), 'half');
  writeFileSync(join(folder, 'los.json'), 'half');
  writeFileSync(join(waiting, 'journaal.json'), JSON.stringify({ pid: 2 ** 30, files: [{ path: 'uitgave.json', existed: true }, { path: 'los.json', existed: false }] }));
  expect((await run(folder, SOURCE, ...KNOWN)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'uitgave.json'), 'utf8'))).toHaveProperty('naam');
  expect(existsSync(join(folder, 'los.json'))).toBe(false);
});

test.each(['../buiten.json', 'bedragen/../../buiten.json', '/etc/buiten.json', 'bedragen/.verborgen', 'bedragen\\buiten.json'])('no file is written at %s', async (path) => {
  await expect(writeAll(content(), new Map([[path, 'x']]))).rejects.toThrow('Not a path of content');
});

test('no file is written through a link that leads out of the folder', async () => {
  const folder = content();
  rmSync(join(folder, 'importverslagen'), { recursive: true });
  symlinkSync(mkdtempSync(join(tmpdir(), 'elders-')), join(folder, 'importverslagen'));
  await expect(writeAll(folder, new Map([['importverslagen/2030/xl-04.json', 'x']]))).rejects.toThrow('Leads out');
});

test('a new article has a heading for every line of the amounts, and the check names what is still empty', async () => {
  const folder = content();
  await run(folder, SOURCE, ...KNOWN);
  const { code, out } = await runNew(['2030/xl-04'], ROOT, { BEGROTINGSLEZER_CONTENT: folder });
  expect(code).toBe(0);
  expect(out).toContain('artikelen/2030/xl-04/publieksversie.mdx');
  const text = readFileSync(join(folder, 'artikelen/2030/xl-04/publieksversie.mdx'), 'utf8');
  expect(text.match(/<Regeling /g)).toHaveLength(6);
  const { findings } = await checkContent(folder);
  expect(findings.filter(({ place, severity }) => place.file.startsWith('artikelen/2030') && severity === 'fout').map(({ place }) => place.within)).toEqual(['samenvatting', 'document', 'datum']);
});

test('a new article without amounts gets empty ones, and is not made over an old one', async () => {
  const folder = content();
  const args = ['2031/xl-05', '--naam', 'Veren', '--bron', 'stuk-xl-2', '--tabel', '9'];
  expect((await runNew(['2031/xl-05'], ROOT, { BEGROTINGSLEZER_CONTENT: folder })).code).toBe(2);
  expect((await runNew(args, ROOT, { BEGROTINGSLEZER_CONTENT: folder })).code).toBe(0);
  writeFileSync(join(folder, 'artikelen/2031/xl-05/publieksversie.mdx'), 'met de hand');
  expect((await runNew(args, ROOT, { BEGROTINGSLEZER_CONTENT: folder })).error).toContain('bestaat al');
  const { findings } = await checkContent(folder);
  expect(findings.filter(({ place, severity }) => place.file === 'bedragen/2031/xl-05.json' && severity === 'fout')).toEqual([]);
});

test('a code that cannot be accepted is refused before anything is read, and what is nearly one is offered', async () => {
  const folder = content();
  expect(await run(folder, SOURCE, '--accept', 'som-klopt-nit')).toMatchObject({ code: 2, error: expect.stringMatching(/^Onbekende code "som-klopt-nit"\. Bedoelt u --accept som-klopt-niet\?/) });
  expect(await run(folder, SOURCE, '--accept', 'eenheid-onbekend')).toMatchObject({ code: 2, error: expect.stringMatching(/^Met --accept kan alleen regel-zonder-plaats en som-klopt-niet, niet "eenheid-onbekend"\./) });
});

test('who confirms where nothing is proposed is told to leave that out', async () => {
  expect((await run(content(), SOURCE, ...KNOWN, '--confirm', 'x')).out).toContain('Laat --confirm weg.');
});
