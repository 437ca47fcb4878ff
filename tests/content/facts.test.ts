import { expect, test } from 'vitest';
import { realPublicatie } from '../support/real-content.ts';

const publicatie = await realPublicatie();
const artikel = publicatie.artikelen.find((item) => item.id === '2022/vii-07')!;
const sections = new Map(artikel.tekst.secties.map((sectie) => [sectie.id, sectie.alineas.join('\n')]));
const text = [...sections.values()].join('\n');

/** Names, dates, numbers and targets of the source: each must be in the text, whatever the words around it. */
const FACTS = {
  'names of organisations': [
    'Stichting Centrum voor Arbeidsverhoudingen Overheidspersoneel (CAOP)', 'Instituut voor Publieke Sector Efficiëntie Studies (IPSE)', 'Vereniging voor Overheidsmanagement (VOM)',
    'Center for People and Buildings', 'Leiden Leadership Centre (LLC)', 'Universiteit Leiden', 'Stichting Administratie Indonesische Pensioenen (SAIP)', 'Huis voor klokkenluiders', 'CBS', 'ICTU',
    'UBR Personeel', 'Kennis- en Exploitatiecentrum voor Officiële Overheidspublicaties (UBR KOOP)', 'Workplace pride', 'Ministerie van Buitenlandse Zaken', 'Raad van State', 'VNG', 'Belastingdienst',
    'regeringscommissaris', 'staatssecretaris van BZK',
  ],
  'programmes, registers and instruments': [
    'Open op Orde 2021-2026', 'Rijksprogramma voor Duurzame Digitale Informatiehuishouding (RDDI)', 'Nationaal Detectie Netwerk (NDN)', 'Nationale Cryptostrategie (NCS)', 'Besluit CIO-stelsel Rijksdienst',
    'I-strategie Rijk 2021-2025', 'Rijks ICT-dashboard', 'Chief Data Office (CDO)', 'Chief Information Officer (CIO)', 'Code Verantwoordelijk Marktgedrag', 'DenkDoeDuurzaam', 'CO2-prestatieladder', 'MVI-inkoopcriteria',
    'RADIO', 'Werkomgeving Belevingsonderzoek (WOBO)', 'iKTO', 'Rijksportaal', 'register van Overheidsorganisaties (ROO)', 'het geheugen van BZK', 'de top kijkt om', 'InternetSpiegel', 'Vensters voor Bedrijfsvoering',
    'Staat van de Uitvoering', 'Werk aan Uitvoering', 'Ongekend onrecht', 'Digi-Inkoop', 'I-functie Rijk', 'WNT-register', 'ZBO-register', 'Versterking HR ICT Rijksdienst', 'HRM Inkoop', 'Reuring! Cafés',
    'Beste Overheidsorganisatie van het jaar', 'Garantiewet Surinaamse Pensioenen', 'Klimaatakkoord', 'Strategisch Leveranciersmanagement Rijk', 'Fysieke Werkomgeving Rijk (FWR)', 'hybride werken', 'social return', 'launching customer',
  ],
  'dates and targets': ['1 juli 2021', '2030', '2050', '50%', '5000 participatiebanen', 'tot en met 2026', 'begin 2022', 'vijf jaar'],
  'shares that are committed': ['95,2%', '65,6%', '96,1%', '99%', '86,3%', '100%'],
  'references': ['Kamerstukken II 2020/21, 35510, nr. 4', 'Kamerstukken II 2020/21, 29362, nr. 291', 'WerkenvoorNederland.nl', 'mobiliteitsbank.nl'],
  'branches of the code': ['schoonmaak', 'catering', 'beveiliging', 'verhuizing'],
};

test.each(Object.entries(FACTS).flatMap(([kind, facts]) => facts.map((fact) => [kind, fact] as const)))('the text has, of the %s: %s', (_, fact) => {
  expect(text.toLowerCase()).toContain(fact.toLowerCase());
});

/** Number of list items of the source under each role and list. */
test.each([
  ['rol-en-verantwoordelijkheid-stimuleren', 5],
  ['rol-en-verantwoordelijkheid-financieren', 1],
  ['rol-en-verantwoordelijkheid-regisseren', 8],
  ['rol-en-verantwoordelijkheid-uitvoeren', 10],
])('the list under %s has as many items as the source: %i', (id, items) => {
  expect(artikel.tekst.secties.find((sectie) => sectie.id === id)?.alineas).toHaveLength(items);
});

test('the five targets of sustainability are all there, with their themes', () => {
  const section = [...sections].find(([id]) => id.endsWith('duurzaam-bedrijfsvoeringsbeleid-en-duurzame-inkoop'))?.[1] ?? '';
  for (const theme of ['klimaat, energie en mobiliteit', 'thema circulair', 'thema social return', 'thema internationale sociale voorwaarden', 'thema innovatie']) expect(section).toContain(theme);
});

test('every abbreviation in the text is explained', () => {
  const explained = new Set(publicatie.begrippen.flatMap((begrip) => begrip.data.vormen).flatMap((vorm) => vorm.split(/[^\p{L}\p{N}]+/u)));
  const roman = /^[IVX]+$/;
  const abbreviations = new Set([...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)].map(([word]) => word).filter((word) => !roman.test(word)));
  expect(abbreviations.size).toBeGreaterThan(20);
  expect([...abbreviations].filter((word) => !explained.has(word)).sort()).toEqual([]);
});

test('the glossary has at least fifty terms, each explained in a short sentence of its own or as a short form of another', () => {
  const { begrippen } = publicatie;
  expect(begrippen.length).toBeGreaterThanOrEqual(50);
  expect(begrippen.filter(({ data }) => !/^\p{Lu}.*[.]$/u.test(data.definitie) || data.definitie.length > 240).map(({ id }) => id)).toEqual([]);
  const words = begrippen.filter(({ data }) => data.soort !== 'afkorting').map(({ data }) => data.definitie);
  expect(new Set(words).size).toBe(words.length);
});

test('the contradiction in the name of the FWR is recorded, and marked where the name stands', () => {
  expect(publicatie.correcties.map((correctie) => correctie.id)).toContain('fwr');
  expect(artikel.tekst.gebruik.filter((gebruik) => gebruik.component === 'Correctie' && gebruik.attributen['id'] === 'fwr').length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['kst-35510-4', 'https://zoek.officielebekendmakingen.nl/kst-35510-4.html'],
  ['kst-29362-291', 'https://zoek.officielebekendmakingen.nl/kst-29362-291.html'],
  ['kst-35925-vii-2', 'https://zoek.officielebekendmakingen.nl/kst-35925-VII-2.html'],
])('the source %s has the address of the official publication', (id, url) => {
  expect(publicatie.bronnen.find((bron) => bron.id === id)?.data.url).toBe(url);
});
