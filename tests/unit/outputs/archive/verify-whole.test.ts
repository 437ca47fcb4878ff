import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { artikelAdres } from '../../../../src/domain/adres.ts';
import { makeBag } from '../../../../src/outputs/archive/bag.ts';
import { makePackage } from '../../../../src/outputs/archive/make-package.ts';
import { verifyPackage } from '../../../../src/outputs/archive/verify-package.ts';
import { makeZip } from '../../../../src/outputs/archive/zip.ts';
import { bundelVan } from '../../../../src/publication/drukwerk.ts';
import { contentHash, inhoudVan } from '../../../../src/publication/inhoud.ts';
import { versiesPublicatie } from '../../../support/klein-versies.ts';

const publicatie = versiesPublicatie();
const folders = publicatie.artikelen.map(({ id }) => artikelAdres(id).slice(1));
const codes = publicatie.artikelen.map((artikel) => contentHash(inhoudVan(publicatie, artikel)));
const [first, second, third] = folders as [string, string, string];
const page = (body: string): string => `<!doctype html><html lang="nl"><head><meta http-equiv="content-security-policy" content="x"></head><body>${body}</body></html>`;

/** The site of three articles, with changes. */
function site(changes: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
  const files: Record<string, string> = {
    'index.html': page(folders.map((folder) => `<a href="/${folder}">artikel</a>`).join('')),
    'publicatie.pdf': `%PDF-1.7 begroting, inhoudscode sha256:${bundelVan(publicatie)!.inhoudscode}`,
    ...Object.fromEntries(publicatie.artikelen.flatMap((artikel, at) => [[`${folders[at]!}index.html`, page(`<p title="SHA-256 ${codes[at]!}">Code</p>`)], [`${folders[at]!}inhoud.json`, inhoudVan(publicatie, artikel)]])),
    ...changes,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

const named = (zip: Uint8Array): string[] => verifyPackage('begroting.zip', zip).findings.map(({ place, found }) => `${place.within}: ${found.replace(/[0-9a-f]{64}/g, '…')}`);
const withSite = async (changes: Readonly<Record<string, string>>): Promise<string[]> => named((await makePackage(publicatie, site(changes), null)).zip);

let whole: Uint8Array;
beforeAll(async () => {
  whole = (await makePackage(publicatie, site(), null)).zip;
});

/** What verify says of the package with changes in it, its lists made again to fit. */
function forge(change: (payload: Map<string, Uint8Array>, tags: Map<string, Uint8Array>) => void): string[] {
  const files = Object.entries(unzipSync(whole)).map(([name, bytes]) => [name.slice('begroting/'.length), bytes] as const);
  const payload = new Map(files.filter(([name]) => name.startsWith('data/')).map(([name, bytes]) => [name.slice('data/'.length), bytes]));
  const tags = new Map(files.filter(([name]) => /^(?:LEESMIJ\.txt|inhoud-manifest\.json|mdto\/)/.test(name)));
  change(payload, tags);
  return named(makeZip('begroting', makeBag(payload, tags, { organisation: 'x', description: 'x', identifier: 'x', date: '2031-01-01' })));
}
const edit = (files: Map<string, Uint8Array>, path: string, change: (text: string) => string): void => void files.set(path, strToU8(change(strFromU8(files.get(path)!))));

test('the package of the whole publication, which nobody touched, is in order', () => {
  expect(publicatie.artikelen.length).toBe(3);
  expect(named(whole)).toEqual([]);
  expect(forge(() => undefined)).toEqual([]);
});

test.each([
  ['the page of one article names the content of another', { [`${second}index.html`]: page(`<p title="SHA-256 ${codes[0]!}">Code</p>`) }, `${second}index.html: noemt de inhoudscode …`],
  ['the page of one article names no content', { [`${third}index.html`]: page('') }, `${third}index.html: noemt geen inhoudscode`],
  ['the content of one article is that of another', { [`${third}inhoud.json`]: inhoudVan(publicatie, publicatie.artikelen[0]!) }, `${third}inhoud.json: …`],
  ['the document of all names another content', { 'publicatie.pdf': `%PDF-1.7 inhoudscode sha256:${codes[0]!}` }, 'publicatie.pdf: noemt de inhoudscode …'],
  ['the document of all names no content', { 'publicatie.pdf': '%PDF-1.7' }, 'publicatie.pdf: noemt geen inhoudscode'],
])('%s: caught', async (_name, changes, found) => {
  expect(await withSite(changes as unknown as Record<string, string>)).toEqual([found]);
});

test('an article that the manifest does not name is caught', () => {
  const drop = (text: string): string => {
    const manifest = JSON.parse(text) as { inhoud: unknown[] };
    return JSON.stringify({ inhoud: manifest.inhoud.filter((_, at) => at !== 1) });
  };
  expect(forge((_, tags) => edit(tags, 'inhoud-manifest.json', drop))).toEqual([`${second}inhoud.json: niet genoemd`, 'publicatie.pdf: noemt de inhoudscode …', 'LEESMIJ.txt: noemt ook de inhoudscode …']);
});

test('a read-me that names another content is caught', () => {
  expect(forge((_, tags) => edit(tags, 'LEESMIJ.txt', (text) => text.replaceAll(codes[2]!, '0'.repeat(64))))).toEqual(['LEESMIJ.txt: noemt de inhoudscode … niet', 'LEESMIJ.txt: noemt ook de inhoudscode …']);
});

test('metadata that leave out a file, or say something else of it, are caught', () => {
  const path = `data/${first}inhoud.json`;
  expect(forge((_, tags) => edit(tags, 'mdto/informatieobject.mdto.xml', (text) => text.replace(path, 'data/iets-anders.json')))).toEqual([`mdto/informatieobject.mdto.xml: ${path}: niet genoemd`, 'mdto/informatieobject.mdto.xml: data/iets-anders.json: …']);
  expect(forge((_, tags) => edit(tags, `mdto/${path}.mdto.xml`, (text) => text.replace(/<omvang>\d+/, '<omvang>1')))).toEqual([`mdto/${path}.mdto.xml: …, 1 bytes`]);
});
