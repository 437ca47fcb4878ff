import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSide, parseMarkdown } from '../../../src/versions/make-side.ts';
import { readableText } from '../../../src/versions/readable-text.ts';
import { standVan } from '../../../src/versions/stand.ts';
import { versionCsv, versionMarkdown } from '../../../src/versions/version-files.ts';
import { versionHtml } from '../../../src/versions/version-html.ts';
import { kleinPublicatie, TEKST, TEKST_2, type Edit } from '../../support/klein.ts';
import { realPublicatie } from '../../support/real-content.ts';

const text = (index: number, ...edits: Edit[]) => {
  const publicatie = kleinPublicatie(...edits);
  return readableText(publicatie, publicatie.artikelen[index]!);
};
const section = (anker: string, index = 0, ...edits: Edit[]) => text(index, ...edits).secties.find((item) => item.anker === anker)!.blokken;

test('figures, citations and claims are filled in; the table and a figure leave their title', () => {
  expect(section('wat-het-kost')).toEqual([
    'In 2031 geeft de minister €\u00a07,1\u00a0miljoen uit. Dat is 18% meer dan een jaar eerder. Nooit ging er meer naar opdrachten voor sluizen en bruggen.',
    '[Tabel 4. Budgettaire gevolgen van beleid art. 1 Vaarwegen](#tabel-4)',
  ]);
  expect(section('wat-het-kost-wat-vastligt')).toEqual([
    'Van de uitgaven is 72,8% juridisch verplicht.',
    expect.stringMatching(/\| Subsidies +\| 90% +\|/),
    expect.stringMatching(/^_Figuur 1\. .+_$/),
  ]);
});

test('a footnote goes with the section that refers to it, a source becomes a link', () => {
  const blokken = section('wat-de-minister-wil');
  expect(blokken.at(-1)).toBe('[^wachttijd]: Gemeten over een heel jaar.');
  expect(blokken).toContain('De plannen staan in [Stuk XL, nr. 2](https://stukken.example/xl-2.html). De [bedragen](#wat-het-kost) staan hieronder.');
});

test('a mark of a contradiction and a note to oneself leave no trace', () => {
  expect(section('toelichting-2.1-bijdrage-aan-agentschappen-noordveer', 1)[0]).toMatch(/^Het Noordveer vaart elk halfuur/);
  expect(section('wat-de-minister-wil', 1, [TEKST_2, 'Een agentschap', '{/* nog nakijken */} Een agentschap'])[0]).toContain('bereikbaar. Een agentschap');
});

test('headings of lines have the words of the table, and their path', () => {
  expect(text(0).secties.filter(({ regel }) => regel?.endsWith('/onderhoud')).map(({ titel, regel, niveau }) => `${niveau} ${titel} ${regel}`)).toEqual(['4 Onderhoud 1.1/opdrachten/onderhoud', '4 Onderhoud 1.2/opdrachten/onderhoud']);
});

test('lines broken otherwise are the same text', () => {
  expect(section('wat-de-minister-wil', 0, [TEKST, 'en 50 bruggen. Dat', 'en 50\nbruggen. Dat'])).toEqual(section('wat-de-minister-wil'));
});

test('every component an editor can use has a form in words', async () => {
  const publicatie = await realPublicatie();
  const [artikel] = publicatie.artikelen;
  const used = new Set(artikel!.tekst.gebruik.map(({ component }) => component));
  const markdown = versionMarkdown(standVan(publicatie, artikel!));
  expect(used.size).toBeGreaterThan(8);
  for (const component of used) expect(markdown).not.toContain(`<${component}`);
  const files = readdirSync(join(import.meta.dirname, '../../../src/components/text'));
  for (const component of ['Bewering', 'Begrip', 'Kanttekeningen', 'Correctie', 'Verwijzing', 'Bedrag', 'Aandeel', 'Verschil', 'JuridischVerplicht']) expect(files).toContain(`${component}.astro`);
});

test('the text of a version becomes a page with the anchors it had', () => {
  const publicatie = kleinPublicatie();
  const html = versionHtml(standVan(publicatie, publicatie.artikelen[0]!));
  for (const part of ['<h2 id="wat-de-minister-wil" class="nl-heading nl-heading--level-2">', '<h4 id="toelichting-1.1-opdrachten-onderhoud"', 'href="https://stukken.example/xl-2.html" class="nl-link"', '<td>90%</td>', 'id="noot-fn-wachttijd"']) expect(html).toContain(part);
});

test('a side of a comparison has the words without markup, one paragraph, item, row or note at a time', () => {
  const publicatie = kleinPublicatie();
  const { secties } = makeSide(standVan(publicatie, publicatie.artikelen[0]!));
  expect(secties[0]!.alineas.map(({ soort, tekst }) => `${soort}: ${tekst}`)).toEqual([
    'alinea: De Dienst Vrij Water (DVW) beheert 212 sluizen en 50 bruggen. Dat doet de dienst sinds 1 mei 2012.',
    'alinea: Schepen moeten kunnen doorvaren, ook in een droge zomer:',
    'punt: sluizen die dag en nacht open kunnen;',
    'punt: minstens 50% minder wachttijd in 2035;',
    'punt: 5.000 ligplaatsen voor bezoekers.',
    'alinea: De plannen staan in Stuk XL, nr. 2. De bedragen staan hieronder.',
    'noot: Gemeten over een heel jaar.',
  ]);
  expect(secties.find(({ anker }) => anker === 'wat-het-kost-wat-vastligt')!.alineas[1]).toEqual({ soort: 'rij', tekst: 'Instrument | Juridisch verplicht' });
});

test('what is written as Markdown reads back as the same Markdown', () => {
  const { secties } = text(0);
  for (const { blokken } of secties) for (const blok of blokken) expect(parseMarkdown(blok).children).toHaveLength(1);
});

test('the amounts of a version are CSV with a fixed head; a name that a spreadsheet would compute is made harmless', () => {
  const publicatie = kleinPublicatie(['bedragen/2031/xl-01.json', '"label": "Bruggenfonds"', '"label": "=Bruggenfonds"']);
  const stand = standVan(publicatie, publicatie.artikelen[0]!);
  const lines = versionCsv({ ...stand, tabel: { ...stand.tabel, regels: [{ pad: 'x', soort: 'regeling', label: '=1+1', gedrukt: true, bedragen: [null, 0] }] } }).split('\r\n');
  expect(lines).toEqual([
    'artikel,versie,begrotingsjaar,pad,pad_naam,soort,gedrukt,jaar,fase,bedrag_x1000',
    "2031/xl-01,1.0,2031,x,'=1+1,regeling,true,2030,lopend-jaar,",
    "2031/xl-01,1.0,2031,x,'=1+1,regeling,true,2031,ontwerpbegroting,0",
    '',
  ]);
});
