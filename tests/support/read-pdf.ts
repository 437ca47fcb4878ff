import { readFileSync } from 'node:fs';
import { elementText } from '../../src/outputs/pdf/document/marked-text.ts';
import { childElements, type Element } from '../../src/outputs/pdf/document/structure.ts';
import { rowsOf } from '../../src/outputs/pdf/document/table.ts';
import { openPdf } from '../../src/outputs/pdf/gate/open-pdf.ts';

/** A finished PDF as somebody meets it who cannot see it: through its structure tree. */
export interface ReadPdf {
  /** The text of each table, row by row and cell by cell. */
  tables: string[][][];
  /** The headings in order: level and text. */
  headings: { level: number; text: string }[];
  /** All that is read, without white space. */
  text: string;
}

/** Reads a finished PDF from a file, or from its bytes. */
export async function readPdf(source: string | Uint8Array): Promise<ReadPdf> {
  const pdf = await openPdf(typeof source === 'string' ? readFileSync(source) : source);
  const textOf = (element: Element): string => elementText(element, pdf.texts);
  const ofType = (type: RegExp): Element[] => pdf.structure.elements.filter((element) => type.test(element.type));
  return {
    tables: ofType(/^Table$/).map((table) => rowsOf(table).map((row) => childElements(row).map(textOf))),
    headings: ofType(/^H[1-6]$/).map((element) => ({ level: Number(element.type.slice(1)), text: textOf(element) })),
    text: squeeze(pdf.structure.top.map(textOf).join('')),
  };
}

/** Text without white space, as `ReadPdf.text` has it. */
export const squeeze = (text: string): string => text.replace(/[\u00AD\s]+/g, '');
