import type { PDFDocument } from '@cantoo/pdf-lib';
import { operatorsKnown, readOperators, rememberOperators, type Operator } from './operators.ts';
import { joinBytes, pageContent, refOf, setPageContent, setStreamBytes, streamBytes } from './streams.ts';

/** A change in a content stream: the bytes from `at` up to `until` make place for `text`. */
export interface Edit {
  at: number;
  until: number;
  text: string;
}

const UTF_8 = new TextEncoder();

/**
 * Applies edits that do not overlap; two at the same place keep their order. Each edit takes and brings whole operators:
 * those that stay are not read again.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const parts: Uint8Array[] = [];
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
    parts.push(bytes.subarray(position, end));
    length += end - position;
  };
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    if (edit.at < position) throw new RangeError('Edits of a content stream overlap');
    keepUntil(edit.at);
    const fresh = UTF_8.encode(edit.text);
    if (before !== null) for (const { name, operands, start, end } of readOperators(fresh)) operators.push({ name, operands, start: start + length, end: end + length });
    parts.push(fresh);
    length += fresh.length;
    position = edit.until;
    while (before !== null && index < before.length && before[index]!.start < position) index += 1;
  }
  keepUntil(bytes.length);
  const whole = joinBytes(parts);
  if (before !== null) rememberOperators(whole, operators);
  return whole;
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
