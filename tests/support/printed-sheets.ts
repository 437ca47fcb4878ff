import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { textOf } from '../../src/outputs/pdf/document/fonts.ts';
import { interpretPage, shownStrings } from '../../src/outputs/pdf/document/interpret.ts';

/** A page as it comes out of the printer; sizes in points. */
export interface Sheet {
  /** What is painted, in that order; white space is single. */
  text: string;
  width: number;
  height: number;
}

/** Prints what the reader has before them. */
export async function printSheets(page: Page): Promise<Sheet[]> {
  const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return document.getPages().map((sheet) => {
    let text = '';
    interpretPage(sheet, (operator, { font }) => {
      if (operator.name === 'BT') text += ' ';
      if (font !== null) for (const bytes of shownStrings(operator)) text += textOf(font, bytes);
    });
    return { text: text.replace(/[\u00a0\s]+/g, ' '), ...sheet.getSize() };
  });
}

/** Text without white space: on paper it breaks elsewhere. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Width of what the margins of the paper leave, in CSS pixels: 170 mm. */
export const PAPER_WIDTH = Math.round((170 / 25.4) * 96);
