import { ParseSpeeds, PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { interpretPage, type Mark, type State } from '../document/interpret.ts';
import { elementText, noteText, type MarkedText } from '../document/marked-text.ts';
import type { Operator } from '../document/operators.ts';
import { readStructure, type Element, type Structure } from '../document/structure.ts';
import type { PageText } from '../print/page-text.ts';

/** One operator on a page, with what holds there. */
export interface Step {
  operator: Operator;
  state: State;
  /** Number of the page, from 1. */
  page: number;
}

/** What is known of the page that was printed. */
export interface PrintedPage {
  /** Names of the font families that it brings along. */
  families: readonly string[];
  text: PageText;
}

/** A finished PDF as the rules look at it: read once, asked many times. */
export interface OpenPdf {
  bytes: Uint8Array;
  document: PDFDocument;
  structure: Structure;
  /** Every operator of every page, forms included, in painting order. */
  steps: readonly Step[];
  texts: MarkedText;
  /** The page of each piece of marked content that is painted; the key comes from `contentKey`. */
  painted: ReadonlyMap<string, number>;
  /** What the page that was printed says; `null` when that is not known. */
  page: PrintedPage | null;
}

/** Opens a finished PDF for the gate. Rejects with an Error when it cannot be read. */
export async function openPdf(bytes: Uint8Array, page: PrintedPage | null = null): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, throwOnInvalidObject: true, parseSpeed: ParseSpeeds.Fastest });
  const steps: Step[] = [];
  const texts = new Map<string, string>();
  const seen = new Set<Mark>();
  let last: State['marks'] = [];
  const painted = new Map<string, number>();
  document.getPages().forEach((sheet, index) =>
    interpretPage(sheet, (operator, state) => {
      steps.push({ operator, state, page: index + 1 });
      noteText(texts, operator, state);
      if (state.marks === last) return;
      last = state.marks;
      for (const mark of last) {
        if (mark.key === null || seen.has(mark)) continue;
        seen.add(mark);
        painted.set(mark.key, index + 1);
      }
    }),
  );
  return { bytes, document, structure: readStructure(document), steps, texts, painted, page };
}

/** The number of a page, from 1; `null` when the reference is to no page. */
export function pageNumber(pdf: OpenPdf, ref: PDFRef | null): number | null {
  const index = pdf.document.getPages().findIndex((page) => page.ref === ref);
  return index < 0 ? null : index + 1;
}

/** The page an element begins on: that of its first content. */
export function pageOf(pdf: OpenPdf, element: Element): number | null {
  for (const kid of element.kids) {
    const number = kid.kind === 'element' ? pageOf(pdf, kid) : kid.kind === 'content' ? pageNumber(pdf, kid.page) : null;
    if (number !== null) return number;
  }
  return pageNumber(pdf, element.page);
}

/** An element in words: the types above it, and the beginning of its text. */
export function nameOf(pdf: OpenPdf, element: Element): string {
  const types: string[] = [];
  for (let item: Element | null = element; item !== null; item = item.parent) if (item.type !== 'NonStruct' && item.type !== 'Document') types.unshift(item.type);
  const path = types.length === 0 ? element.type : types.join(' › ');
  const text = elementText(element, pdf.texts);
  return text === '' ? path : `${path} “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** The element that holds a piece of marked content, in words: the nearest that is more than a wrapper. */
export function nameOfHolder(pdf: OpenPdf, content: string | null): string | null {
  const holder = pdf.structure.elements.find((element) => element.kids.some((kid) => kid.kind === 'content' && kid.key === content));
  let named = holder ?? null;
  while (named !== null && named.type === 'NonStruct' && named.parent !== null) named = named.parent;
  return named === null ? null : nameOf(pdf, named);
}
