import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { makeBag } from '../../../../src/outputs/archive/bag.ts';
import { verifyPackage } from '../../../../src/outputs/archive/verify-package.ts';
import { makeZip } from '../../../../src/outputs/archive/zip.ts';
import { samplePackage, sampleSite } from './sample-package.ts';

let zip: Uint8Array;
let root: string;

beforeAll(async () => {
  const made = await samplePackage();
  zip = made.zip;
  root = made.name.replace('.zip', '');
});

/** The package with its files changed and packed again. */
function repacked(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(zip);
  change(files);
  return zipSync(files);
}
const problems = (bytes: Uint8Array): string[] => verifyPackage('x.zip', bytes).findings.map((finding) => `${finding.place.within}: ${finding.found}`);
/** The same, without the hashes in it. */
const named = (bytes: Uint8Array): string[] => problems(bytes).map((line) => line.replace(/[0-9a-f]{64}/g, '…'));

test('a package that nobody touched is in order', () => {
  const { findings, checked } = verifyPackage('x.zip', zip);
  expect(findings).toEqual([]);
  expect(checked).toBe(Object.keys(unzipSync(zip)).length - 1);
});

test('one flipped bit is named, in a page and in a tag file', () => {
  const flip = (path: string) => (files: Record<string, Uint8Array>) => void (files[`${root}/${path}`]![20]! ^= 1);
  expect(named(repacked(flip('data/index.html')))).toEqual(['data/index.html: gewijzigd: …']);
  expect(named(repacked(flip('LEESMIJ.txt')))).toEqual(['LEESMIJ.txt: gewijzigd: …']);
});

test('a byte changed anywhere in the zip is noticed, or was in bytes that no content comes from', () => {
  const [whole, content] = [zip, unzipSync(zip)];
  let quiet = 0;
  const changes = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
  fc.assert(
    fc.property(changes, ([at, mask]) => {
      const bytes = whole.slice();
      bytes[at]! ^= mask;
      if (problems(bytes).length > 0) return;
      quiet++;
      expect(unzipSync(bytes)).toEqual(content);
    }),
    { numRuns: 600, seed: 7 },
  );
  // What remains: times, versions and rights, which packages do not use.
  expect(quiet).toBeLessThan(120);
}, 60_000);

test('missing and added files are named', () => {
  expect(named(repacked((files) => delete files[`${root}/data/_astro/all.css`]))).toContain('data/_astro/all.css: ontbreekt');
  expect(named(repacked((files) => (files[`${root}/data/erbij.html`] = strToU8('x'))))).toContain('data/erbij.html: toegevoegd: niet in de lijst');
  expect(named(repacked((files) => (files[`${root}/erbij.txt`] = strToU8('x'))))).toEqual(['erbij.txt: toegevoegd: niet in de lijst']);
  expect(named(repacked((files) => (files['naast.txt'] = strToU8('x'))))).toEqual(['naast.txt: toegevoegd: buiten de map van het pakket']);
  expect(named(repacked((files) => delete files[`${root}/manifest-sha256.txt`]))).toContain('manifest-sha256.txt: geen bestand');
  expect(named(repacked((files) => delete files[`${root}/bagit.txt`])).length).toBeGreaterThan(0);
});

test('a truncated zip is a finding wherever it was cut, never an error', () => {
  for (const part of [0, 1, 21, 22, 100, zip.length / 2, zip.length - 1]) expect(problems(zip.slice(0, part))[0]).toMatch(/zip/);
});

test('names that lead outside the folder are named and never read', () => {
  for (const name of ['../buiten.txt', `${root}/data/../../buiten.txt`, '/etc/passwd', 'C:\\x.txt', `${root}\\..\\x.txt`, '../', `${root}/__proto__`]) {
    expect(problems(repacked((files) => Object.defineProperty(files, name, { value: strToU8('x'), enumerable: true })))).toEqual([`${name}: een naam die buiten de map wijst`]);
  }
});

test('a name that occurs twice is named: programs differ in which one they take', () => {
  const bytes = zipSync({ [`${root}/data/index.html`]: strToU8('a'), [`${root}/data/indey.html`]: strToU8('b') });
  const text = Buffer.from(bytes).toString('latin1').replaceAll('indey.html', 'index.html');
  expect(problems(Buffer.from(text, 'latin1'))).toContain(`${root}/data/index.html: een naam die twee keer in de zip staat`);
});

test.each([
  ['capitals that not every system tells apart', (files: Record<string, Uint8Array>) => (files[`${root}/data/INDEX.html`] = strToU8('x')), 'data/INDEX.html: een naam die op sommige systemen dezelfde is als een andere'],
  ['an accent written in two ways', (files: Record<string, Uint8Array>) => ((files[`${root}/data/\u00e9`] = strToU8('x')), (files[`${root}/data/e\u0301`] = strToU8('x'))), 'data/e\u0301: een naam die op sommige systemen dezelfde is als een andere'],
  ['a file and a folder of one name', (files: Record<string, Uint8Array>) => (files[`${root}/data`] = strToU8('x')), 'data: een naam die op sommige systemen dezelfde is als een andere'],
  ['a name that Windows keeps', (files: Record<string, Uint8Array>) => (files[`${root}/data/con.txt`] = strToU8('x')), 'data/con.txt: een naam die niet op elk systeem bestaat'],
  ['a stream beside a file', (files: Record<string, Uint8Array>) => (files[`${root}/data/index.html:x`] = strToU8('x')), 'data/index.html:x: een naam die niet op elk systeem bestaat'],
])('%s is named', (_name, change, found) => {
  expect(problems(repacked(change))).toContain(`${root}/${found}`);
});

test('a link to another place is named and never followed', () => {
  const files = unzipSync(zip);
  const bytes = zipSync({ ...files, [`${root}/data/wachtwoorden`]: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
  expect(problems(bytes)).toEqual([`${root}/data/wachtwoorden: een verwijzing naar een andere plaats, geen gewoon bestand`]);
});

test('an encrypted file, and a header that says something else than the directory, are named', () => {
  const bytes = zip.slice();
  new DataView(bytes.buffer, bytes.byteOffset).setUint8(30, 0x58);
  expect(problems(bytes)).toEqual([expect.stringContaining('twee beschrijvingen in het zipbestand die verschillen')]);
  const locked = zip.slice();
  const view = new DataView(locked.buffer, locked.byteOffset);
  const at = view.getUint32(locked.length - 6, true);
  view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  expect(problems(locked)).toContainEqual(expect.stringContaining('een versleuteld bestand'));
});

test('content that its sum in the zip denies is named, also where the lists were made to fit', () => {
  const bytes = makeZip('bom', new Map([['bagit.txt', strToU8('x')]]));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const at of [14, view.getUint32(bytes.length - 6, true) + 16]) view.setUint32(at, 1, true);
  expect(problems(bytes)).toContainEqual(expect.stringContaining('de controlesom in het zipbestand klopt niet'));
});

test('bytes before or after the zip are named', () => {
  expect(problems(Buffer.concat([strToU8('MZ'), zip]))).toHaveLength(1);
  expect(problems(Buffer.concat([zip, strToU8('x')]))).toHaveLength(1);
});

test('a zip that unpacks to too much is refused before it is unpacked', () => {
  const bomb = zipSync({ 'bom/bagit.txt': new Uint8Array(4_000_000) });
  expect(bomb.length).toBeLessThan(10_000);
  expect(verifyPackage('x.zip', bomb, { bytes: 1_000_000, files: 10 }).findings.map((finding) => finding.found)).toEqual(['een zip die uitgepakt te groot is']);
  expect(verifyPackage('x.zip', zip, { bytes: 2 ** 30, files: 3 }).findings.at(-1)?.found).toBe('een zip die uitgepakt te groot is');
});

test('a file that claims an impossible size is refused, one that claims too little is named', () => {
  const claim = (size: number): Uint8Array => {
    const bytes = makeZip('bom', new Map([['bagit.txt', new Uint8Array(1000)]]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const central = bytes.length - 22 - (46 + 'bom/bagit.txt'.length);
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    view.setUint32(central + 24, size, true);
    return bytes;
  };
  expect(problems(claim(900_000_000))).toEqual(['het zipbestand: een zip die uitgepakt te groot is']);
  expect(problems(claim(10)).length).toBeGreaterThan(0);
});

test('lists that name a file twice, or one outside their part, and files still to come from the web are named', () => {
  const edit = (path: string, change: (text: string) => string): Uint8Array => repacked((files) => (files[`${root}/${path}`] = strToU8(change(strFromU8(files[`${root}/${path}`] ?? new Uint8Array())))));
  const line = strFromU8(unzipSync(zip)[`${root}/manifest-sha256.txt`]!).split('\n')[0]!;
  expect(problems(edit('manifest-sha256.txt', (text) => `${text}${line}\n`))).toContainEqual(expect.stringContaining('staat er twee keer in'));
  expect(problems(edit('manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  ../buiten.txt\n`))).toContainEqual(expect.stringContaining('../buiten.txt hoort niet in deze lijst'));
  expect(problems(edit('fetch.txt', () => 'https://x.example/ 1 data/x\n'))).toContain('fetch.txt: bestanden die nog van het web moeten komen');
  expect(problems(edit('bagit.txt', (text) => text.replace('UTF-8', 'UTF-16')))).toContain('bagit.txt: een onbekende versie');
});

test('a package whose lists were made again after a change is caught by what it says of its content', () => {
  const files = unzipSync(zip);
  const below = (folder: string): Map<string, Uint8Array> => new Map(Object.entries(files).filter(([name]) => name.startsWith(folder)).map(([name, bytes]) => [name.slice(folder.length), bytes]));
  const forge = (change: (payload: Map<string, Uint8Array>, tags: Map<string, Uint8Array>) => void): string[] => {
    const payload = below(`${root}/data/`);
    const tags = new Map([...below(`${root}/`)].filter(([name]) => name === 'LEESMIJ.txt' || name === 'inhoud-manifest.json' || name.startsWith('mdto/')));
    change(payload, tags);
    return named(makeZip(root, makeBag(payload, tags, { organisation: 'x', description: 'x', identifier: 'x', date: '2030-01-01' })));
  };
  expect(forge(() => undefined)).toEqual([]);
  const amounts = 'begroting/2030/qx/artikel-3/inhoud.json';
  const size = unzipSync(zip)[`${root}/data/${amounts}`]!.length;
  expect(forge((payload) => payload.set(amounts, strToU8('{}')))).toEqual([
    `${amounts}: …`,
    `${amounts}: …, 2 bytes`,
    `mdto/data/${amounts}.mdto.xml: …, ${size} bytes`,
    `mdto/informatieobject.mdto.xml: data/${amounts}: …`,
  ]);
  expect(forge((payload) => payload.set('erbij.txt', strToU8('x')))).toEqual(['mdto/data/erbij.txt.mdto.xml: geen bestand', 'mdto/informatieobject.mdto.xml: data/erbij.txt: niet genoemd']);
  expect(forge((_, tags) => tags.delete('inhoud-manifest.json'))).toEqual(['inhoud-manifest.json: geen leesbaar bestand']);
  expect(forge((_, tags) => tags.delete('mdto/data/index.html.mdto.xml'))).toEqual(['mdto/data/index.html.mdto.xml: geen bestand']);
  expect(forge((_, tags) => tags.delete('mdto/informatieobject.mdto.xml'))).toEqual(['mdto/informatieobject.mdto.xml: geen bestand']);
});

test('a page that names another content, or none, is caught', async () => {
  const page = 'begroting/2030/qx/artikel-3/index.html';
  const withPage = async (change: (html: string) => string): Promise<string[]> => {
    const site = sampleSite();
    site.set(page, strToU8(change(strFromU8(site.get(page)!))));
    return named((await samplePackage(site)).zip);
  };
  expect(await withPage((html) => html.replace(/SHA-256 [0-9a-f]{64}/, `SHA-256 ${'0'.repeat(64)}`))).toEqual([`${page}: noemt de inhoudscode …`]);
  expect(await withPage((html) => html.replace(/ title="SHA-256 [0-9a-f]{64}"/, ''))).toEqual([`${page}: noemt geen inhoudscode`]);
});

test('a PDF that names another content, or none, is caught', async () => {
  const path = 'begroting/2030/qx/artikel-3/artikel.pdf';
  const own = JSON.parse(strFromU8(unzipSync(zip)[`${root}/inhoud-manifest.json`]!)) as { inhoud: [{ inhoudscode: string }] };
  const withPdf = async (text: string): Promise<string[]> => named((await samplePackage(sampleSite({ [path]: text }))).zip);
  expect(await withPdf(`%PDF-1.7 begroting, inhoudscode ${own.inhoud[0].inhoudscode}`)).toEqual([]);
  expect(await withPdf(`%PDF-1.7 begroting, inhoudscode sha256:${'0'.repeat(64)}`)).toEqual([`${path}: noemt de inhoudscode …`]);
  expect(await withPdf('%PDF-1.7 begroting')).toEqual([`${path}: noemt geen inhoudscode`]);
});
