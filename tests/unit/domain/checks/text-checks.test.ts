import { expect, test } from 'vitest';
import { anchors } from '../../../../src/domain/checks/anchors.ts';
import { citedFigures } from '../../../../src/domain/checks/cited-figures.ts';
import { components } from '../../../../src/domain/checks/components.ts';
import { explanations } from '../../../../src/domain/checks/explanations.ts';
import { kindsApart } from '../../../../src/domain/checks/kinds-apart.ts';
import { linePaths } from '../../../../src/domain/checks/line-paths.ts';
import { links } from '../../../../src/domain/checks/links.ts';
import type { Controle } from '../../../../src/domain/controle.ts';
import { BEDRAGEN, plant, TEKST, TEKST_2, type Edit } from '../../../support/klein.ts';

/** A sentence added below the heading "Wat het kost". */
const add = (mdx: string): Edit => [TEKST, '<Budgettabel />', `<Budgettabel />\n\n${mdx}`];
const found = (controle: Controle, ...edits: Edit[]): string[] => plant(controle, ...edits).map((finding) => finding.found);

test.each([
  ['a path that does not exist', '<Bedrag regel="1.1/opdrachten/onderhout" jaar={2031} />', 'regel 1.1/opdrachten/onderhout'],
  ['a year that is no column', '<Bedrag regel="uitgaven" jaar={2035} />', 'jaar 2035'],
  ['an instrument without a percentage', '<JuridischVerplicht instrument="leningen" />', 'instrument leningen'],
  ['a change from zero in percents', '<Verschil regel="1.1/subsidies-regelingen/bruggenfonds" van={2031} tot={2030} als="procent" />', '1.1/subsidies-regelingen/bruggenfonds is 0 in 2031'],
  ['a year in quotes', '<Bedrag regel="uitgaven" jaar="2031" />', '<Bedrag> met een fout in: jaar'],
  ['a year that is left out', '<Bedrag regel="uitgaven" />', '<Bedrag> met een fout in: jaar'],
  ['a misspelled attribute', '<Aandeel regel="1.1" vna="uitgaven" jaar={2031} />', '<Aandeel> met een fout in: van, vna'],
  ['a word that is no choice', '<Verschil regel="1.1" van={2030} tot={2031} als="euros" />', '<Verschil> met een fout in: als'],
])('a figure with %s is found, at its place', (_, mdx, words) => {
  const findings = plant(citedFigures, add(`Dat is ${mdx}.`));
  expect(findings.map((finding) => finding.found)).toEqual([words]);
  expect(findings[0]).toMatchObject({ severity: 'fout', place: { file: TEKST, column: 8, within: 'Wat het kost' } });
});

test('an amount that is not given cannot be cited', () => {
  expect(found(citedFigures, [TEKST_2, 'vaart elk halfuur', 'ontvangt <Bedrag regel="ontvangsten" jaar={2030} />'])).toEqual(['ontvangsten heeft geen bedrag in 2030']);
});

test.each([
  ['<Aandeel regel="ontvangsten" van="uitgaven" jaar={2031} />', ['het aandeel van ontvangsten in uitgaven']],
  ['<Aandeel regel="uitgaven" van="verplichtingen" jaar={2031} />', ['het aandeel van uitgaven in verplichtingen']],
  ['<Aandeel regel="1.1/opdrachten" van="1.2" jaar={2031} />', ['het aandeel van 1.1/opdrachten in 1.2']],
  ['<Aandeel regel="1.1" van="1.1" jaar={2031} />', ['het aandeel van 1.1 in 1.1']],
  ['<Aandeel regel="1.1/opdrachten/onderhoud" van="1.1/opdrachten" jaar={2031} />', []],
  ['<Aandeel regel="1.1/opdrachten/onderhoud" van="uitgaven" jaar={2031} />', []],
])('a share is one of a whole that the line is part of: %s', (mdx, words) => {
  expect(found(kindsApart, add(mdx))).toEqual(words);
});

test.each([
  ['a heading of a line that does not exist', [TEKST, 'Regeling regel="1.2/opdrachten/onderhoud"', 'Regeling regel="1.2/opdrachten/onderhout"'], 'het pad "1.2/opdrachten/onderhout"', 'Bedoelt u 1.2/opdrachten/onderhoud?'],
  ['a listed line that does not exist', [TEKST_2, 'agentschappen/zuidveer', 'agentschap/zuidveer'], 'het pad "2.1/bijdrage-aan-agentschap/zuidveer"', 'Bedoelt u 2.1/bijdrage-aan-agentschappen/zuidveer?'],
  ['a heading of the wrong kind', [TEKST, '<Instrument regel="1.2/opdrachten" />', '<Regeling regel="1.2/opdrachten" />'], '<Regeling> voor 1.2/opdrachten', null],
  ['a heading under another instrument', [TEKST, '<Instrument regel="1.1/opdrachten" />\n', ''], 'de kop van 1.1/opdrachten/bediening-op-afstand onder 1.1 en 1.1/subsidies-regelingen', null],
  ['a figure of a line that does not exist', add('<Figuur id="verloop" regel="7.7" />'), 'het pad "7.7"', null],
] as [string, Edit, string, string | null][])('%s is found', (_, edit, words, remedy) => {
  const findings = plant(linePaths, edit);
  expect(findings[0]).toMatchObject({ severity: 'fout', found: words });
  if (remedy !== null) expect(findings[0]?.remedy).toBe(remedy);
});

test('a plain heading may stand between a line and what it explains', () => {
  expect(found(linePaths, [TEKST, 'De DVW schildert', '##### Schilderwerk\n\nDe DVW schildert'])).toEqual([]);
  expect(found(explanations, [TEKST, 'De DVW schildert', '##### Schilderwerk\n\nDe DVW schildert'])).toEqual([]);
});

test.each([
  ['a line without a heading', [[TEKST, '<Regeling regel="1.1/opdrachten/onderhoud" />\n', '']], ['geen uitleg in de tekst']],
  ['a heading without words', [[TEKST, 'De DVW schildert elk jaar vijf bruggen en vervangt drie sluisdeuren.', '']], ['een kop zonder uitleg']],
  ['a line that is listed and explained', [[TEKST_2, 'agentschappen/zuidveer', 'agentschappen/zuidveer\n  - 2.1/bijdrage-aan-agentschappen/noordveer']], ['2.1/bijdrage-aan-agentschappen/noordveer, dat wel wordt toegelicht']],
  ['a line that is listed twice', [[TEKST_2, 'agentschappen/zuidveer', 'agentschappen/zuidveer\n  - 2.1/bijdrage-aan-agentschappen/zuidveer']], ['2.1/bijdrage-aan-agentschappen/zuidveer voor de tweede keer']],
  ['an instrument in the list', [[TEKST_2, 'agentschappen/zuidveer', 'agentschappen/zuidveer\n  - 2.1/bijdrage-aan-agentschappen']], ['2.1/bijdrage-aan-agentschappen, een regel met delen eronder']],
  ['a line that is no longer listed', [[TEKST_2, '\nnietToegelicht:\n  - 2.1/bijdrage-aan-agentschappen/zuidveer', '']], ['geen uitleg in de tekst']],
  ['a heading that is used twice', [[TEKST, '<Regeling regel="1.1/opdrachten/onderhoud" />', '<Regeling regel="1.1/opdrachten/bediening-op-afstand" />']], ['geen uitleg in de tekst', 'een tweede kop voor 1.1/opdrachten/bediening-op-afstand']],
] as [string, Edit[], string[]][])('%s is found', (_, edits, words) => {
  expect(found(explanations, ...edits)).toEqual(words);
});

test('an instrument without regelingen is explained itself', () => {
  const bare: Edit = [BEDRAGEN, '"regelingen": [{ "id": "onderhoud", "label": "Onderhoud", "bedragen": [1500, 1720] }]', '"bedragen": [1500, 1720], "regelingen": []'];
  expect(found(explanations, bare)).toEqual(['een kop zonder uitleg']);
  expect(found(explanations, bare, [TEKST, '<Regeling regel="1.2/opdrachten/onderhoud" />\n', ''])).toEqual([]);
});

test('a line that only a figure explains is explained', () => {
  expect(found(explanations, [TEKST, 'De DVW schildert elk jaar vijf bruggen en vervangt drie sluisdeuren.', '<Bedrag regel="1.1/opdrachten/onderhoud" jaar={2031} />'])).toEqual([]);
});

test.each([
  ['an unknown component', add('<Bedragg regel="1.1" jaar={2031} />'), '<Bedragg>', 'Bedoelt u <Bedrag>?'],
  ['HTML', add('Een <b>vet</b> woord.'), '<b>', 'Haal het onderdeel weg of gebruik Markdown.'],
  ['a component that only the site makes', add('<Kanttekeningen ids="dvw" />'), '<Kanttekeningen>', null],
  ['a reference without a source', add('Zie <Verwijzing />.'), '<Verwijzing> met een fout in: bron', null],
  ['a heading with a misspelled attribute', [TEKST, '<Instrument regel="1.2', '<Instrument pad="1.2'], '<Instrument> met een fout in: regel, pad', null],
  ['a value in braces that is no number', add('<Verwijzing bron={bron} />'), '<Verwijzing> met een fout in: bron', null],
  ['a table inside a sentence', [TEKST, '<Budgettabel />', 'Zie <Budgettabel /> hier.'], '<Budgettabel> midden in een zin, lijst of citaat', null],
  ['a heading inside a list', add('- <Artikelonderdeel regel="1.1" />'), '<Artikelonderdeel> midden in een zin, lijst of citaat', null],
  ['no table', [TEKST, '<Budgettabel />', ''], 'geen begrotingstabel', null],
  ['two tables', add('<Budgettabel />'), 'de begrotingstabel voor de tweede keer', null],
  ['a component in a begrip', ['begrippen/dvw.mdx', 'De dienst heeft', 'Met <Bedrag regel="1.1" jaar={2031} /> heeft de dienst'], '<Bedrag> in de uitleg van een begrip', null],
] as [string, Edit, string, string | null][])('%s is found', (_, edit, words, remedy) => {
  const [finding, ...rest] = plant(components, edit);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'fout', found: words });
  if (remedy !== null) expect(finding?.remedy).toBe(remedy);
});

test.each([
  ['the same heading twice under one heading', add('### Wat vastligt'), ['het anker "wat-het-kost-wat-vastligt" voor de tweede keer']],
  ['a heading with the anchor of the table', add('## Tabel 4'), ['het anker "tabel-4" dat al van een ander deel van de pagina is']],
  ['a heading with an anchor of the page', add('## Inhoud'), ['het anker "inhoud" dat al van een ander deel van de pagina is']],
  ['text above the first heading', [TEKST, '## Wat de minister wil', 'Welkom.\n\n## Wat de minister wil'], ['tekst boven de eerste kop']],
  ['the same heading under another heading', [TEKST, '<Artikelonderdeel regel="1.1" />', '## Waarom\n\n### Wat vastligt\n\n<Artikelonderdeel regel="1.1" />'], []],
  ['a heading that only begins like an anchor of the table', add('## Toelichting bij de tabel'), []],
] as [string, Edit, string[]][])('%s: %j', (_, edit, words) => {
  expect(found(anchors, edit)).toEqual(words);
});

test('the place of a double heading is that of the second', () => {
  expect(plant(anchors, add('### Wat vastligt'))[0]?.place.line).toBe(32);
});

test.each([
  ['#wat-het-kost', true],
  ['#rij-1.1-opdrachten', true],
  ['#cel-uitgaven-2031', true],
  ['#tabel-4', true],
  ['#wat-het-kostte', false],
  ['#cel-uitgaven-2035', false],
  ['https://a.example/b', true],
  ['mailto:redactie@klein.example', true],
  ['http://a.example/', false],
  ['www.a.example', false],
  ['https:/a', false],
  ['artikel.pdf', false],
  ['/begroting/2031/xl/artikel-2/#wat-het-kost', true],
  ['/begroting/2031/xl/artikel-3/', false],
  ['/begroting/2031/xl', false],
  ['/begrippen/dvw/', true],
  ['/begrippen/dwv/', false],
  ['/bronnen/', true],
])('a link to %s is good: %s', (url, good) => {
  expect(found(links, add(`Zie [hier](${url}).`))).toEqual(good ? [] : [`een link naar ${url}`]);
});

test('links in the explanation of a begrip are followed as well', () => {
  expect(found(links, ['begrippen/dvw.mdx', 'eigen vloot', 'eigen [vloot](#vloot)'])).toEqual(['een link naar #vloot']);
});
