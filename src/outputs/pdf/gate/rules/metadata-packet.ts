import { PDFRawStream } from '@cantoo/pdf-lib';
import { name, nameAt, valueAt } from '../../document/objects.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { faultOfFile, type Rule } from '../rule.ts';

/** A program that knows nothing of PDF can still read what the file is. */
export const metadataPacket: Rule = {
  id: 'metadata',
  standard: 'PDF/A-2a',
  clause: '6.6.2',
  title: 'De metadata staan leesbaar in het bestand',
  check(pdf) {
    const stream = valueAt(pdf.document.catalog, 'Metadata');
    if (!(stream instanceof PDFRawStream)) return [faultOfFile('geen metadata (XMP)')];
    const packet = xmpOf(pdf) ?? '';
    const header = /<\?xpacket begin=[^?]*\?>/.exec(packet)?.[0] ?? '';
    return [
      ...(stream.dict.has(name('Filter')) ? [faultOfFile('de metadata zijn ingepakt')] : []),
      ...(nameAt(stream.dict, 'Type') === 'Metadata' && nameAt(stream.dict, 'Subtype') === 'XML' ? [] : [faultOfFile('de metadata zijn niet als XML aangeduid')]),
      ...(header === '' || /\b(?:bytes|encoding)=/.test(header) ? [faultOfFile('het pakket begint niet zoals de standaard vraagt')] : []),
      ...(/<rdf:RDF[\s\S]*<\/rdf:RDF>/.test(packet) && packet.includes('<?xpacket end=') ? [] : [faultOfFile('het pakket is niet heel')]),
    ];
  },
};

/** The metadata packet as text; `null` when there is none. */
export function xmpOf({ document }: OpenPdf): string | null {
  const stream = valueAt(document.catalog, 'Metadata');
  return stream instanceof PDFRawStream && !stream.dict.has(name('Filter')) ? new TextDecoder().decode(stream.contents) : null;
}
