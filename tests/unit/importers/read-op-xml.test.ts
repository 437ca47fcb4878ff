import { expect, test } from 'vitest';
import { plainText } from '../../../src/importers/document/block.ts';
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
