import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { dcatCatalog, schemaOrg } from '../../../src/open-data/linked-data.ts';
import { artikelAround, publicatieOf, realBedragen } from '../../support/make-artikel.ts';

const artikel = artikelAround(realBedragen());
const publicatie = publicatieOf(artikel);

test('the catalogue expands to DCAT data sets with a title, a publisher and distributions', async () => {
  const [catalog] = (await jsonld.expand(dcatCatalog(publicatie, () => '1.0') as jsonld.JsonLdDocument)) as Record<string, unknown[]>[];
  const [dataset] = catalog!['http://www.w3.org/ns/dcat#dataset'] as Record<string, unknown[]>[];
  expect(dataset!['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset']);
  for (const property of ['http://purl.org/dc/terms/title', 'http://purl.org/dc/terms/publisher', 'http://www.w3.org/ns/dcat#distribution', 'http://www.w3.org/ns/dcat#theme', 'http://www.w3.org/ns/dcat#contactPoint', 'http://purl.org/dc/terms/identifier', 'http://purl.org/dc/terms/creator', 'http://purl.org/dc/terms/temporal', 'http://purl.org/dc/terms/spatial', 'http://purl.org/dc/terms/accessRights']) {
    expect(dataset![property], property).toBeDefined();
  }
});

test('the description of the page names the report and its data set, each file with its address', () => {
  const graph = (schemaOrg(publicatie, artikel, '1.0') as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(graph.map((item) => item['@type'])).toEqual(['Report', 'Dataset']);
  const files = graph[1]!['distribution'] as { contentUrl: string }[];
  expect(files.map((file) => file.contentUrl)).toContain('https://begrotingslezer.example/data/2022/vii/7/bedragen.csv');
});
