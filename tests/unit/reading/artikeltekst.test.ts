import { expect, test } from 'vitest';
import { makeBegroting } from '../../../src/domain/begroting.ts';
import { makeBegripvinder } from '../../../src/domain/begripvinder.ts';
import { readArtikeltekst } from '../../../src/reading/artikeltekst.ts';
import { parseMdx } from '../../../src/reading/mdx-file.ts';
import { realBedragen } from '../../support/make-artikel.ts';

const omgeving = {
  file: 'a.mdx',
  begroting: makeBegroting(realBedragen()),
  finder: makeBegripvinder([{ id: 'rijk', vormen: ['Rijk'], kanttekening: null }]),
  aanduidingen: new Map([['stuk', 'Kamerstuk 1']]),
};
const read = (mdx: string) => readArtikeltekst(parseMdx(mdx), omgeving);
const alineas = (mdx: string) => read(`## Kop\n\n${mdx}`).secties[0]?.alineas.map((alinea) => alinea.replaceAll('\u00a0', ' '));

test('a section has the words that a reader sees, figures and citations included', () => {
  expect(alineas('In 2022 is het <Bedrag regel="uitgaven" jaar={2022} />, zie *<Verwijzing bron="stuk" />*.')).toEqual(['In 2022 is het € 193,6 miljoen, zie Kamerstuk 1.']);
  expect(alineas('<Bedrag regel="uitgaven" jaar={2022} />')).toEqual(['€ 193,6 miljoen']);
  expect(alineas('Een <Begrip id="rijk">Rijk</Begrip>\nop twee  regels')).toEqual(['Een Rijk op twee regels']);
});

test('what cannot be computed leaves no words behind', () => {
  expect(alineas('Het is <Bedrag regel="nergens" jaar={2022} />.')).toEqual(['Het is .']);
});

test('lists, tables and quotes are paragraphs of their own; headings and empty cells are none', () => {
  expect(alineas('- een\n- twee\n  - drie\n\n| a | b |\n| - | - |\n| c |  |\n\n> vier')).toEqual(['een', 'twee', 'drie', 'a', 'b', 'c', 'vier']);
});

test('a footnote is read with the section that refers to it, in every section that does', () => {
  const { secties } = read('## A\n\nEen[^x].\n\n## B\n\nTwee[^x].\n\n## C\n\nDrie.\n\n[^x]: De noot.');
  expect(secties.map((sectie) => sectie.alineas)).toEqual([['Een.', 'De noot.'], ['Twee.', 'De noot.'], ['Drie.']]);
});

test('typed text in a footnote is collected once, under the section that refers to it first', () => {
  const { tekstdelen } = read('## A\n\nEen[^x].\n\n## B\n\nTwee[^x].\n\n[^x]: De noot.');
  expect(tekstdelen.filter((deel) => deel.tekst === 'De noot.').map((deel) => deel.sectie)).toEqual(['a']);
});

test('a section about a line has the label of the table as its title', () => {
  const { secties } = read('<Artikelonderdeel regel="7.2" />\n\nTekst.\n\n<Instrument regel="7.9/x" />');
  expect(secties.map(({ titel, pad, niveau }) => [titel, pad, niveau])).toEqual([['7.2 Pensioenen en uitkeringen', '7.2', 2], ['7.9/x', '7.9/x', 3]]);
});

test('each use of a component is collected with its place, section and attributes', () => {
  const { gebruik } = read('## Kop\n\nIs <Bedrag regel="7.1" jaar={2022} bij={x} />.\n\n<Budgettabel />\n\n- <Correctie id="a" />');
  expect(gebruik).toEqual([
    { component: 'Bedrag', attributen: { regel: '7.1', jaar: 2022, bij: undefined }, alleenstaand: false, sectie: 'kop', place: { file: 'a.mdx', line: 3, column: 4 } },
    { component: 'Budgettabel', attributen: {}, alleenstaand: true, sectie: 'kop', place: { file: 'a.mdx', line: 5, column: 1 } },
    { component: 'Correctie', attributen: { id: 'a' }, alleenstaand: false, sectie: 'kop', place: { file: 'a.mdx', line: 7, column: 3 } },
  ]);
});

test('typed text runs through bold and links, and stops at what a component prints', () => {
  const { tekstdelen, links } = read('## Kop\n\nEen **vet** [woord](#kop) <Bedrag regel="7.1" jaar={2022} /> erna.');
  expect(tekstdelen.map((deel) => deel.tekst)).toEqual(['Kop', 'Een vet woord \ufffc erna.']);
  expect(links).toEqual([{ url: '#kop', sectie: 'kop', place: { file: 'a.mdx', line: 3, column: 13 } }]);
});

test('a begrip in a heading is met in that section', () => {
  expect(read('## Het Rijk\n\nTekst.').begrippen).toEqual([{ begrip: 'rijk', sectie: 'het-rijk' }]);
});

test('begrippen are met once a section', () => {
  expect(read('## A\n\nRijk en Rijk.\n\n## B\n\nRijk.').begrippen).toEqual([{ begrip: 'rijk', sectie: 'a' }, { begrip: 'rijk', sectie: 'b' }]);
});
