import { PDFArray, PDFContext, PDFDict, PDFObjectParser, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { itemsAt, name, nameAt, nameText } from '../document/objects.ts';

/** What a print tells of its pages. */
export interface PrintedPlaces {
  /** How many pages there are. */
  pages: number;
  /** The number of the page on which each named place stands, from 1. The browser names every place that a link leads to. */
  places: ReadonlyMap<string, number>;
}

/**
 * Finds the pages and the named places of a PDF as the browser writes it. Of its thousands of objects only those that tell are
 * read, each where the table at the end says that it stands. Throws an Error when there is no such table or object.
 */
export function readPlaces(bytes: Uint8Array): PrintedPlaces {
  const reader = new ObjectReader(bytes);
  const catalog = reader.dictionary(reader.trailer.get(name('Root')));
  const pages = leaves(reader, catalog.get(name('Pages')));
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const named = catalog.has(name('Dests')) ? reader.dictionary(catalog.get(name('Dests'))).entries() : [];
  const places = new Map<string, number>();
  for (const [place, target] of named) {
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    if (number !== undefined) places.set(nameText(place), number);
  }
  return { pages: pages.length, places };
}

/** The pages below a node of the page tree, in order. */
function leaves(reader: ObjectReader, node: PDFObject | undefined): PDFRef[] {
  const dict = reader.dictionary(node);
  return nameAt(dict, 'Type') === 'Page' ? [node as PDFRef] : itemsAt(dict, 'Kids').flatMap((kid) => leaves(reader, kid));
}

const ROW = 20;

/** Reads single objects of a file with one plain cross-reference table. */
class ObjectReader {
  readonly trailer: PDFDict;
  private readonly file: Buffer;
  private readonly context = PDFContext.create();
  /** Where the rows of the table begin, and how many there are. */
  private readonly rows: number;
  private readonly count: number;

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text(this.file.length - 64, this.file.length))?.[1] ?? Number.NaN);
    const heading = /^xref\s+0 (\d+)\s+/.exec(this.text(table, table + 32));
    if (heading === null) throw new Error('The print does not end with a table of its objects');
    this.rows = table + heading[0].length;
    this.count = Number(heading[1]);
    const behind = this.rows + this.count * ROW;
    this.trailer = this.dictionary(this.parse(behind + this.text(behind, behind + 32).indexOf('<<')));
  }

  /** A dictionary, or the one that a reference leads to. */
  dictionary(value: PDFObject | undefined): PDFDict {
    const found = value instanceof PDFRef ? this.object(value) : value;
    if (!(found instanceof PDFDict)) throw new Error(`The print has no dictionary at ${String(value)}`);
    return found;
  }

  private object(ref: PDFRef): PDFObject {
    const at = this.rows + ref.objectNumber * ROW;
    const offset = ref.objectNumber < this.count ? Number(this.text(at, at + 10)) : Number.NaN;
    const heading = `${ref.objectNumber} ${ref.generationNumber} obj`;
    if (this.text(offset, offset + heading.length) !== heading) throw new Error(`The print has no object ${ref.toString()} where its table says`);
    return this.parse(offset + heading.length);
  }

  private parse(offset: number): PDFObject {
    return PDFObjectParser.forBytes(this.file.subarray(offset), this.context).parseObject();
  }

  private text(from: number, until: number): string {
    return this.file.toString('latin1', Math.max(from, 0), until);
  }
}
