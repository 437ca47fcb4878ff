import { expect, test } from 'vitest';
import { readPublicatie } from '../../../src/reading/read-publicatie.ts';
import { recordedVersions } from '../../../src/versions/checks/recorded-versions.ts';
import { versionInHead } from '../../../src/versions/checks/version-in-head.ts';
import { edited, kleinPublicatie, TEKST, type Edit } from '../../support/klein.ts';
import { versiesFiles, versiesPublicatie } from '../../support/klein-versies.ts';

const FILES = versiesFiles();
const OLD = 'versies/2031/xl-01/1.0';
const NEW = 'versies/2031/xl-01/1.1';
const found = (...edits: Edit[]) => recordedVersions.run(versiesPublicatie(...edits)).findings.map(({ place, found: words }) => `${place.file}: ${words}`);

/** The publication without some files. */
function without(...paths: string[]) {
  return readPublicatie(new Map([...FILES].filter(([path]) => !paths.includes(path))));
}

test('recorded versions that nobody touched are in order', () => {
  expect(recordedVersions.run(versiesPublicatie())).toEqual({ findings: [], checked: 4 });
});

test.each<[string, Edit, string]>([
  ['a word of the text', [`${OLD}/versie.json`, '212 sluizen', '213 sluizen'], `${OLD}/versie.json: een bestand dat na het vastleggen is veranderd`],
  ['an amount', [`${OLD}/versie.json`, '7100', '7101'], `${OLD}/versie.json: een bestand dat na het vastleggen is veranderd`],
  ['the words of the editor', [`${NEW}/versie.json`, 'Na de wijziging', 'Door de wijziging'], `${NEW}/versie.json: een bestand dat na het vastleggen is veranderd`],
])('%s that is changed afterwards is named with its file', (_, edit, expected) => {
  expect(found(edit)).toEqual([expected]);
});

test('a changed byte of the content is named, another line end is not', () => {
  expect(found([`${OLD}/inhoud.json`, '212 sluizen', '213 sluizen'])).toEqual([expect.stringContaining(`${OLD}/inhoud.json: inhoudscode `)]);
  const content = FILES.get(`${OLD}/inhoud.json`)!;
  expect(found([`${OLD}/inhoud.json`, content, content.replaceAll('\n', '\r\n')])).toEqual([]);
});

test('a file that is missing is named, and so is a version that is missing', () => {
  const missing = recordedVersions.run(without(`${OLD}/inhoud.json`).publicatie!).findings;
  expect(missing.map(({ place, found: words }) => `${place.file}: ${words}`)).toEqual([`${OLD}/inhoud.json: geen bestand`]);
  const gone = recordedVersions.run(without(`${OLD}/inhoud.json`, `${OLD}/versie.json`).publicatie!).findings;
  expect(gone).toEqual([expect.objectContaining({ found: 'geen eerdere versie', expected: 'versie 1.0, zoals vastgelegd', remedy: 'Haal de map van de ontbrekende versie uit het versiebeheer terug.' })]);
  expect(without(`${OLD}/versie.json`).findings).toEqual([expect.objectContaining({ code: 'paar-onvolledig', place: { file: `${OLD}/inhoud.json` } })]);
});

test('a version in the folder of another is named', () => {
  const moved = new Map([...FILES].map(([path, text]) => [path.replace(`${NEW}/`, 'versies/2031/xl-01/1.3/'), text]));
  const { findings } = recordedVersions.run(readPublicatie(moved).publicatie!);
  expect(findings).toEqual([expect.objectContaining({ found: 'een versie van 2031/xl-01 met nummer 1.1', expected: 'volgens de naam van de map 2031/xl-01/1.3' })]);
});

const inHead = (...edits: Edit[]) => versionInHead.run(versiesPublicatie(...edits)).findings.map(({ severity, place, found: words }) => `${severity} ${place.file}: ${words}`);

test('an article in its newest version gives nothing', () => {
  expect(inHead()).toEqual([]);
});

test('a change that is not recorded is a remark, no mistake', () => {
  expect(inHead([TEKST, '214 sluizen', '215 sluizen'])).toEqual([`opmerking ${TEKST}: inhoud die sinds versie 1.1 is veranderd`]);
});

test('an article without versions is a remark', () => {
  expect(versionInHead.run(kleinPublicatie()).findings.map(({ severity, found: words }) => `${severity}: ${words}`)).toEqual(Array(2).fill('opmerking: inhoud die nog niet als versie is vastgelegd'));
});

test.each<[string, Edit, string]>([
  ['a number', [TEKST, 'versie: "1.1"', 'versie: "1.2"'], 'versie 1.2'],
  ['a date', [TEKST, 'datum: 2030-11-02', 'datum: 2030-11-03'], 'de datum 2030-11-03'],
])('%s that was typed in the head instead of recorded is a mistake', (_, edit, words) => {
  expect(inHead(edit)).toEqual([`fout ${TEKST}: ${words}`]);
});

test('the order of versions is that of their numbers, not of their letters', () => {
  const files = edited(FILES, [`${NEW}/versie.json`, '"versie": "1.1"', '"versie": "1.10"']);
  const { findings } = recordedVersions.run(readPublicatie(new Map([...files].map(([path, text]) => [path.replace(`${NEW}/`, 'versies/2031/xl-01/1.10/'), text]))).publicatie!);
  // Only the seal is broken: 1.10 follows 1.0.
  expect(findings.map(({ found: words }) => words)).toEqual(['een bestand dat na het vastleggen is veranderd']);
});
