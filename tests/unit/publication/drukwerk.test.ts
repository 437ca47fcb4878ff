import { expect, test } from 'vitest';
import { begrippenVan, begrotingenVan, bronnenVan, bundelVan, correctiesVan, drukwerken, drukwerkVan, GROOTSTE_BUNDEL, paginaregels } from '../../../src/publication/drukwerk.ts';
import { kleinPublicatie, TEKST } from '../../support/klein.ts';
import { versiesPublicatie } from '../../support/klein-versies.ts';

const publicatie = kleinPublicatie();
const [een, twee] = publicatie.artikelen as [(typeof publicatie.artikelen)[number], (typeof publicatie.artikelen)[number]];

test('each article is a document, and all of them together are one', () => {
  expect(drukwerken(publicatie).map(({ druk, pdf }) => [druk, pdf])).toEqual([
    ['/begroting/2031/xl/artikel-1/druk/', '/begroting/2031/xl/artikel-1/begroting-2031-xl-artikel-1.pdf'],
    ['/begroting/2031/xl/artikel-2/druk/', '/begroting/2031/xl/artikel-2/begroting-2031-xl-artikel-2.pdf'],
    ['/druk/', '/publicatie.pdf'],
  ]);
});

test('too many articles, or none, make no document of the whole', () => {
  const many = (count: number) => ({ ...publicatie, artikelen: Array.from({ length: count }, () => een) });
  expect(bundelVan(many(0))).toBeNull();
  expect(bundelVan(many(GROOTSTE_BUNDEL))).not.toBeNull();
  expect(bundelVan(many(GROOTSTE_BUNDEL + 1))).toBeNull();
});

test('the whole is called after its budgets, and says which parts of them it holds', () => {
  expect(bundelVan(publicatie)!.titel).toBe('Kleine begroting 2031');
  expect(begrotingenVan(publicatie, publicatie.artikelen)).toEqual(['begroting 2031, hoofdstuk XL (WV)']);
  const later = versiesPublicatie();
  expect(bundelVan(later)!.titel).toBe('Kleine begroting 2031 en Kleine begroting 2032');
  expect(begrotingenVan(later, later.artikelen)).toEqual(['begroting 2031, hoofdstuk XL (WV)', 'begroting 2032, hoofdstuk XL (WV)']);
});

test('the hash of the whole changes with a word of one article', () => {
  const other = kleinPublicatie([TEKST, 'bezoekers', 'gasten']);
  expect(bundelVan(other)!.inhoudscode).not.toBe(bundelVan(publicatie)!.inhoudscode);
  expect(drukwerkVan(other, other.artikelen[1]!).inhoudscode).toBe(drukwerkVan(publicatie, twee).inhoudscode);
});

test('a document explains the words of its own articles, and names its own sources', () => {
  const words = new Set(begrippenVan(publicatie, publicatie.artikelen).map(({ id }) => id));
  for (const artikel of publicatie.artikelen) {
    const own = begrippenVan(publicatie, [artikel]).map(({ id }) => id);
    expect(new Set(own)).toEqual(new Set(artikel.tekst.begrippen.map(({ begrip }) => begrip)));
    for (const id of own) expect(words).toContain(id);
  }
  expect(bronnenVan(publicatie, [een]).map(({ id }) => id)).toEqual(['cc0-1-0', 'stuk-xl-2', 'stuk-xl-9', 'vaarstaten']);
  expect(correctiesVan(publicatie, [twee]).every(({ data }) => data.artikel === twee.id)).toBe(true);
});

test('the margins of a page name source, address and version', () => {
  expect(paginaregels(publicatie, '/begroting/2031/xl/artikel-1/', een)).toEqual({
    kop: expect.stringMatching(/^Begroting 2031, hoofdstuk XL.*, artikel 1$/) as string,
    bron: expect.stringMatching(/^Bron: .+/) as string,
    adres: `${publicatie.uitgave.domein}/begroting/2031/xl/artikel-1/`,
    versie: 'Concept',
  });
  const page = paginaregels(publicatie, '/over/', null);
  expect(page.versie).toMatch(/^Stand van \d/);
  expect(page.adres).toBe(`${publicatie.uitgave.domein}/over/`);
});
