import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { apaText, bibtex, cslJson, ris, type Citation } from '../../../src/open-data/citation.ts';

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
