import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { formatOf } from '../../../../src/outputs/archive/file-format.ts';
import { mdtoFile, mdtoRecord, type MdtoRecord } from '../../../../src/outputs/archive/mdto.ts';

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
  licentie: 'https://licentie.example/',
};
const file = { path: 'data/a.pdf', size: 12, sha256: 'a'.repeat(64), format: formatOf('a.pdf') };

/** The order of elements in the schema of MDTO 1.0.1, and which must be there. */
const RECORD_ORDER = [
  'identificatie!', 'naam!', 'aggregatieniveau', 'classificatie', 'trefwoord', 'omschrijving', 'raadpleeglocatie', 'dekkingInTijd', 'dekkingInRuimte', 'taal', 'event',
  'waardering!', 'bewaartermijn', 'informatiecategorie', 'isOnderdeelVan', 'bevatOnderdeel', 'heeftRepresentatie', 'aanvullendeMetagegevens', 'gerelateerdInformatieobject',
  'archiefvormer!', 'betrokkene', 'activiteit', 'beperkingGebruik!',
];
const FILE_ORDER = ['identificatie!', 'naam!', 'omvang!', 'bestandsformaat!', 'checksum!', 'URLBestand', 'isRepresentatieVan!'];

const children = (element: XmlElement): XmlElement[] => element.children.filter((child) => child instanceof XmlElement);
const root = (xml: string, name: string): XmlElement => {
  const mdto = parseXml(xml).root!;
  expect(mdto.name).toBe('MDTO');
  expect(mdto.attributes['xmlns']).toBe('https://www.nationaalarchief.nl/mdto');
  const [first] = children(mdto);
  expect(first?.name).toBe(name);
  return first!;
};
/** What is wrong with the order of elements, or missing. */
const orderProblems = (names: readonly string[], order: readonly string[]): string[] => {
  const plain = order.map((name) => name.replace('!', ''));
  const places = names.map((name) => plain.indexOf(name));
  return [
    ...names.filter((_, index) => places[index] === -1).map((name) => `unknown ${name}`),
    ...names.filter((_, index) => index > 0 && places[index]! < places[index - 1]!).map((name) => `too late: ${name}`),
    ...order.filter((name) => name.endsWith('!') && !names.includes(name.slice(0, -1))).map((name) => `missing ${name}`),
  ];
};
const text = (element: XmlElement, ...path: string[]): string | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at && children(at).find((child) => child.name === name), element)?.text;

test('the record has the elements of the schema in order, mandatory ones included', () => {
  const element = root(mdtoRecord(record, [file, file]), 'informatieobject');
  expect(orderProblems(children(element).map((child) => child.name), RECORD_ORDER)).toEqual([]);
  expect(text(element, 'waardering', 'begripCode')).toBe('B');
  expect(text(element, 'heeftRepresentatie', 'verwijzingIdentificatie', 'identificatieKenmerk')).toBe(file.sha256);
});

test('the check of the order notices a swap and a gap', () => {
  expect(orderProblems(['naam', 'identificatie', 'vreemd'], FILE_ORDER)).toEqual(expect.arrayContaining(['unknown vreemd', 'too late: identificatie', 'missing omvang!']));
});

test('each file has name, size, PRONOM id, checksum and the record it represents', () => {
  const element = root(mdtoFile(record, file), 'bestand');
  expect(orderProblems(children(element).map((child) => child.name), FILE_ORDER)).toEqual([]);
  expect(text(element, 'omvang')).toBe('12');
  expect(text(element, 'bestandsformaat', 'begripCode')).toBe('fmt/476');
  expect(text(element, 'checksum', 'checksumWaarde')).toBe(file.sha256);
  expect(text(element, 'checksum', 'checksumDatum')).toBe('2030-01-02T00:00:00');
  expect(text(element, 'isRepresentatieVan', 'verwijzingIdentificatie', 'identificatieKenmerk')).toBe(record.kenmerk);
});

test('every concept names its list, and every reference has a name', () => {
  const walk = (element: XmlElement): XmlElement[] => [element, ...children(element).flatMap(walk)];
  const all = [...walk(root(mdtoRecord(record, [file]), 'informatieobject')), ...walk(root(mdtoFile(record, file), 'bestand'))];
  for (const element of all) {
    const names = children(element).map((child) => child.name);
    if (names.includes('begripLabel')) expect(names.filter((name) => name !== 'begripCode')).toEqual(['begripLabel', 'begripBegrippenlijst']);
    if (names.includes('verwijzingIdentificatie')) expect(names).toEqual(['verwijzingNaam', 'verwijzingIdentificatie']);
  }
});

test('what XML reserves is escaped and what it forbids is gone', () => {
  const element = root(mdtoRecord(record, []), 'informatieobject');
  expect(text(element, 'naam')).toBe('Artikel <3>');
  expect(text(element, 'identificatie', 'identificatieBron')).toBe('Voorbeeld & co');
  expect(text(element, 'omschrijving')).toBe('Waar het over gaat.');
});
