import type { PdfRegel } from '../../../domain/pdf-regels/regel.ts';
import type { Element } from '../document/structure.ts';
import { nameOf, pageOf, type OpenPdf } from './open-pdf.ts';

/** A place in a PDF where a rule is broken. */
export interface Fault {
  /** Number of the page, from 1; `null` when it concerns the whole file. */
  page: number | null;
  /** The element, annotation, font or key, in words; `null` for the whole page or file. */
  element: string | null;
  /** What stands there, in Dutch. */
  found: string;
}

/** One thing that holds for every PDF that is delivered. */
export interface Rule {
  regel: PdfRegel;
  check(pdf: OpenPdf): Fault[];
}

/** A fault at a structure element. */
export function faultAt(pdf: OpenPdf, element: Element, found: string): Fault {
  return { page: pageOf(pdf, element), element: nameOf(pdf, element), found };
}

/** A fault of the file as a whole. */
export const faultOfFile = (found: string, element: string | null = null): Fault => ({ page: null, element, found });
