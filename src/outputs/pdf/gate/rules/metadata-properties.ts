import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { faultOfFile, type Fault, type Rule } from '../rule.ts';
import { xmpOf } from './metadata-packet.ts';

type Form = 'text' | 'date' | 'integer' | 'Alt' | 'Bag' | 'Seq';

/** The properties of the XMP schemas that a document like ours may use, and their form. */
const FORMS: Record<string, Form> = {
  'dc:format': 'text',
  'dc:title': 'Alt',
  'dc:creator': 'Seq',
  'dc:publisher': 'Bag',
  'dc:description': 'Alt',
  'dc:subject': 'Bag',
  'dc:language': 'Bag',
  'dc:date': 'Seq',
  'dc:identifier': 'text',
  'dc:rights': 'Alt',
  'xmpRights:WebStatement': 'text',
  'pdf:Keywords': 'text',
  'pdf:Producer': 'text',
  'xmp:CreatorTool': 'text',
  'xmp:CreateDate': 'date',
  'xmp:ModifyDate': 'date',
  'xmp:MetadataDate': 'date',
  'pdfuaid:part': 'integer',
  'pdfaid:part': 'integer',
  'pdfaid:conformance': 'text',
  'pdfaExtension:schemas': 'Bag',
};
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** A property that nobody described, or in another form, is unreadable in an archive. */
export const metadataProperties: Rule = {
  regel: PDFREGELS['metadata-eigenschap'],
  check(pdf) {
    const root = parsed(xmpOf(pdf) ?? '');
    if (root === null) return [];
    const described = elementsIn(root).filter(({ name }) => name === 'rdf:Description');
    return described.flatMap(elementsIn).flatMap(faultsOf);
  },
};

/** The XML of a packet; `null` when it is not well formed. */
export function parsed(packet: string): XmlElement | null {
  try {
    return parseXml(packet).root;
  } catch {
    return null;
  }
}

function faultsOf(property: XmlElement): Fault[] {
  const form = FORMS[property.name];
  if (form === undefined) return [faultOfFile('niet beschreven in een schema', property.name)];
  const text = property.text.trim();
  const inner = property.children.filter((child) => child instanceof XmlElement);
  const fits = form === 'text' ? inner.length === 0 : form === 'integer' ? /^\d+$/.test(text) : form === 'date' ? DATE.test(text) : inner.length === 1 && inner[0]!.name === `rdf:${form}`;
  return fits ? [] : [faultOfFile(`“${text.slice(0, 40)}” heeft een andere vorm dan ${form}`, property.name)];
}

/** The elements directly below the packet's `rdf:RDF`, or below an element of it. */
function elementsIn(element: XmlElement): XmlElement[] {
  const children = element.children.filter((child) => child instanceof XmlElement);
  return element.name === 'x:xmpmeta' ? children.flatMap(elementsIn) : children;
}
