import { expect, test } from 'vitest';
import { makeDocuments } from '../../../src/search/documents.ts';
import { pathOf } from '../../../src/search/search-document.ts';
import { kleinPublicatie } from '../../support/klein.ts';
import { realPublicatie } from '../../support/real-content.ts';

const publicatie = await realPublicatie();
const { artikelen, documenten } = makeDocuments(publicatie);
const of = (soort: string) => documenten.filter((document) => document.soort === soort);

test('every section, row, begrip and source is a document, and every article', () => {
  const [artikel] = publicatie.artikelen;
  expect(of('artikel').length).toBe(publicatie.artikelen.length);
  expect(of('sectie').map((document) => document.plaats)).toEqual(artikel!.tekst.secties.map((sectie) => sectie.id));
  expect(of('rij').length).toBe(artikel!.begroting.regels.length);
  expect(of('figuur').length).toBe(artikel!.tekst.gebruik.filter((gebruik) => gebruik.component === 'Figuur').length);
  expect(of('begrip').length).toBe(publicatie.begrippen.length);
  expect(of('bron').length).toBe(publicatie.bronnen.length);
});

test('a row has its amounts and the lines above it', () => {
  const row = documenten.find((document) => document.plaats === 'rij-7.1-opdrachten-informatiehuishouding')!;
  expect(row.bedragen[artikelen[0]!.jaren.indexOf(2022)]).toBe(148_000);
  expect(pathOf(documenten, row)).toEqual(['7.1 Werkgevers- en bedrijfsvoeringsbeleid', 'Opdrachten']);
});

test('the committed share stands with the instrument and the whole', () => {
  const extra = (plaats: string) => documenten.find((document) => document.plaats === plaats)!.extra;
  expect(extra('rij-7.1-subsidies-regelingen')).toBe('65,6% juridisch verplicht');
  expect(extra('rij-uitgaven')).toBe('95,2% juridisch verplicht');
});

test('the official text is found section by section, with the anchors of the public version', () => {
  const official = makeDocuments(kleinPublicatie()).documenten.filter((document) => document.soort === 'officieel');
  expect(official.map(({ titel, plaats }) => [titel, plaats])).toEqual([
    ['3.1 Artikel 1. Vaarwegen', 'wat-de-minister-wil'],
    ['Beleidswijzigingen', 'beleidswijzigingen'],
    ['Wat het kost', 'wat-het-kost'],
    ['Vastligging', 'wat-het-kost-vastligging'],
    ['1.1 Sluizen en bruggen', 'toelichting-1.1'],
    ['Subsidies', 'toelichting-1.1-subsidies-regelingen'],
    ['Zwemveilige havens en kades', 'toelichting-1.1-subsidies-regelingen-zwemveilige-havens'],
    ['Opdrachten', 'toelichting-1.1-opdrachten'],
    ['Onderhoud', 'toelichting-1.1-opdrachten-onderhoud'],
  ]);
  expect(official[6]!.alineas).toEqual(['Per honderd meter kade komt er een trap of ladder.', 'Eerst in het noorden.', 'Daarna in het zuiden.']);
});

test('without the general part there are no begrippen and sources', () => {
  expect(makeDocuments(publicatie, { algemeen: false }).documenten.some((document) => document.artikel === null)).toBe(false);
});
