import type { PDFDocument } from '@cantoo/pdf-lib';
import { joinBytes, pageContent, refOf, setPageContent, setStreamBytes, streamBytes } from './streams.ts';

/** A change in a content stream: the bytes from `at` up to `until` make place for `text`. */
export interface Edit {
  at: number;
  until: number;
  text: string;
}

/** Applies edits that do not overlap; two at the same place keep their order. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    if (edit.at < position) throw new RangeError('Edits of a content stream overlap');
    parts.push(bytes.subarray(position, edit.at), new TextEncoder().encode(edit.text));
    position = edit.until;
  }
  parts.push(bytes.subarray(position));
  return joinBytes(parts);
}

/** An edit that only puts something in. */
export const insertion = (at: number, text: string): Edit => ({ at, until: at, text });

/** Applies edits to the streams of pages and forms, by the reference of each. */
export function editStreams(document: PDFDocument, edits: ReadonlyMap<string, readonly Edit[]>): void {
  const pages = new Map(document.getPages().map((page) => [page.ref.toString(), page]));
  for (const [stream, changes] of edits) {
    const page = pages.get(stream);
    if (page !== undefined) setPageContent(page, applyEdits(pageContent(page), changes));
    else setStreamBytes(document.context, refOf(stream), applyEdits(streamBytes(document.context.lookup(refOf(stream)) ?? null), changes));
  }
}
