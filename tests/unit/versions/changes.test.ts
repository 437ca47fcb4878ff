import { expect, test } from 'vitest';
import type { Wijzigingen } from '../../../src/domain/versie.ts';
import { inhoudVan } from '../../../src/publication/inhoud.ts';
import { computeChanges, isEmpty, sameContent } from '../../../src/versions/changes.ts';
import { describeChanges } from '../../../src/versions/describe-changes.ts';
import { standVan } from '../../../src/versions/stand.ts';
import { BEDRAGEN, kleinPublicatie, TEKST, TEKST_2, type Edit } from '../../support/klein.ts';

const state = (index: number, ...edits: Edit[]) => {
  const publicatie = kleinPublicatie(...edits);
  const artikel = publicatie.artikelen[index]!;
  return { stand: standVan(publicatie, artikel), inhoud: inhoudVan(publicatie, artikel) };
};
const changes = (index: number, ...edits: Edit[]): Wijzigingen => {
  const [was, is] = [state(index), state(index, ...edits)];
  return computeChanges(was.stand, was.inhoud, is.stand, is.inhoud);
};
const brief = (wijzigingen: Wijzigingen): string[] => [
  ...wijzigingen.bedragen.map(({ regel, jaar, was, is }) => `${regel} ${jaar}: ${was} ${is}`),
  ...wijzigingen.regels.map(({ regel, soort }) => `regel ${regel} ${soort}`),
  ...wijzigingen.kolommen.map(({ jaar, soort }) => `kolom ${jaar} ${soort}`),
  ...wijzigingen.secties.map(({ anker, soort }) => `${anker} ${soort}`),
  ...wijzigingen.overig.map(({ wat, naam, soort }) => `${wat} ${naam} ${soort}`),
];

test('nothing changed is nothing', () => {
  expect(isEmpty(changes(0))).toBe(true);
});

test.each<[string, number, Edit[], string[]]>([
  ['an amount', 1, [['bedragen/2031/xl-02.json', '[640, 655]', '[640, 656]']], ['2.1/bijdrage-aan-agentschappen 2031: 1050 1051', '2.1/bijdrage-aan-agentschappen/noordveer 2031: 655 656', 'toelichting-2.1-bijdrage-aan-agentschappen-noordveer gewijzigd']],
  ['an amount that comes', 1, [['bedragen/2031/xl-02.json', '[null, 40]', '[0, 40]']], ['ontvangsten 2030: null 0']],
  ['a label', 1, [['bedragen/2031/xl-02.json', '"label": "Zuidveer"', '"label": "Zuiderveer"']], ['regel 2.1/bijdrage-aan-agentschappen/zuidveer gewijzigd']],
  ['a year', 1, [['bedragen/2031/xl-02.json', '"jaar": 2030', '"jaar": 2029']], ['kolom 2029 toegevoegd', 'kolom 2030 vervallen']],
  ['a word', 1, [[TEKST_2, 'Elk dorp', 'Ieder dorp']], ['wat-de-minister-wil gewijzigd']],
  ['a heading', 1, [[TEKST_2, '## Wat de minister wil', '## Het doel']], ['het-doel toegevoegd', 'wat-de-minister-wil vervallen']],
  ['text above the first heading', 1, [[TEKST_2, '## Wat de minister wil', 'Vooraf.\n\n## Wat de minister wil']], ['inhoud gewijzigd']],
  ['the summary', 1, [[TEKST_2, 'Twee veren varen', 'Drie veren varen']], ['kop samenvatting gewijzigd']],
  ['a begrip that the text uses', 1, [['begrippen/agentschap.mdx', 'zijn geld', 'het eigen geld']], ['begrip agentschap gewijzigd']],
  ['a contradiction', 1, [['correcties/noordveer.json', 'Wij volgen de tabel.', 'Wij volgen de tekst.']], ['correctie Noordveer of Noorderveer gewijzigd']],
  ['a source', 1, [['bronnen/stuk-xl-2.json', 'Staten van het voorbeeld', 'De Staten']], ['bron Stuk XL, nr. 2 gewijzigd']],
  ['a note to oneself', 1, [[TEKST_2, 'Elk dorp', '{/* nog nakijken */}Elk dorp']], ['opmaak tekst gewijzigd']],
  ['a share that is committed', 0, [[BEDRAGEN, '"percentage": 90', '"percentage": 91']], ['wat-het-kost-wat-vastligt gewijzigd', 'tabel juridisch verplicht gewijzigd']],
])('%s that changes is named', (_, index, edits, expected) => {
  expect(brief(changes(index, ...edits))).toEqual(expected);
});

test('another number and date are no change of content; a word is', () => {
  const { inhoud } = state(0);
  expect(sameContent(inhoud, state(0, [TEKST, 'versie: "1.0"', 'versie: "1.1"'], [TEKST, 'datum: 2030-09-17', 'datum: 2030-09-18']).inhoud)).toBe(true);
  expect(sameContent(inhoud, state(0, [TEKST, '212 sluizen', '213 sluizen']).inhoud)).toBe(false);
});

test('changes are told in words, with the path of a line and what was not given', () => {
  const [was, is] = [state(1), state(1, ['bedragen/2031/xl-02.json', '[null, 40]', '[0, 40]'], [TEKST_2, 'Elk dorp', 'Ieder dorp'])];
  expect(describeChanges(computeChanges(was.stand, was.inhoud, is.stand, is.inhoud), was.stand, is.stand)).toEqual([
    { titel: '1\u00a0bedrag gewijzigd', regels: ['Ontvangsten, 2030 (lopend jaar): van – naar 0'] },
    { titel: '1\u00a0passage toegevoegd, vervallen of gewijzigd', regels: ['Wat de minister wil: gewijzigd'] },
  ]);
});
