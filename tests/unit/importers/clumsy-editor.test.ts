import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importSource } from '../../../src/importers/import-source.ts';
import { EMPTY_CONTEXT, type ImportOptions } from '../../../src/importers/import-types.ts';

const KNOWN: ImportOptions = { hoofdstuk: 'XL', bron: 'x' };
const HOOFDSTUKKEN = [{ nummer: 'XL', naam: 'Waterzaken', ministerie: 'Ministerie van Waterzaken' }, { nummer: 'QW', naam: 'Wegen', ministerie: 'Ministerie van Wegen' }];

async function run(source: string | Uint8Array, options = KNOWN) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { files, findings } = await importSource({ name: 'bron', bytes }, options, { ...EMPTY_CONTEXT, hoofdstukken: HOOFDSTUKKEN as never });
  return { files, findings, told: findings.map(({ severity, code, found }) => `${severity} ${code}: ${found}`) };
}

const row = (label: string, amount: string, columns = 7) => `<tr><td>${label}${`<td>${amount}`.repeat(columns)}`;
const YEARS = `<tr><td>${[2028, 2029, 2030, 2031, 2032, 2033, 2034].map((jaar) => `<td>${jaar}`).join('')}`;
const ROWS = ['Verplichtingen', 'Uitgaven', '4.1 Bruggen', 'Opdrachten', 'Ontvangsten'].map((label) => row(label, '5')).join('');
const table = (caption: string, rows = ROWS, head = YEARS) => `<table><caption>${caption}</caption>${head}${rows}</table>`;
const PLAIN = 'Tabel 7 Budgettaire gevolgen van beleid art. 4 Bruggen';
const CAPTION = `${PLAIN} (bedragen x € 1.000)`;
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const openDocument = (kind: string) => zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }], 'content.xml': strToU8('<a/>') });

test.each<[string, string | Uint8Array, string, RegExp]>([
  ['a PDF', '%PDF-1.7\n…', 'een PDF', /XML of als webpagina/],
  ['a document of Word', zip('[Content_Types].xml', 'word/document.xml'), 'een Word-document (docx)', /Webpagina, gefilterd/],
  ['a document of LibreOffice', openDocument('text'), 'een tekstdocument van LibreOffice (odt)', /HTML/],
  ['a sheet of LibreOffice', openDocument('spreadsheet'), 'een werkblad van LibreOffice (ods)', /xlsx/],
  ['an old document of Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'een oud Word- of Excelbestand (doc of xls)', /xlsx/],
  ['rich text', '{\\rtf1 Artikel 4}', 'een RTF-document', /gefilterd/],
  ['a web archive', 'MIME-Version: 1.0\nArtikel 4. Bruggen', 'een webarchief (mht)', /alleen HTML/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'een afbeelding', /webpagina/],
  ['an archive', zip('a.txt'), 'een zipbestand', /Pak het uit/],
  ['nothing', '', 'een leeg bestand', /opgeslagen/],
  ['something else', '{"a": 1}', 'een bestand dat zo begint: "{"a": 1}"', /--format/],
])('%s is called by its name, with what to do', async (_name, source, found, remedy) => {
  const { findings, files } = await run(source);
  expect([files.size, findings.length, findings[0]!.code, findings[0]!.found]).toEqual([0, 1, 'bron-onbekend', found]);
  expect(findings[0]!.remedy).toMatch(remedy);
});

test('another article than the source says blocks; another chapter or year than it seems to be about is pointed out', async () => {
  const article = `<h1>Artikel 4. Bruggen</h1><p>Het Ministerie van Waterzaken.</p>${table(CAPTION)}`;
  expect((await run(table(CAPTION), { ...KNOWN, artikel: '5' })).told).toContain('fout artikel-onbekend: artikel 4 in de bron, artikel 5 in de opdracht');
  expect((await run(article, { ...KNOWN, artikel: '04' })).told.filter((line) => line.startsWith('fout'))).toEqual([]);
  const other = await run(article, { bron: 'x', hoofdstuk: 'QW', jaar: 2031 });
  expect(other.told).toContain('waarschuwing artikel-onbekend: hoofdstuk QW in de opdracht, terwijl de bron over hoofdstuk XL lijkt te gaan');
  expect(other.told).toContain('waarschuwing artikel-onbekend: begrotingsjaar 2031 in de opdracht, terwijl de zeven jaren boven de tabel die van de begroting 2030 zijn');
  expect((await run(article, { ...KNOWN, jaar: 2030 })).told.filter((line) => !line.startsWith('opmerking'))).toEqual([]);
});

test('of two budget tables the one that is asked for comes in; without a choice both are named', async () => {
  const second = 'Tabel 8 Budgettaire gevolgen van beleid art. 5 Wegen (bedragen x € 1.000)';
  const two = `${table(CAPTION)}<p>tussen</p>${table(second, ROWS.replace('4.1', '5.1'))}`;
  const { files, findings } = await run(two);
  expect(files.size).toBe(0);
  expect(findings.find(({ severity }) => severity === 'fout')).toMatchObject({ code: 'artikel-onbekend', found: `2\u00a0begrotingstabellen: "${CAPTION}" en "${second}"`, remedy: 'Zeg welke u wilt invoeren, bijvoorbeeld: npm run import -- bron --artikel 4' });
  for (const options of [{ ...KNOWN, artikel: '5' }, { ...KNOWN, tabel: 8 }]) expect([...(await run(two, options)).files.keys()]).toContain('bedragen/2030/xl-05.json');
  expect([...(await run(`${table(CAPTION)}${table(CAPTION)}`)).files.keys()]).toContain('bedragen/2030/xl-04.json');
});

test.each(['Bedragen x € 1.000', '(x € 1.000)', 'bedragen in duizenden euro\u2019s'])('the unit in a merged cell of the head is read: %s', async (words) => {
  const head = `<tr><td rowspan=2><td colspan=7><p>${words}</p>${YEARS.replace('<td>', '')}`;
  const { files, told } = await run(table(PLAIN, ROWS, head));
  expect(told.filter((line) => line.startsWith('fout'))).toEqual([]);
  expect(JSON.parse(files.get('importverslagen/2030/xl-04.json')!).begrepen.kolommen[0].kop).toBe('2028');
});

test('two units in the head are none, and a row of the body states none', async () => {
  const head = `<tr><td>x € 1.000<td colspan=7>x € 1 mln.${YEARS}`;
  expect((await run(table(PLAIN, ROWS, head))).told).toContain('fout eenheid-onbekend: geen eenheid boven de tabel');
  expect((await run(table(PLAIN, ROWS.replace('Opdrachten', 'x € 1.000')))).told).toContain('fout eenheid-onbekend: geen eenheid boven de tabel');
});

test('a copy that ends halfway says so', async () => {
  const source = `Artikel 4. Bruggen\n\n${CAPTION}\n\u00a0\n\n2030\n\n2031\n\nVerplichtingen\n\n1\n\n1\n\nUitgaven\n\n1\n`;
  const { findings } = await run(source, { ...KNOWN, jaar: 2030 });
  expect(findings.find(({ code }) => code === 'rij-verschoven')).toMatchObject({ found: '2\u00a0cellen in deze rij, en dan houdt de bron op', remedy: 'De bron is niet volledig. Kopieer de hele pagina opnieuw.' });
});

test('what a parser complains of is told in Dutch', async () => {
  const csv = async (text: string) => (await run(`Begrotingsjaar,Artikel\n${text}`)).findings.find(({ code }) => code === 'bron-onleesbaar')?.found;
  expect(await csv('2030,"4\n')).toBe('een aanhalingsteken dat niet wordt gesloten');
  expect(await csv('2030,"4"x\n')).toBe('tekst achter een aanhalingsteken dat een cel sluit');
  expect(await csv('2030,4"x\n')).toBe('een aanhalingsteken midden in een cel');
  expect(await csv(`2030,${'x'.repeat(100_001)}\n`)).toBe('een rij van meer dan 100.000 tekens');
  const sheets = await run(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<a/>') }));
  expect(sheets.findings[0]!.found).toBe('een werkmap zonder het deel xl/workbook.xml');
});

const COPIED = [['', '2028', '2029', '2030', '2031', '2032', '2033', '2034'], ['Verplichtingen', ...Array(7).fill('1.000')], ['Uitgaven', ...Array(7).fill('1.000')], ['4.1 Bruggen', ...Array(7).fill('1.000')], ['Opdrachten'], ['Onderhoud', ...Array(7).fill('600')], ['- verf; olie', ...Array(7).fill('400')], ['Ontvangsten', ...Array(7).fill('5')]] as string[][];

test.each<[string, string, string]>([
  ['below the words above it, as a browser copies it', '\t', `Artikel 4. Bruggen\n\n${CAPTION}\n`],
  ['with an empty line between', '\t', `${CAPTION}\n\n`],
  ['as a worksheet saves it', ';', `${CAPTION};;;;;;;\n`],
  ['without words above it', '\t', ''],
])('a table with a row on a line is read: %s', async (_name, separator, above) => {
  const rows = COPIED.map((row) => (separator === ';' ? row.map((text) => text.replace(';', ',')) : row));
  const options = above === '' ? { ...KNOWN, artikel: '4', naam: 'Bruggen', tabel: 7, eenheid: 'duizend' as const } : KNOWN;
  const { files, told } = await run(`${above}${rows.map((row) => row.join(separator)).join('\n')}\n`, options);
  expect(told.filter((line) => line.startsWith('fout'))).toEqual([]);
  const { tabel, uitgaven } = JSON.parse(files.get('bedragen/2030/xl-04.json')!);
  expect([tabel.nummer, tabel.rijen, uitgaven.onderdelen[0].instrumenten[0].regelingen.map(({ bedragen }: { bedragen: number[] }) => bedragen[6])]).toEqual([7, 8, [600, 400]]);
});

test('a row on a line that misses a cell blocks; words with semicolons are no table', async () => {
  const short = COPIED.map((row, place) => (place === 5 ? row.slice(0, 6) : row).join('\t')).join('\n');
  expect((await run(`${CAPTION}\n${short}\n`)).told).toContain('fout rij-verschoven: 6\u00a0cellen in deze rij');
  const words = `Artikel 4. Bruggen\n\nEen; twee; drie; vier.\nVijf; zes; zeven; acht.\n\n${CAPTION}\n${COPIED.map((row) => row.join('\t')).join('\n')}\n\nToelichting\n\nTekst.\n`;
  expect((await run(words)).files.get('artikelen/2030/xl-04/officieel.mdx')).toContain('Een; twee; drie; vier.');
});
