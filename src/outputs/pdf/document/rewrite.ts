import type { PDFDocument } from '@cantoo/pdf-lib';
import { operatorsKnown, parseOperators, rememberOperators, type Operator } from './operators.ts';
import { pageContent, refOf, setPageContent, setStreamBytes, streamBytes } from './streams.ts';

/** A change in a content stream: the bytes from `at` up to `until` make place for `text`. */
export interface Edit {
  at: number;
  until: number;
  text: string;
}

/**
 * Applies edits that do not overlap; two at the same place keep their order. Each edit takes and brings whole operators, in ASCII:
 * those that stay are not read again.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const whole = Buffer.from(new ArrayBuffer(edits.reduce((length, { at, until, text }) => length + text.length - (until - at), bytes.length)));
  const before = operatorsKnown(bytes);
  const operators: Operator[] = [];
  let position = 0;
  let length = 0;
  let index = 0;
  const keepUntil = (end: number): void => {
    for (; before !== null && index < before.length && before[index]!.end <= end; index += 1) {
      const { name, operands, start, end: stop } = before[index]!;
      operators.push({ name, operands, start: start - position + length, end: stop - position + length });
    }
    whole.set(bytes.subarray(position, end), length);
    length += end - position;
  };
  for (const { at, until, text } of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < position) throw new RangeError('Edits of a content stream overlap');
    keepUntil(at);
    whole.write(text, length, 'latin1');
    length += text.length;
    if (before !== null) parseOperators(whole.subarray(0, length), length - text.length, operators);
    position = until;
    while (before !== null && index < before.length && before[index]!.start < position) index += 1;
  }
  keepUntil(bytes.length);
  const edited = new Uint8Array(whole.buffer);
  if (before !== null) rememberOperators(edited, operators);
  return edited;
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
