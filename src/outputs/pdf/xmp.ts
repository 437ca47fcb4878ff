import type { Identity } from './identity.ts';

/** Name and version by which the file says what made it. */
export const CREATOR = 'Begrotingslezer';

/** The moment that stands for a date: midnight in UTC, so that no clock and no time zone takes part. */
export const momentOf = (date: string): string => `${date}T00:00:00Z`;

/** XML namespaces of the schemas that the packet uses. */
const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};

/** The metadata packet: what the document is, and the two standards it claims to follow. */
export function xmpPacket(identity: Identity, producer: string): string {
  const moment = momentOf(identity.date);
  const properties = [
    element('dc:format', 'application/pdf'),
    element('dc:title', inEveryLanguage(identity.title)),
    element('dc:creator', list('Seq', [identity.author])),
    element('dc:publisher', list('Bag', [identity.author])),
    element('dc:description', inEveryLanguage(identity.subject)),
    element('dc:subject', list('Bag', identity.keywords)),
    element('dc:language', list('Bag', [identity.language])),
    element('dc:date', list('Seq', [identity.date])),
    element('dc:identifier', escapeXml(identity.address)),
    element('dc:rights', inEveryLanguage(identity.licence.name)),
    element('xmpRights:WebStatement', escapeXml(identity.licence.url)),
    element('pdf:Keywords', escapeXml(identity.keywords.join(', '))),
    element('pdf:Producer', escapeXml(producer)),
    element('xmp:CreatorTool', CREATOR),
    element('xmp:CreateDate', moment),
    element('xmp:ModifyDate', moment),
    element('xmp:MetadataDate', moment),
    element('pdfuaid:part', '1'),
    element('pdfaid:part', '2'),
    element('pdfaid:conformance', 'A'),
    element('pdfaExtension:schemas', list('Bag', [UA_SCHEMA], 'rdf:parseType="Resource"', false)),
  ];
  const spaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${spaces.join('')}>`,
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** PDF/A knows every schema but the one of PDF/UA: it has to be described in the packet. */
const UA_SCHEMA = [
  element('pdfaSchema:schema', 'PDF/UA identification'),
  element('pdfaSchema:namespaceURI', NAMESPACES.pdfuaid),
  element('pdfaSchema:prefix', 'pdfuaid'),
  element(
    'pdfaSchema:property',
    list(
      'Seq',
      [
        [
          element('pdfaProperty:name', 'part'),
          element('pdfaProperty:valueType', 'Integer'),
          element('pdfaProperty:category', 'internal'),
          element('pdfaProperty:description', 'Part of ISO 14289 to which the document conforms'),
        ].join(''),
      ],
      'rdf:parseType="Resource"',
      false,
    ),
  ),
].join('');

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function inEveryLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: 'Seq' | 'Bag', items: readonly string[], attributes = '', escape = true): string {
  const open = attributes === '' ? '<rdf:li>' : `<rdf:li ${attributes}>`;
  return `<rdf:${kind}>${items.map((item) => `${open}${escape ? escapeXml(item) : item}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** Text as XML content. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
