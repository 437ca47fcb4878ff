import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { ArtikelStuk, Publicatie } from '../../../src/domain/publicatie.ts';
import { apaText, bibtex, cslJson, ris } from '../../../src/open-data/citation.ts';
import { schemaOrg } from '../../../src/open-data/linked-data.ts';
import { makePackage } from '../../../src/outputs/archive/make-package.ts';
import { standalonePage } from '../../../src/outputs/archive/standalone-page.ts';
import { citationOf } from '../../../src/publication/citation-of.ts';
import { actueelVan, versiesSamen } from '../../../src/publication/current.ts';
import { makeDataFile, makeFileOfAll } from '../../../src/publication/data-files.ts';
import { bundelVan, drukwerkVan, paginaregels } from '../../../src/publication/drukwerk.ts';
import { TEKST } from '../../support/klein.ts';
import { versiesPublicatie } from '../../support/klein-versies.ts';

const ID = '2031/xl-01';
const recorded = versiesPublicatie();
/** One word more, and nobody recorded it. */
const changed = versiesPublicatie([TEKST, 'beheert 214 sluizen', 'beheert wel 214 sluizen']);
const only = (publicatie: Publicatie): ArtikelStuk => publicatie.artikelen.find(({ id }) => id === ID)!;

type Json = Record<string, unknown>;
const json = async (content: Promise<string | Uint8Array>): Promise<Json> => JSON.parse((await content) as string) as Json;
const sheet = async (content: string | Uint8Array): Promise<unknown> => {
  const sheets = await readXlsxFile(Buffer.from(content as Uint8Array));
  return sheets.flatMap(({ data }) => data).find((row) => row[0] === 'Versie')?.[1];
};
/** Lines of a file in the package of the article. */
const inPackage = async (publicatie: Publicatie, path: string, pattern: RegExp): Promise<string | undefined> => {
  const { zip } = await makePackage(publicatie, new Map(), only(publicatie));
  return pattern.exec(new TextDecoder().decode(unzipSync(zip)[`begroting-2031-xl-01/${path}`]))?.[1];
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const alone = (publicatie: Publicatie): string | undefined => {
  const page = '<!doctype html><html><head><meta http-equiv="content-security-policy" content="x"></head><body><main></main></body></html>';
  const site = new Map([['begroting/2031/xl/artikel-1/index.html', bytes(page)], ['zoeken/index.html', bytes('<div data-search-page></div>')]]);
  return /losse kopie van (.+?)\. De nieuwste/.exec(standalonePage(publicatie, site, only(publicatie), ''))?.[1]?.replaceAll('&nbsp;', ' ');
};

/** Everything that says which version it is, with what it says of version 1.1 and of a change after it. */
const PLACES: readonly [name: string, read: (publicatie: Publicatie) => unknown, version: string, concept: string][] = [
  ['what the page asks', (all) => actueelVan(all, only(all)).versie, '1.1', 'concept'],
  ['the margin of a page', (all) => paginaregels(all, '/', only(all)).versie.replaceAll('\u00a0', ' '), 'Versie 1.1, 2 november 2030', 'Concept, gewijzigd na versie 1.1'],
  ['the document on paper', (all) => drukwerkVan(all, only(all)).versie, '1.1', 'concept'],
  ['the publication on paper', (all) => bundelVan(all)!.versie, '1.0, 1.1', '1.0, concept'],
  ['a citation in words', (all) => /\((\S+ ?\S*), inhoudscode/.exec(apaText(citationOf(all, only(all))))?.[1], 'versie 1.1', 'concept'],
  ['BibTeX', (all) => /version = \{(.*)\}/.exec(bibtex(citationOf(all, only(all))))?.[1], '1.1', 'concept'],
  ['RIS', (all) => /ET {2}- (.*)\r/.exec(ris(citationOf(all, only(all))))?.[1], '1.1', 'concept'],
  ['CSL-JSON', (all) => (cslJson(citationOf(all, only(all))) as Json)['version'], '1.1', 'concept'],
  ['the note of CSL-JSON', (all) => String((cslJson(citationOf(all, only(all))) as Json)['note']).split('; ')[1]?.replaceAll('\u00a0', ' '), 'versie van 2 november 2030', 'concept'],
  ['the workbook', async (all) => sheet(await makeDataFile(all, only(all), 'bedragen.xlsx')), '1.1', 'concept'],
  ['the workbook of all', async (all) => /artikel 1[^;]*?begroting 2031[^;]*: (\S+?)(?:;|$)/i.exec(String(await sheet(await makeFileOfAll(all, 'alles.xlsx'))))?.[1], '1.1', 'concept'],
  ['CSVW', async (all) => (await json(makeDataFile(all, only(all), 'bedragen.csv-metadata.json')))['schema:version'], '1.1', 'concept'],
  ['CSVW of all', async (all) => (await json(makeFileOfAll(all, 'alles.csv-metadata.json')))['schema:version'], '1.0, 1.1', '1.0, concept'],
  ['the data package', async (all) => (await json(makeDataFile(all, only(all), 'datapackage.json')))['version'], '1.1.0', '0.0.0-concept'],
  ['schema.org', (all) => (schemaOrg(all, only(all), citationOf(all, only(all)).versie) as { '@graph': Json[] })['@graph'].flatMap((item) => item['version'] ?? []).join(), '1.1,1.1', 'concept,concept'],
  ['DCAT', async (all) => ((await json(makeFileOfAll(all, 'catalogus.jsonld')))['dcat:dataset'] as Json[])[all.artikelen.indexOf(only(all))]!['owl:versionInfo'], '1.1', 'concept'],
  ['MDTO', (all) => inPackage(all, 'mdto/informatieobject.mdto.xml', /<eventResultaat>(.*)</), 'Versie 1.1', 'Concept'],
  ['the manifest of the package', (all) => inPackage(all, 'inhoud-manifest.json', /"versie": "(.*)"/), '1.1', 'concept'],
  ['the read-me, in Dutch', (all) => inPackage(all, 'LEESMIJ.txt', /Versie: +(.*)/), '1.1, 2 november 2030', 'concept'],
  ['the read-me, in English', (all) => inPackage(all, 'LEESMIJ.txt', /Version: +(.*)/), '1.1, 2030-11-02', 'draft (concept)'],
  ['the article in one file', alone, 'versie 1.1, 2 november 2030', 'een concept, dat nog niet als versie is vastgelegd'],
];

test.each(PLACES)('%s names the recorded version, and says concept once the content has changed', async (_name, read, version, concept) => {
  expect(await read(recorded)).toBe(version);
  expect(await read(changed)).toBe(concept);
});

test('no page and no file takes the version from the head of the text', () => {
  const source = resolve(import.meta.dirname, '../../../src');
  // What records a version, and the check that compares it with the head.
  const allowed = ['versions/stand.ts', 'versions/checks/version-in-head.ts'];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /\.(?:ts|astro)$/.test(path));
  const wrong = files.filter((path) => !allowed.includes(path) && /\b(?:artikel|item)\.data\.versie\b/.test(readFileSync(join(source, path), 'utf8')));
  expect(wrong).toEqual([]);
});

test('an article of which nothing was recorded is a concept', () => {
  const none = { ...recorded, versies: [] };
  expect(actueelVan(none, only(none))).toEqual({ nieuwste: null, concept: true, versie: 'concept' });
  expect(paginaregels(none, '/', only(none)).versie).toBe('Concept');
  expect(versiesSamen(none, none.artikelen)).toBe('concept');
});
