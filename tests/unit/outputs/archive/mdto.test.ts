import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { formatOf } from '../../../../src/outputs/archive/file-format.ts';
import { mdtoFile, mdtoRecord, representationsIn, type MdtoRecord } from '../../../../src/outputs/archive/mdto.ts';
import { childrenOf, schemaProblems } from './mdto-schema.ts';

const record: MdtoRecord = {
  kenmerk: 'https://voorbeeld.example/a/',
  kenmerkBron: 'Voorbeeld & co',
  naam: 'Artikel <3>',
  omschrijving: 'Waar het over gaat\u0007.',
  trefwoorden: ['begroting', 'bruggen'],
  raadpleegadres: 'https://voorbeeld.example/a.zip',
  jaren: { van: 2029, tot: 2030 },
  versie: '1.0',
  datum: '2030-01-02',
  archiefvormer: 'Redactie',
  waardering: { label: 'Blijvend te bewaren', code: 'B', lijst: 'Lijst' },
  licentie: { naam: 'Vrij', url: 'https://licentie.example/' },
};
const file = { path: 'data/a & b.pdf', size: 12, sha256: 'a'.repeat(64), format: formatOf('a.pdf') };
const RECORD = mdtoRecord(record, [file, { ...file, path: 'data/c.txt', sha256: 'b'.repeat(64) }]);
const FILE = mdtoFile(record, file);

const root = (xml: string): XmlElement => {
  const mdto = parseXml(xml).root!;
  expect(mdto.name).toBe('MDTO');
  expect(mdto.attributes['xmlns']).toBe('https://www.nationaalarchief.nl/mdto');
  expect(childrenOf(mdto)).toHaveLength(1);
  return childrenOf(mdto)[0]!;
};
const text = (element: XmlElement, ...path: string[]): string | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at).find((child) => child.name === name), element)?.text;

test('the record and each file follow the schema: every element known, in order, whole', () => {
  expect(root(RECORD).name).toBe('informatieobject');
  expect(root(FILE).name).toBe('bestand');
  expect([...schemaProblems(root(RECORD)), ...schemaProblems(root(FILE))]).toEqual([]);
});

test.each([
  ['two elements that changed places', RECORD, (xml: string) => xml.replace(/( *<taal>.*\n)([^]*?)( *<waardering>)/, '$2$1$3')],
  ['a mandatory element that is gone', RECORD, (xml: string) => xml.replace(/ *<beperkingGebruik>[^]*<\/beperkingGebruik>\n/, '')],
  ['an element that does not exist', RECORD, (xml: string) => xml.replaceAll('trefwoord>', 'steekwoord>')],
  ['an empty name', FILE, (xml: string) => xml.replace(/<naam>.*<\/naam>/, '<naam> </naam>')],
  ['a date that is none', FILE, (xml: string) => xml.replace('2030-01-02T00:00:00', '2 januari 2030')],
  ['a concept without its list', FILE, (xml: string) => xml.replace(/ *<begripBegrippenlijst>[^]*?<\/begripBegrippenlijst>\n/, '')],
  ['text between elements', FILE, (xml: string) => xml.replace('<checksum>', '<checksum>x')],
])('the check of the schema sees %s', (_name, xml, change) => {
  expect(change(xml)).not.toBe(xml);
  expect(schemaProblems(root(change(xml)))).not.toEqual([]);
});

test('each file has name, size, PRONOM id, checksum and the record it represents', () => {
  const element = root(FILE);
  expect(text(element, 'omvang')).toBe('12');
  expect(text(element, 'bestandsformaat', 'begripCode')).toBe('fmt/476');
  expect(text(element, 'checksum', 'checksumAlgoritme', 'begripLabel')).toBe('SHA-256');
  expect(text(element, 'checksum', 'checksumWaarde')).toBe(file.sha256);
  expect(text(element, 'checksum', 'checksumDatum')).toBe('2030-01-02T00:00:00');
  expect(text(element, 'isRepresentatieVan', 'verwijzingIdentificatie', 'identificatieKenmerk')).toBe(record.kenmerk);
});

test('the record has its appraisal and names every file with its hash', () => {
  expect(text(root(RECORD), 'waardering', 'begripCode')).toBe('B');
  expect(representationsIn(RECORD)).toEqual([['data/a & b.pdf', 'a'.repeat(64)], ['data/c.txt', 'b'.repeat(64)]]);
});

test('what XML reserves is escaped and what it forbids is gone', () => {
  const element = root(RECORD);
  expect(text(element, 'naam')).toBe('Artikel <3>');
  expect(text(element, 'identificatie', 'identificatieBron')).toBe('Voorbeeld & co');
  expect(text(element, 'omschrijving')).toBe('Waar het over gaat.');
});
