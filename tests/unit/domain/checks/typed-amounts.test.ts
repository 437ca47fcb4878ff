import { expect, test } from 'vitest';
import { typedAmounts } from '../../../../src/domain/checks/typed-amounts.ts';
import { parseMdx } from '../../../../src/reading/mdx-file.ts';
import { readArtikeltekst, readLosseTekst } from '../../../../src/reading/artikeltekst.ts';
import { makeBegripvinder } from '../../../../src/domain/begripvinder.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../../support/make-artikel.ts';
import { TEKST, plant } from '../../../support/klein.ts';

/** What is found in a text beside the real table: severity and component. */
function look(text: string, above = '## Kop'): string[] {
  return findings(text, above).map((finding) => `${finding.severity} ${finding.expected.replace('het cijfer uit de tabel: ', '')}`);
}

function findings(text: string, above = '## Kop') {
  const artikel = artikelAround(realBedragen());
  const finder = makeBegripvinder([]);
  const tekst = readArtikeltekst(parseMdx(`${above}\n\n${text}\n`), { file: artikel.file, begroting: artikel.begroting, finder, aanduidingen: new Map() });
  return typedAmounts.run(publicatieOf({ ...artikel, tekst })).findings;
}

const INFORMATIEHUISHOUDING = 'fout <Bedrag regel="7.1/opdrachten/informatiehuishouding" jaar={2022} />';
const TOTAAL = 'fout <Bedrag regel="verplichtingen" jaar={2022} />';
const SUBSIDIES = 'fout <Bedrag regel="7.1/subsidies-regelingen/diverse-subsidies" jaar={2022} />';

test.each([
  '€ 148 miljoen', '€148 miljoen', '€\u00a0148,0\u00a0miljoen', '148,0 miljoen', '148 miljoen euro', '148 mln.', '€ 148 mln', 'EUR 148 miljoen', '148.0 miljoen', '€ 0,148 miljard',
  '148.000', '€ 148.000.000', '€ 148.000.000,-', '€ 148.000.000,00', '148.000.000 euro', '148 000 000 euro', '148.000 duizend', '148000', '**€ 148** miljoen', '€ *148*\nmiljoen', '[€ 148 miljoen](https://a.example/)', '`€ 148 miljoen`',
])('"%s" is the amount of informatiehuishouding', (typed) => {
  expect(look(`Er gaat ${typed} naar ICT.`)).toEqual([INFORMATIEHUISHOUDING]);
});

test.each(['€ 662.000', '662.000 euro', '€ 662 duizend', '€ 0,662 miljoen'])('"%s" is the amount of diverse subsidies', (typed) => {
  expect(look(`Er gaat ${typed} om.`)).toEqual([SUBSIDIES]);
});

test.each(['€ 193,6 miljoen', '193.597', '193597', '€ 194 miljoen', '€ 193.597.000'])('"%s" is the total', (typed) => {
  expect(look(`Samen ${typed}.`)).toEqual([TOTAAL]);
});

test.each(['€ 124 tot € 148 miljoen', '€ 124-148 miljoen', '124 en 148 miljoen euro', 'van 124 tot en met 148 miljoen'])('both amounts of a range are met: "%s"', (typed) => {
  expect(look(`Er is ${typed} nodig.`)).toHaveLength(2);
});

test.each([
  ['95,2%', '<JuridischVerplicht />'],
  ['95,2 procent', '<JuridischVerplicht />'],
  ['95,2 %', '<JuridischVerplicht />'],
  ['65,6%', '<JuridischVerplicht instrument="subsidies-regelingen" />'],
  ['86,3 procent', '<JuridischVerplicht instrument="bijdrage-aan-agentschappen" />'],
])('"%s" is a percentage juridisch verplicht', (typed, component) => {
  expect(look(`Dat is ${typed} van het geld.`)).toEqual([`fout ${component}`]);
});

test('a whole percentage is one only where the text is about juridisch verplicht', () => {
  expect(look('Daarvan is 99% juridisch verplicht.')).toEqual(['fout <JuridischVerplicht instrument="bijdrage-aan-zbos-rwts" />']);
  expect(look('De kans is 99% of 100%.')).toEqual([]);
});

const REGELING = '<Artikelonderdeel regel="7.1" />\n\n<Instrument regel="7.1/opdrachten" />\n\n<Regeling regel="7.1/opdrachten/informatiehuishouding" />';

test.each([
  ['79%', '<Aandeel regel="7.1/opdrachten/informatiehuishouding" van="7.1" jaar={2022} />'],
  ['76 procent', '<Aandeel regel="7.1/opdrachten/informatiehuishouding" van="uitgaven" jaar={2022} />'],
  ['181%', '<Verschil regel="7.1/opdrachten/informatiehuishouding" van={2021} tot={2022} als="procent" />'],
])('under the heading of a line "%s" is probably its share or change', (typed, component) => {
  expect(look(`Dat is ${typed}.`, REGELING)).toEqual([`waarschuwing ${component}`]);
  expect(look(`Dat is ${typed}.`)).toEqual([]);
});

test('of equal amounts the one of the line that the section is about is meant', () => {
  const section = '<Artikelonderdeel regel="7.1" />\n\n<Instrument regel="7.1/opdrachten" />\n\n<Regeling regel="7.1/opdrachten/kwaliteit-management-rijksdienst" />';
  expect(look('Dat is € 26.000.')).toEqual(['fout <Bedrag regel="7.1/subsidies-regelingen/kwaliteit-management-rijksdienst" jaar={2022} />']);
  expect(look('Dat is 2.804.', section)).toEqual(['fout <Bedrag regel="7.1/opdrachten/kwaliteit-management-rijksdienst" jaar={2025} />']);
});

test.each(['€ 2 miljoen', '€ 5 miljoen', '€ 1 miljoen'])('one digit may be a coincidence: "%s" is a warning', (typed) => {
  expect(look(`Er was ${typed}.`).map((line) => line.split(' ')[0])).toEqual(['waarschuwing']);
});

test.each([
  'In 2022, van 2021 tot en met 2026 en in 2021-2026.',
  'Per 1 juli 2021, op 17-9-2030 en op 24 november 2026 om 12.30 uur.',
  'Kamerstukken II 2020/21, 35510, nr. 4 en 29362, nr. 291.',
  'Zie kst-35925-VII-2 en Kamerstuk 35925 VII, nr. 50.',
  'Minstens 50% minder grondstoffen, 100% circulair in 2050, 0% uitval.',
  'Er komen 5.000 participatiebanen en 5000 stageplaatsen.',
  'Er waren 148.000 huishoudens en 124.000 woningen.',
  'Er waren 64 mensen, 37 bureaus en 205 kamers in 0 gebouwen; 662 keer.',
  'Artikel 7, tabel 18, paragraaf 3.7, artikelonderdeel 7.1, versie 1.0 en model 1.33d.',
  'De norm is € 223.000 per jaar; het fonds heeft € 2,95 miljoen.',
  'De bedragen x € 1.000 staan in de tabel.',
  'CO2, A4, 3D, 0800-148000 en 148/2022.',
  'Het IP-adres is 10.148.000.1.',
])('no amount of the table: %s', (text) => {
  const bedragen = realBedragen();
  bedragen.ontvangsten.bedragen[0] = 1;
  expect(look(text)).toEqual([]);
});

test('a round number in front of a thing that is counted is no amount, any other number is worth a look', () => {
  expect(look('Er zijn 52.730 huishoudens.')).toEqual(['waarschuwing <Bedrag regel="7.1/opdrachten/informatiehuishouding" jaar={2021} />']);
});

test('the place is that of the number, also on the second line of a paragraph and after bold text', () => {
  expect(findings('Eerst **vet** en dan € 148 miljoen.')[0]?.place).toMatchObject({ line: 3, column: 22, within: 'Kop' });
  const { place } = findings('Eerst dit\nen dan € 148 miljoen.')[0]!;
  expect([place.line, place.column]).toEqual([4, undefined]);
});

test('a figure that a component prints is not typed', () => {
  expect(look('Dat is <Bedrag regel="uitgaven" jaar={2022} /> miljoen of € <Bedrag regel="7.1" jaar={2022} />.')).toEqual([]);
});

test('footnotes, headings, lists and tables are looked at as well', () => {
  expect(look('Zie[^1].\n\n[^1]: € 148 miljoen.\n\n### € 148 miljoen\n\n- € 148 miljoen\n\n| a |\n| - |\n| € 148 miljoen |')).toHaveLength(4);
});

test('a summary cannot take a figure from the table, so it goes without', () => {
  const [finding] = plant(typedAmounts, [TEKST, 'De minister zorgt dat', 'Voor € 7,1 miljoen zorgt de minister dat']);
  expect(finding).toMatchObject({ severity: 'fout', place: { file: TEKST, path: ['samenvatting'] } });
  expect(finding?.remedy).toContain('weg');
});

test('a begrip is compared with the tables of the articles in which it is met', () => {
  const typed = (amount: string) =>
    plant(typedAmounts, ['begrippen/dvw.mdx', 'De dienst heeft een eigen vloot.', `De vloot kost ${amount}.`]).map((finding) => finding.place.file);
  expect(typed('€ 3.125.000')).toEqual(['begrippen/dvw.mdx']);
  expect(typed('€ 655.000')).toEqual([]);
  expect(plant(typedAmounts, ['begrippen/dvw.mdx', 'De dienst die', 'De dienst van € 3.125.000 die']).map((finding) => finding.place.path)).toEqual([['definitie']]);
});

test('text without sections of its own is read with the same care', () => {
  expect(readLosseTekst(parseMdx('Een **€ 148** miljoen\n\n[a](#b)'), 'f')).toMatchObject({ tekstdelen: [{ tekst: 'Een € 148 miljoen' }, { tekst: 'a' }], links: [{ url: '#b' }] });
});
