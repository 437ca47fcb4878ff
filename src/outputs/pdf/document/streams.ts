import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFContentStream, PDFName, PDFRawStream, PDFRef, type PDFContext, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { dictAt, name, nameAt, resolve } from './objects.ts';

const decoded = new WeakMap<PDFObject, Uint8Array>();

/** The decoded bytes of a stream, the same array every time: not to be changed. Throws a TypeError for anything else. */
export function streamBytes(object: PDFObject | null): Uint8Array {
  if (object instanceof PDFContentStream) return object.getUnencodedContents();
  if (!(object instanceof PDFRawStream)) throw new TypeError('Not a stream');
  const known = decoded.get(object);
  if (known !== undefined) return known;
  const bytes = isPlainlyDeflated(object) ? new Uint8Array(inflateSync(object.contents)) : decodePDFRawStream(object).decode();
  decoded.set(object, bytes);
  return bytes;
}

/** Most streams are; for these the inflating of Node is many times as fast. */
const isPlainlyDeflated = ({ dict }: PDFRawStream): boolean => nameAt(dict, 'Filter') === 'FlateDecode' && !dict.has(name('DecodeParms'));

const unpacked = new WeakSet<PDFRawStream>();

/** A stream that is packed when the document is ready: until then others may still change it. */
function openStream(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  const stream = context.stream(bytes);
  decoded.set(stream, bytes);
  unpacked.add(stream);
  return stream;
}

/** Packs the streams that were replaced. */
export function packStreams(context: PDFContext): void {
  for (const [ref, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !unpacked.has(stream)) continue;
    const packed = context.flateStream(stream.contents);
    for (const [key, value] of stream.dict.entries()) if (key !== name('Length')) packed.dict.set(key, value);
    context.assign(ref, packed);
  }
}

/** The content of a page as one stream of bytes. */
export function pageContent(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  if (contents === undefined) return new Uint8Array();
  if (!(contents instanceof PDFArray)) return streamBytes(contents);
  if (contents.size() === 1) return streamBytes(resolve(page.doc.context, contents.get(0)));
  const parts = contents.asArray().flatMap((part) => [streamBytes(resolve(page.doc.context, part)), Uint8Array.of(10)]);
  return joinBytes(parts);
}

/** Replaces the content of a page. */
export function setPageContent(page: PDFPage, bytes: Uint8Array): void {
  if (bytes === pageContent(page)) return;
  const { context } = page.doc;
  const existing = page.node.get(name('Contents'));
  const stream = openStream(context, bytes);
  if (existing instanceof PDFRef && context.lookup(existing) instanceof PDFRawStream) context.assign(existing, stream);
  else page.node.set(name('Contents'), context.register(stream));
}

/** The form XObjects of a document, by reference. */
export function formStreams(document: PDFDocument): [PDFRef, PDFRawStream][] {
  return document.context
    .enumerateIndirectObjects()
    .filter((entry): entry is [PDFRef, PDFRawStream] => entry[1] instanceof PDFRawStream && nameAt(entry[1].dict, 'Subtype') === 'Form');
}

/** Replaces the bytes of a stream; its other entries stay. */
export function setStreamBytes(context: PDFContext, ref: PDFRef, bytes: Uint8Array): void {
  const old = context.lookup(ref);
  if (!(old instanceof PDFRawStream)) throw new TypeError(`${ref.toString()} is no stream`);
  if (bytes === streamBytes(old)) return;
  const fresh = openStream(context, bytes);
  const own = new Set(['Length', 'Filter', 'DecodeParms'].map((key) => PDFName.of(key)));
  for (const [key, value] of old.dict.entries()) if (!own.has(key)) fresh.dict.set(key, value);
  context.assign(ref, fresh);
}

/** The XObject that a `Do` operator names, with its reference. */
export function xObject(resources: ReturnType<typeof dictAt>, label: string): { ref: PDFRef; stream: PDFRawStream } | null {
  const ref = dictAt(resources, 'XObject')?.get(name(label));
  if (!(ref instanceof PDFRef)) return null;
  const stream = resources!.context.lookup(ref);
  return stream instanceof PDFRawStream ? { ref, stream } : null;
}

/** The reference that a text such as "12 0 R" stands for. */
export function refOf(text: string): PDFRef {
  const [number, generation] = text.split(' ').map(Number);
  return PDFRef.of(number!, generation);
}

/** Joins pieces of bytes. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
