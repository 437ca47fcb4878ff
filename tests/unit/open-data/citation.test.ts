import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { CITATION_FORMS, citationFile, type CitationForm } from '../../../src/open-data/citation-file.ts';
import { apaText, bibtex, citationOfPlace, cslJson, ris, type Citation } from '../../../src/open-data/citation.ts';

const CITATION: Citation = {
  key: 'begrotingslezer-2022-vii-07',
  titel: 'Artikel 7 Werkgevers- & bedrijfsvoeringsbeleid {50%}',
  auteur: 'Redactie Begrotingslezer',
  uitgever: 'Begrotingslezer',
  datum: '2026-11-24',
  versie: '1.0',
  url: 'https://begrotingslezer.example/begroting/2022/vii/artikel-7/#rij-7.1',
  inhoudscode: 'a'.repeat(64),
};
const [first] = new Cite(bibtex(CITATION)).data as Record<string, unknown>[];

test('a citation library reads title, author, year and address out of the BibTeX', () => {
  expect(plugins.list()).toContain('@bibtex');
  expect(first).toMatchObject({ URL: CITATION.url, issued: { 'date-parts': [[2026, 11]] } });
  expect(String(first!['title'])).toContain('Werkgevers- & bedrijfsvoeringsbeleid');
  expect(JSON.stringify(first!['author'])).toContain('Redactie Begrotingslezer');
});

test('a citation library reads the RIS', () => {
  const [item] = new Cite(ris(CITATION)).data as Record<string, unknown>[];
  expect(item).toMatchObject({ title: CITATION.titel, URL: CITATION.url });
});

test('a citation library reads the CSL-JSON as it is', () => {
  const [item] = new Cite(cslJson(CITATION)).data as Record<string, unknown>[];
  expect(item).toMatchObject({ id: CITATION.key, title: CITATION.titel, URL: CITATION.url, issued: { 'date-parts': [[2026, 11, 24]] } });
});

test('the APA text names author, year, version, content code and address', () => {
  expect(apaText(CITATION)).toBe(
    'Redactie Begrotingslezer. (2026). Artikel 7 Werkgevers- & bedrijfsvoeringsbeleid {50%} (versie 1.0, inhoudscode aaaaaaaaaaaaaaaa). Begrotingslezer. https://begrotingslezer.example/begroting/2022/vii/artikel-7/#rij-7.1',
  );
});

const PLACE = citationOfPlace({ ...CITATION, url: 'https://begrotingslezer.example/begroting/2022/vii/artikel-7/' }, { anker: 'cel-7.1-opdrachten-2022', naam: 'Tabel 18, rij 7.1 › Opdrachten, 2022' });

test('a place is cited with its own name, address and key, and the version of its article', () => {
  expect(PLACE).toEqual({
    ...CITATION,
    key: 'begrotingslezer-2022-vii-07-cel-7-1-opdrachten-2022',
    titel: 'Tabel 18, rij 7.1 › Opdrachten, 2022, in: Artikel 7 Werkgevers- & bedrijfsvoeringsbeleid {50%}',
    url: 'https://begrotingslezer.example/begroting/2022/vii/artikel-7/#cel-7.1-opdrachten-2022',
  });
});

test.each(Object.keys(CITATION_FORMS) as CitationForm[])('a citation library reads every citation out of a list in the form %s', (form) => {
  const read = new Cite(citationFile([CITATION, PLACE], form)).data as Record<string, unknown>[];
  expect(read.map((item) => item['URL'])).toEqual([CITATION.url, PLACE.url]);
  for (const item of read) expect(JSON.stringify(item)).toContain(CITATION.inhoudscode);
});
