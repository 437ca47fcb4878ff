import { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { name, nameAt, valueAt } from '../../document/objects.ts';
import type { OpenPdf } from '../open-pdf.ts';
import { faultOfFile, type Rule } from '../rule.ts';
import { parsed } from './metadata-properties.ts';

/** A program that knows nothing of PDF can still read what the file is. */
export const metadataPacket: Rule = {
  regel: PDFREGELS.metadata,
  check(pdf) {
    const stream = valueAt(pdf.document.catalog, 'Metadata');
    if (!(stream instanceof PDFRawStream)) return [faultOfFile('geen metadata (XMP)')];
    const packet = xmpOf(pdf) ?? '';
    const header = /<\?xpacket begin=[^?]*\?>/.exec(packet)?.[0] ?? '';
    return [
      ...(stream.dict.has(name('Filter')) ? [faultOfFile('de metadata zijn ingepakt')] : []),
      ...(nameAt(stream.dict, 'Type') === 'Metadata' && nameAt(stream.dict, 'Subtype') === 'XML' ? [] : [faultOfFile('de metadata zijn niet als XML aangeduid')]),
      ...(header === '' || /\b(?:bytes|encoding)=/.test(header) ? [faultOfFile('het pakket begint niet zoals de standaard vraagt')] : []),
      ...(isWhole(packet) ? [] : [faultOfFile('het pakket is niet heel')]),
      ...(isUtf8(stream.contents) ? [] : [faultOfFile('het pakket is geen UTF-8')]),
    ];
  },
};

const isWhole = (packet: string): boolean => packet.includes('<rdf:RDF') && packet.includes('<?xpacket end=') && parsed(packet) !== null;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The metadata packet as text; `null` when there is none. */
export function xmpOf({ document }: OpenPdf): string | null {
  const stream = valueAt(document.catalog, 'Metadata');
  return stream instanceof PDFRawStream && !stream.dict.has(name('Filter')) ? new TextDecoder().decode(stream.contents) : null;
}
