import { unzipSync, zipSync, strToU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { makeBag } from '../../../../src/outputs/archive/bag.ts';
import { verifyPackage } from '../../../../src/outputs/archive/verify-package.ts';
import { makeZip } from '../../../../src/outputs/archive/zip.ts';
import { samplePackage } from './sample-package.ts';

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

test('a flipped bit anywhere in the zip is noticed, or was in bytes that nothing reads', () => {
  let quiet = 0;
  for (let at = 0; at < zip.length; at += 37) {
    const bytes = zip.slice();
    bytes[at]! ^= 0x10;
    if (problems(bytes).length === 0) {
      quiet++;
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(unzipSync(zip)).sort());
      for (const [name, content] of Object.entries(unzipSync(bytes))) expect(content).toEqual(unzipSync(zip)[name]);
    }
  }
  expect(quiet).toBeLessThan(zip.length / 37 / 4);
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
  expect(forge((payload) => payload.set(amounts, strToU8('{}')))).toEqual([`${amounts}: …`, `${amounts}: …, 2 bytes`, `mdto/data/${amounts}.mdto.xml: …, ${unzipSync(zip)[`${root}/data/${amounts}`]!.length} bytes`]);
  expect(forge((_, tags) => tags.delete('inhoud-manifest.json'))).toEqual(['inhoud-manifest.json: geen leesbaar bestand']);
  expect(forge((_, tags) => tags.delete('mdto/data/index.html.mdto.xml'))).toEqual(['mdto/data/index.html.mdto.xml: geen bestand']);
});
