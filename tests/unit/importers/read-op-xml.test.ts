import { expect, test } from 'vitest';
import { plainText, type Block } from '../../../src/importers/document/block.ts';
import { FindingList } from '../../../src/importers/finding-list.ts';
import { importSource } from '../../../src/importers/import-source.ts';
import { readOpXml } from '../../../src/importers/xml/read-op-xml.ts';

function read(xml: string) {
  const findings = new FindingList('bron.xml');
  return { document: readOpXml(xml, findings), findings: findings.list() };
}

const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, index) => `<!ENTITY b${index} "${`&${index === 0 ? 'a' : `b${index - 1}`};`.repeat(10)}">`).join('')}]>`;

test.each<[string, string, string]>([
  ['entities that explode', `<?xml version="1.0"?>${BOMB}<kamerstuk><al>&b19;</al></kamerstuk>`, 'bron-onveilig'],
  ['an entity that reads a file', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><kamerstuk><al>&f;</al></kamerstuk>', 'bron-onveilig'],
  ['a document type elsewhere', '<!DOCTYPE kamerstuk SYSTEM "https://example.org/x.dtd"><kamerstuk><al>a</al></kamerstuk>', 'bron-onveilig'],
  ['a parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://example.org/x"> %p;]><kamerstuk/>', 'bron-onveilig'],
  ['an entity that XML does not have', '<kamerstuk><al>&nbsp;</al></kamerstuk>', 'bron-onleesbaar'],
  ['an element that is not closed', '<kamerstuk><al>a</kamerstuk>', 'bron-onleesbaar'],
  ['elements nested a hundred thousand deep', `${'<al>'.repeat(100_000)}${'</al>'.repeat(100_000)}`, 'bron-onleesbaar'],
  ['a million elements', `<kamerstuk>${'<al/>'.repeat(1_000_000)}</kamerstuk>`, 'bron-te-groot'],
])('%s is refused, and nothing of it is read', (_name, xml, code) => {
  const { document, findings } = read(xml);
  expect(document).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'fout']]);
  expect(JSON.stringify(findings)).not.toContain('root:');
});

test('only the five entities and numbered signs are replaced', () => {
  const { document } = read('<kamerstuk><al>&lt;&gt;&amp;&apos;&quot;&#233;&#x20AC;</al></kamerstuk>');
  expect(document!.blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.text) : block.kind))).toEqual(['<>&\'"é€']);
});

test('a space between two runs stays, white space of the lay-out goes', () => {
  const { document } = read('<kamerstuk>\n  <al>een\n    <nadruk type="vet">twee</nadruk> <nadruk>drie</nadruk></al>\n</kamerstuk>');
  expect(document!.blocks).toMatchObject([{ kind: 'paragraph', text: [{ text: 'een ' }, { text: 'twee', strong: true }, { text: ' ' }, { text: 'drie', emphasis: true }] }]);
});

const ROWS = ['Verplichtingen', 'Uitgaven', '4.1 Bruggen', 'Subsidies', 'Ontvangsten'].map((label) => `<row><entry>${label}</entry>${'<entry>1</entry>'.repeat(7)}</row>`).join('');
const TABLE = `<table><tgroup cols="8"><thead><row><entry/>${[2028, 2029, 2030, 2031, 2032, 2033, 2034].map((jaar) => `<entry>${jaar}</entry>`).join('')}</row></thead><tbody>${ROWS}</tbody></tgroup></table>`;
const CHAPTER = ['4', '5'].map((nummer) => `<divisie><kop><nr>3.${nummer}</nr><titel>Artikel ${nummer}. Water</titel></kop><al>Tekst ${nummer}</al><al>Tabel ${nummer} Budgettaire gevolgen van beleid (bedragen x € 1.000)</al>${TABLE.replace('4.1', `${nummer}.1`)}</divisie>`).join('');

test('of a chapter the article that was asked for comes in, and the rest is named', async () => {
  const run = (artikel?: string) => importSource({ name: 'x.xml', bytes: new TextEncoder().encode(`<?xml version="1.0"?><kamerstuk>${CHAPTER}</kamerstuk>`) }, { hoofdstuk: 'XL', bron: 'x', ...(artikel === undefined ? {} : { artikel }) });
  const one = await run('5');
  expect(one.files.get('artikelen/2030/xl-05/officieel.mdx')).toContain('\nTekst 5\n');
  expect(one.findings.filter(({ code }) => code === 'artikel-overgeslagen').map(({ found }) => found)).toEqual(['3\u00a0blokken tekst buiten het artikel: "3.4 Artikel 4. Water"']);
  for (const which of [undefined, '6']) {
    const { files, findings } = await run(which);
    expect(files.size).toBe(0);
    expect(findings.find(({ code }) => code === 'artikel-onbekend')?.found).toBe('een stuk met 2\u00a0artikelen: 4 en 5');
  }
});

test.each(['<row><row><entry>a</entry></row></row>', '<entry>a</entry>', '<row>a<entry>b</entry></row>', '<row><al>a</al></row>'])('words of a table outside its cells block, and are named: %s', (rows) => {
  const { findings } = read(`<kamerstuk><table><tgroup><tbody>${rows}</tbody></tgroup></table></kamerstuk>`);
  expect(findings.map(({ code, severity, found }) => [code, severity, found])).toEqual([['rij-verschoven', 'fout', 'tekst buiten de cellen: "a"']]);
});

test.each(['<noot id="n"><noot.nr>1</noot.nr><noot.al>Een noot.</noot.al></noot>', '<illustratie naam="x"/>'])('what is taken out of the middle of an amount blocks, behind it it does not: %s', (what) => {
  const codes = (cell: string) => read(`<kamerstuk><table><tgroup><tbody><row><entry>a</entry><entry>${cell}</entry></row></tbody></tgroup></table></kamerstuk>`).findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code);
  expect(codes(`610${what}650`)).toEqual(['cel-onleesbaar']);
  expect(codes(`610650${what}`)).toEqual([]);
});

test('a list that starts at another number comes through, in any other list', async () => {
  const late = '<lijst><li><li.nr>3.</li.nr><al>drie</al></li><li><li.nr>4.</li.nr><al>vier</al></li></lijst>';
  for (const inner of [late, `<lijst><li><li.nr>–</li.nr>${late}</li></lijst>`]) {
    const xml = `<?xml version="1.0"?><kamerstuk>${CHAPTER.replace('<al>Tekst 5</al>', `<lijst><li><li.nr>–</li.nr><al>a</al>${inner}</li></lijst>`)}</kamerstuk>`;
    const { files, findings } = await importSource({ name: 'x.xml', bytes: new TextEncoder().encode(xml) }, { hoofdstuk: 'XL', bron: 'x', artikel: '5' });
    expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
    expect(files.get('artikelen/2030/xl-05/officieel.mdx')).toMatch(/3\. drie\n\s+4\. vier/);
  }
});

test('a sign that got lost before is named, and nothing is written', async () => {
  const { files, findings } = await importSource({ name: 'x.xml', bytes: new TextEncoder().encode(`<?xml version="1.0"?><kamerstuk>${CHAPTER.replace('Tekst 5', 'Tekst \ufffd 5')}</kamerstuk>`) }, { hoofdstuk: 'XL', bron: 'x', artikel: '5' });
  expect(files.size).toBe(0);
  expect(findings.filter(({ severity }) => severity === 'fout').map(({ code }) => code)).toEqual(['bron-onleesbaar']);
});

/** Blocks in short: level and words of headings, words of paragraphs, items of lists, rows of tables. */
function short(xml: string): string[] {
  const lines = (blocks: readonly Block[]): string[] => blocks.flatMap((block): string[] => {
    if (block.kind === 'list') return [`${block.ordered ? `${block.start}.` : '•'}(${block.items.map((item) => lines(item).join(' ')).join(' | ')})`];
    if (block.kind === 'table') return [`T ${block.table.rows.map((row) => row.map(({ text }) => text).join(' ')).join('/')}`];
    return [`${block.kind === 'heading' ? `H${block.level} ` : ''}${block.text.map((run) => `${run.text}${run.href === undefined ? '' : `→${run.href.replace('https://zoek.officielebekendmakingen.nl/', '')}`}`).join('')}`];
  });
  return lines(read(`<officiele-publicatie><kamerstuk>${xml}</kamerstuk></officiele-publicatie>`).document!.blocks);
}

const kop = (nr: string, titel: string) => `<kop><nr>${nr}</nr><titel>${titel}</titel></kop>`;

test.each<[string, string, string[]]>([
  ['an instruction of the printer in a word', '<al>de server<?xpp afbm?>certificaten</al>', ['de servercertificaten']],
  ['a division that is put beside the one it belongs in', `<divisie>${kop('2.', 'Twee')}</divisie><divisie>${kop('2.1', 'Onder')}<divisie><kop><titel>Dieper</titel></kop></divisie></divisie><divisie>${kop('3.', 'Drie')}</divisie>`, ['H1 2. Twee', 'H2 2.1 Onder', 'H3 Dieper', 'H1 3. Drie']],
  ['a number that is not that of the division around it', `<divisie>${kop('3.5', 'Vijf')}<divisie>${kop('5.1', 'Veren')}</divisie></divisie>`, ['H1 3.5 Vijf', 'H2 5.1 Veren']],
  ['headings between paragraphs, by their looks', '<tekst><tussenkop kopopmaak="vet">a</tussenkop><al>x</al><tussenkop kopopmaak="cur">b</tussenkop><al>x</al><tussenkop kopopmaak="vetcur">c</tussenkop></tekst>', ['H1 a', 'x', 'H3 b', 'x', 'H2 c']],
  ['headings between paragraphs of one look', `<divisie>${kop('1.', 'Een')}<tekst><tussenkop kopopmaak="cur">a</tussenkop><al>x</al></tekst></divisie>`, ['H1 1. Een', 'H2 a', 'x']],
  ['references to a file, to a page without protocol and to nothing', '<al><extref doc="dossier/36600-XXIII" soort="document">a</extref> <dossierref dossier="36600">b</dossierref> <extref soort="URL" doc="www.example.org/x">c</extref> <extref doc="tk-3">d</extref></al>', ['a→dossier/36600-XXIII b→dossier/36600 c→https://www.example.org/x d']],
  ['items without a number in a list that counts', '<lijst type="1" start="3"><li><al>a</al></li><li><al>b</al></li></lijst><lijst type="a" nr-sluiting=")"><li><al>a</al></li></lijst><lijst type="ndash"><li><al>a</al></li></lijst>', ['3.(a | b)', '•(a) a)', '•(a)']],
  ['a name in pieces', '<ondertekening><functie>De minister,</functie><naam><voornaam>A.B.</voornaam><achternaam>Jansen</achternaam></naam></ondertekening><al>(<naam><achternaam>Bos</achternaam></naam>)</al>', ['De minister, A.B. Jansen', '(Bos)']],
  ['a lid with its number', '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>Eerste.</al><al>Meer.</al></lid></artikel>', ['H1 Artikel 1', '1. Eerste.', 'Meer.']],
  ['definitions, a box and a group of paragraphs', '<definitielijst><definitie-item><term>Pont:</term><definitie><al>veer</al></definitie></definitie-item></definitielijst><box><al>kader</al></box><al-groep><al>a</al><al>b</al></al-groep>', ['Pont:', 'veer', 'kader', 'a', 'b']],
  ['a table in two groups of the same columns', `<table>${['<thead><row><entry>h</entry><entry>i</entry></row></thead>', ''].map((head, index) => `<tgroup cols="2"><colspec colname="a"/><colspec colname="b"/>${head}<tbody><row><entry>${index}</entry><entry>x</entry></row></tbody></tgroup>`).join('')}</table>`, ['T h i/0 x/1 x']],
  ['a table in two groups of other columns', `<table>${['a', 'c'].map((name) => `<tgroup cols="1"><colspec colname="${name}"/><tbody><row><entry>${name}</entry></row></tbody></tgroup>`).join('')}</table>`, ['T a', 'T c']],
])('%s is read as it is meant', (_name, xml, blocks) => {
  expect(short(xml)).toEqual(blocks);
});

test.each<[string, string, unknown]>([
  ['metadata', '<metadata><meta name="DC.identifier" content="kst-99999-XL-2"/></metadata>', { id: 'kst-99999-XL-2', hoofdstuk: 'XL' }],
  ['the address of metadata', '<metadata><meta name="x" content="https://example.org/kst-99999-12/metadata.xml"/></metadata>', { id: 'kst-99999-12', hoofdstuk: null }],
  ['the numbers at its head', '<kamerstuk><dossier><dossiernummer><dossiernr>99 999</dossiernr><begrotingshoofdstuk>XL</begrotingshoofdstuk></dossiernummer></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">2</ondernummer></stuknr></stuk></kamerstuk>', { id: 'kst-99999-XL-2', hoofdstuk: 'XL' }],
  ['one number with the chapter in it', '<kamerstuk><dossiernr>99 999 XL</dossiernr><ondernummer>12</ondernummer></kamerstuk>', { id: 'kst-99999-XL-12', hoofdstuk: 'XL' }],
  ['nothing', '<kamerstuk><algemeen><al>kst-1-2</al></algemeen></kamerstuk>', undefined],
])('which Kamerstuk a publication is follows from %s', (_name, xml, publicatie) => {
  expect(read(`<officiele-publicatie>${xml}</officiele-publicatie>`).document!.publicatie).toEqual(publicatie);
});

test('chapter and source follow from the numbers of the Kamerstuk, and that is told', async () => {
  const head = '<dossier><dossiernummer><dossiernr>99 999</dossiernr> <begrotingshoofdstuk>XL</begrotingshoofdstuk></dossiernummer></dossier><stuknr>Nr. <ondernummer>2</ondernummer></stuknr>';
  const { files, findings } = await importSource({ name: 'x.xml', bytes: new TextEncoder().encode(`<?xml version="1.0"?><kamerstuk>${head}${CHAPTER}</kamerstuk>`) }, { artikel: '5' });
  expect(JSON.parse(files.get('bedragen/2030/xl-05.json')!)).toMatchObject({ hoofdstuk: 'XL', bron: 'kst-99999-xl-2' });
  expect(findings.filter(({ code }) => code === 'gegeven-afgeleid').map(({ found }) => found)).toEqual(expect.arrayContaining(['hoofdstuk XL, uit het nummer van het Kamerstuk', 'bron kst-99999-xl-2, omdat het bestand zegt dat het dit Kamerstuk is']));
});

test('an article whose own headings stand as high as its title is taken whole, to the next article', async () => {
  const flat = ['4', '5'].map((nummer) => `<divisie>${kop(`3.${nummer}`, `Artikel ${nummer}. Water`)}</divisie><divisie><kop><titel>A. Algemene doelstelling</titel></kop><al>Doel ${nummer}</al></divisie><divisie><kop><titel>Budgettaire gevolgen van beleid</titel></kop><al>Tabel ${nummer} Budgettaire gevolgen van beleid (bedragen x € 1.000)</al>${TABLE.replace('4.1', `${nummer}.1`)}</divisie><divisie>${kop(`${nummer}.1`, 'Bruggen')}<al>Bruggen ${nummer}</al></divisie>`).join('');
  const { files } = await importSource({ name: 'x.xml', bytes: new TextEncoder().encode(`<?xml version="1.0"?><kamerstuk>${flat}<divisie>${kop('4.', 'Bijlagen')}<al>bijlage</al></divisie></kamerstuk>`) }, { hoofdstuk: 'XL', bron: 'x', artikel: '5' });
  const text = files.get('artikelen/2030/xl-05/officieel.mdx')!;
  for (const words of ['Doel 5', 'Bruggen 5', '<Budgettabel />']) expect(text).toContain(words);
  for (const words of ['Doel 4', 'bijlage']) expect(text).not.toContain(words);
});
