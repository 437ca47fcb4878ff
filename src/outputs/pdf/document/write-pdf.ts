import { PDFCatalog, PDFHeader, PDFObjectStream, PDFPageLeaf, PDFPageTree, PDFRef, PDFStream, PDFTrailer, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { joinBytes } from './streams.ts';

/** How many objects are packed together. More pack better, but whoever needs one of them unpacks all. */
const TOGETHER = 200;
/** Bytes of the three numbers in a row of the cross-reference stream: its kind, an offset or a stream, a generation or a place in the stream. */
const WIDTHS = [1, 4, 2] as const;
const ROW = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

/** A row of the cross-reference stream. */
type Row = readonly [number: number, kind: number, first: number, second: number];

/**
 * The bytes of a document whose objects are all used, small objects packed together. The writer of the library gives the same
 * objects, but looks for the place of every row among all rows, which takes it as long as all its other work.
 */
export function writePdf(context: PDFContext): Uint8Array {
  const rows: Row[] = [[0, 0, 0, 65535]];
  const parts: Uint8Array[] = [];
  let offset = 0;
  let last = context.largestObjectNumber;
  const add = (size: number, copy: (bytes: Uint8Array) => unknown): void => {
    const bytes = new Uint8Array(size);
    copy(bytes);
    parts.push(bytes);
    offset += size;
  };
  const addText = (text: string): void => add(text.length, (bytes) => Buffer.from(text, 'latin1').copy(bytes));
  const addObject = ({ objectNumber, generationNumber }: PDFRef, object: PDFObject): void => {
    rows.push([objectNumber, 1, offset, generationNumber]);
    addText(`${objectNumber} ${generationNumber} obj\n`);
    add(object.sizeInBytes(), (bytes) => object.copyBytesInto(bytes, 0));
    addText('\nendobj\n\n');
  };

  // Packed objects are in PDF since version 1.5; the browser writes 1.4.
  const header = PDFHeader.forVersion(1, 7);
  add(header.sizeInBytes(), (bytes) => header.copyBytesInto(bytes, 0));
  addText('\n\n');
  const { true: apart = [], false: small = [] } = Object.groupBy(context.enumerateIndirectObjects(), ([ref, object]) => (standsApart(ref, object) ? 'true' : 'false'));
  for (const [ref, object] of apart) addObject(ref, object);
  for (let index = 0; index < small.length; index += TOGETHER) {
    const group = small.slice(index, index + TOGETHER);
    last += 1;
    group.forEach(([ref], place) => rows.push([ref.objectNumber, 2, last, place]));
    addObject(PDFRef.of(last), PDFObjectStream.withContextAndObjects(context, group));
  }
  const table = offset;
  last += 1;
  addObject(PDFRef.of(last), crossReferences(context, [...rows, [last, 1, table, 0]]));
  const trailer = PDFTrailer.forLastCrossRefSectionOffset(table);
  add(trailer.sizeInBytes(), (bytes) => trailer.copyBytesInto(bytes, 0));
  return joinBytes(parts);
}

/** What may not be packed, and what programs look for first. */
function standsApart(ref: PDFRef, object: PDFObject): boolean {
  return object instanceof PDFStream || object instanceof PDFCatalog || object instanceof PDFPageTree || object instanceof PDFPageLeaf || ref.generationNumber !== 0;
}

/** The stream that tells where each object stands. */
function crossReferences(context: PDFContext, unsorted: readonly Row[]): PDFStream {
  const rows = unsorted.toSorted(([a], [b]) => a - b);
  const bytes = Buffer.alloc(rows.length * ROW);
  const sections: number[] = [];
  rows.forEach(([number, kind, first, second], index) => {
    bytes.writeUInt8(kind, index * ROW);
    bytes.writeUInt32BE(first, index * ROW + WIDTHS[0]);
    bytes.writeUInt16BE(second, index * ROW + WIDTHS[0] + WIDTHS[1]);
    if (index > 0 && number === rows[index - 1]![0] + 1) sections[sections.length - 1]! += 1;
    else sections.push(number, 1);
  });
  const { Root, Info, ID } = context.trailerInfo;
  return context.flateStream(bytes, { Type: 'XRef', Size: rows.at(-1)![0] + 1, Root, Info, ID, W: [...WIDTHS], Index: sections });
}
