import { capital, NBSP } from '../../domain/format.ts';
import { versieNaam } from '../../domain/versienaam.ts';
import type { FileFormat } from './file-format.ts';

/** The record in the words of MDTO 1.0.1 (metadata for lasting access to government information). */
export interface MdtoRecord {
  /** Permanent identifier and who gave it. */
  kenmerk: string;
  kenmerkBron: string;
  naam: string;
  omschrijving: string;
  trefwoorden: readonly string[];
  /** Address where it can be read. */
  raadpleegadres: string;
  /** First and last year that the content is about. */
  jaren: { van: number; tot: number };
  /** Number of the version, or the word concept; and its date, YYYY-MM-DD. */
  versie: string;
  datum: string;
  archiefvormer: string;
  /** Label of the appraisal in the selection list. */
  waardering: { label: string; code: string; lijst: string };
  licentie: { naam: string; url: string };
}

/** A file that represents the record. */
export interface MdtoFile {
  /** Path in the package. */
  path: string;
  size: number;
  sha256: string;
  format: FileFormat;
}

/** Where a package has the metadata of the record. */
export const MDTO_RECORD = 'mdto/informatieobject.mdto.xml';

type Xml = string | readonly [name: string, content: Xml | readonly Xml[] | null];

/** MDTO XML of the record: elements in the order of the schema, mandatory ones always there. */
export function mdtoRecord(record: MdtoRecord, files: readonly MdtoFile[]): string {
  return document([
    'informatieobject',
    [
      identification(record.kenmerk, record.kenmerkBron),
      ['naam', record.naam],
      ['aggregatieniveau', concept('Archiefstuk', null, 'Begrippenlijst Aggregatieniveaus MDTO')],
      ...record.trefwoorden.map((woord): Xml => ['trefwoord', woord]),
      ['omschrijving', record.omschrijving],
      ['raadpleeglocatie', [['raadpleeglocatieOnline', record.raadpleegadres]]],
      ['dekkingInTijd', [['dekkingInTijdType', concept('Begrotingsjaren', null, 'Begrippenlijst van deze publicatie')], ['dekkingInTijdBegindatum', String(record.jaren.van)], ['dekkingInTijdEinddatum', String(record.jaren.tot)]]],
      ['dekkingInRuimte', [['verwijzingNaam', 'Nederland']]],
      ['taal', 'nl'],
      ['event', [['eventType', concept('Publicatie', null, 'Begrippenlijst EventType MDTO')], ['eventTijd', record.datum], ['eventVerantwoordelijkeActor', [['verwijzingNaam', record.archiefvormer]]], ['eventResultaat', capital(versieNaam(record.versie)).replace(NBSP, ' ')]]],
      ['waardering', concept(record.waardering.label, record.waardering.code, record.waardering.lijst)],
      ...files.map((file): Xml => ['heeftRepresentatie', [['verwijzingNaam', file.path], ['verwijzingIdentificatie', [['identificatieKenmerk', file.sha256], ['identificatieBron', 'SHA-256 van het bestand']]]]]),
      ['archiefvormer', [['verwijzingNaam', record.archiefvormer]]],
      ['beperkingGebruik', [['beperkingGebruikType', concept(record.licentie.naam, record.licentie.url, 'Licenties voor open inhoud')]]],
    ],
  ]);
}

/** MDTO XML of one file of the record. */
export function mdtoFile(record: MdtoRecord, file: MdtoFile): string {
  return document([
    'bestand',
    [
      identification(file.sha256, 'SHA-256 van het bestand'),
      ['naam', file.path],
      ['omvang', String(file.size)],
      ['bestandsformaat', concept(file.format.naam, file.format.pronom, file.format.pronom === null ? 'Namen van de uitgever; niet in het PRONOM-register' : 'PRONOM-register')],
      ['checksum', [['checksumAlgoritme', concept('SHA-256', null, 'Begrippenlijst ChecksumAlgoritme MDTO')], ['checksumWaarde', file.sha256], ['checksumDatum', `${record.datum}T00:00:00`]]],
      ['isRepresentatieVan', [['verwijzingNaam', record.naam], ['verwijzingIdentificatie', [['identificatieKenmerk', record.kenmerk], ['identificatieBron', record.kenmerkBron]]]]],
    ],
  ]);
}

/** The files that the metadata of a record name, with their SHA-256. */
export function representationsIn(xml: string): [path: string, sha256: string][] {
  const pattern = /<heeftRepresentatie>\s*<verwijzingNaam>([^<]*)<[^]*?<identificatieKenmerk>(\w+)</g;
  return [...xml.matchAll(pattern)].map((match) => [unescape(match[1]!), match[2]!]);
}

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto';

function document(root: Xml): string {
  const schema = `xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO ${schema}>\n${write(root, 1)}</MDTO>\n`;
}

function identification(kenmerk: string, bron: string): Xml {
  return ['identificatie', [['identificatieKenmerk', kenmerk], ['identificatieBron', bron]]];
}

function concept(label: string, code: string | null, list: string): Xml[] {
  return [['begripLabel', label], ...(code === null ? [] : [['begripCode', code] as Xml]), ['begripBegrippenlijst', [['verwijzingNaam', list]]]];
}

function write(node: Xml, depth: number): string {
  const indent = '  '.repeat(depth);
  if (typeof node === 'string') return `${indent}${escape(node)}\n`;
  const [name, content] = node;
  if (content === null) return '';
  if (typeof content === 'string') return `${indent}<${name}>${escape(content)}</${name}>\n`;
  const children = isElement(content) ? [content] : content;
  return `${indent}<${name}>\n${children.map((child) => write(child, depth + 1)).join('')}${indent}</${name}>\n`;
}

/** An element is a pair that begins with its name; a list of elements begins with an element. */
function isElement(content: Xml | readonly Xml[]): content is readonly [string, Xml | readonly Xml[] | null] {
  return Array.isArray(content) && content.length === 2 && typeof content[0] === 'string';
}

/** Escapes what XML reserves and drops the control characters it forbids. */
function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
