import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Facts } from '../facts.ts';

/** One thing that the browser's PDF lacks, and how it is put right in the open document. */
export interface Repair {
  /** What it brings about, as a sentence. */
  promise: string;
  apply(document: PDFDocument, facts: Facts): void;
}
