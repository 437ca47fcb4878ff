import { PDFDict } from '@cantoo/pdf-lib';
import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import { resolve, textAt } from '../../document/objects.ts';
import { xmpList, xmpValue } from '../../document/xmp-values.ts';
import { faultOfFile, type Rule } from '../rule.ts';
import { xmpOf } from './metadata-packet.ts';

/** Key of the older dictionary and the property of the packet that says the same. */
const PAIRS = { Title: 'dc:title', Subject: 'dc:description', Keywords: 'pdf:Keywords', Creator: 'xmp:CreatorTool', Producer: 'pdf:Producer', CreationDate: 'xmp:CreateDate', ModDate: 'xmp:ModifyDate' };

/** Two answers to one question are worse than none. */
export const metadataAgree: Rule = {
  regel: PDFREGELS['metadata-verschillen'],
  check(pdf) {
    const { context } = pdf.document;
    const packet = xmpOf(pdf);
    const info = resolve(context, context.trailerInfo.Info);
    if (packet === null || !(info instanceof PDFDict)) return [];
    const authors = xmpList(packet, 'dc:creator').join(', ');
    const values: [string, string | null, string | null][] = Object.entries(PAIRS).map(([key, property]) => [key, textAt(info, key), xmpValue(packet, property)]);
    return [...values, ['Author', textAt(info, 'Author'), authors] as [string, string | null, string | null]]
      .filter(([, old, packed]) => old !== null && comparable(old) !== comparable(packed ?? ''))
      .map(([key, old, packed]) => faultOfFile(`“${old}” tegenover “${packed ?? ''}”`, key));
  },
};

/** Dates are compared by their digits: the two places write them differently. */
const comparable = (text: string): string => (/^(?:D:)?\d{4}-?\d\d-?\d\d/.test(text) ? text.replace(/\D/g, '') : text);
