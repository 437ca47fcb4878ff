import { expect, test } from 'vitest';
import { artikelAdres, rijAnker, standAdres, tabelAnker } from '../../../src/domain/adres.ts';
import { makeBegroting } from '../../../src/domain/begroting.ts';
import { standenVan } from '../../../src/domain/publicatie.ts';
import { makeDocuments } from '../../../src/search/documents.ts';
import { packIndex, unpackIndex } from '../../../src/search/index-file.ts';
import { mergeCollections } from '../../../src/search/merge-collections.ts';
import { makeRegister } from '../../../src/search/register.ts';
import { layOut } from '../../../src/search/results.ts';
import { pathOf } from '../../../src/search/search-document.ts';
import { makeIndex } from '../../../src/search/search-index.ts';
import { search } from '../../../src/search/search.ts';
import { kleinPublicatie } from '../../support/klein.ts';

const publicatie = kleinPublicatie();
const [een, twee] = publicatie.artikelen as [(typeof publicatie.artikelen)[number], (typeof publicatie.artikelen)[number]];
const without = { ...publicatie, standen: [] };
const collection = makeDocuments(publicatie);
const index = makeIndex(collection, []);

/** Kind, path, title and amount of what a question finds, the best first within each article. */
function results(question: string): string[] {
  return layOut(collection, search(index, question), null).groups.flatMap(({ results: found }) => found).map(({ soort, path, title, amount }) => [soort, ...path, title.map(({ text }) => text).join(''), amount].filter((item) => item !== null).join(' | '));
}

test('every table of a later phase is a document, and every line of it below that', () => {
  for (const { id } of [een, twee]) {
    for (const { data } of standenVan(publicatie, id)) {
      const own = collection.documenten.filter(({ soort, artikel, plaats }) => soort === 'stand' && collection.artikelen[artikel!]!.id === id && plaats.startsWith(`${data.fase}/`));
      const { regels } = makeBegroting(data);
      expect(own.map(({ plaats }) => plaats)).toEqual([`${data.fase}/`, ...regels.map(({ pad }) => `${data.fase}/#${rijAnker(pad)}`)]);
      expect(own.slice(1).map(({ bedragen }) => bedragen)).toEqual(regels.map(({ bedragen }) => bedragen));
    }
  }
  const row = collection.documenten.find(({ plaats }) => plaats === '1e-suppletoire/#rij-1.1-opdrachten-onderhoud')!;
  expect(pathOf(collection.documenten, row)).toEqual(['Eerste suppletoire begroting 2031', '1.1 Sluizen en bruggen', 'Opdrachten']);
});

test('without later phases the index says nothing of them', () => {
  const left = collection.artikelen.map(({ standen: _, ...artikel }) => artikel);
  const { artikelen, documenten } = makeDocuments(without);
  expect(JSON.stringify(artikelen)).toBe(JSON.stringify(left));
  const keys = (document: object | undefined) => Object.keys(document ?? {});
  expect(documenten.map(({ soort, plaats }) => `${soort} ${plaats}`)).toEqual(collection.documenten.filter(({ soort }) => soort !== 'stand').map(({ soort, plaats }) => `${soort} ${plaats}`));
  expect(keys(documenten.find(({ soort }) => soort === 'rij'))).toEqual(keys(collection.documenten.find(({ soort }) => soort === 'stand')));
});

test.each([
  ['noordveer realisatie', 'stand | Realisatie 2031 | 2.1 Veerdiensten | Bijdrage aan agentschappen | Noordveer | Realisatie €\u00a0671.000, verschil €\u00a016.000 in 2031'],
  ['onderhoud eerste suppletoire begroting', 'stand | Eerste suppletoire begroting 2031 | 1.1 Sluizen en bruggen | Opdrachten | Onderhoud | Stand €\u00a02,0\u00a0miljoen, mutatie €\u00a0−80.000 in 2031'],
  ['onderhoud suppletoire 2033', 'stand | Eerste suppletoire begroting 2031 | 1.1 Sluizen en bruggen | Opdrachten | Onderhoud | Mutatie €\u00a0−20.000 in 2033'],
  ['zuidveer realisatie 2028', 'stand | Realisatie 2031 | 2.1 Veerdiensten | Bijdrage aan agentschappen | Zuidveer | geen bedrag in 2028'],
  ['veerhuis', 'stand | Realisatie 2031 | 2.1 Veerdiensten | Bijdrage aan agentschappen | Veerhuis | Realisatie €\u00a026.000, verschil €\u00a026.000 in 2031'],
  ['realisatie', 'stand | Realisatie 2031'],
  ['eerste suppletoire', 'stand | Eerste suppletoire begroting 2031'],
])('“%s” finds the later phase first, with its amounts', (question, first) => {
  expect(results(question)[0]).toBe(first);
});

test('a table is found by the name of its source, beside that source', () => {
  expect(results('jaarverslag').slice(0, 2).sort()).toEqual(['bron | Stuk XL, nr. 12', 'stand | Realisatie 2031']);
});

test.each(['onderhoud', 'noordveer', 'hoeveel kost onderhoud', 'uitgaven 2031', 'noordveer 2031'])('“%s” finds the budget itself before its later phases, and both', (question) => {
  const kinds = results(question).map((line) => line.split(' | ')[0]);
  expect(kinds).toContain('stand');
  expect(kinds.indexOf('rij')).toBeGreaterThan(-1);
  expect(kinds.indexOf('rij')).toBeLessThan(kinds.indexOf('stand'));
});

test('a result leads to its row on the page of the phase, also out of a file with other articles', () => {
  const other = makeDocuments(publicatie, { artikelen: [twee], algemeen: false });
  const { zoekwoorden: _, ...unpacked } = unpackIndex(packIndex(mergeCollections([makeDocuments(publicatie, { artikelen: [een], algemeen: false }), other]), []));
  const [group] = layOut(unpacked, search(makeIndex(unpacked, []), 'veerhuis'), 'stand').groups;
  expect(group!.results.map(({ address }) => address)).toEqual([`${standAdres(twee.id, 'realisatie')}?markeer=veerhuis#rij-2.1-bijdrage-aan-agentschappen-veerhuis`]);
  expect(group!.address).toBe(artikelAdres(twee.id));
});

test('the register leads from every line and from the phase itself to the table of that phase', () => {
  const entries = new Map(makeRegister(publicatie).flatMap(({ items }) => items).map((entry) => [entry.woord, entry]));
  const places = (woord: string) => entries.get(woord)!.plaatsen.map(({ naam, soort, adres }) => [soort, naam, adres]);
  const page = standAdres(een.id, '1e-suppletoire');
  expect(places('Eerste suppletoire begroting')).toEqual([['tekst', 'begroting 2031 XL, artikel 1: tabel 2, eerste suppletoire begroting 2031', `${page}#${tabelAnker(2)}`]]);
  expect(places('Bruggenfonds')).toContainEqual(['rij', 'begroting 2031 XL, artikel 1: tabel 2, eerste suppletoire begroting, 1.1 Sluizen en bruggen › Subsidies (regelingen)', `${page}#rij-1.1-subsidies-regelingen-bruggenfonds`]);
  const rows = [...entries.values()].flatMap(({ plaatsen }) => plaatsen.filter(({ soort, adres }) => soort === 'rij' && adres.startsWith(page)));
  expect(new Set(rows.map(({ adres }) => adres)).size).toBe(makeBegroting(standenVan(publicatie, een.id)[0]!.data).regels.length);
});
