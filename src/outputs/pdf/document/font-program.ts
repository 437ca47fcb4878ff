import { PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import { descendantFont, fontDescriptor } from './fonts.ts';
import { nameAt, valueAt } from './objects.ts';
import { streamBytes } from './streams.ts';
import { readTrueType, type TrueType } from './true-type.ts';

const KEYS = ['FontFile', 'FontFile2', 'FontFile3'];

/** The stream with the font program, wherever the font keeps it; `null` when the font is not in the file. */
export function fontFile(dict: PDFDict): PDFRawStream | null {
  const descriptor = fontDescriptor(dict);
  const found = KEYS.map((key) => valueAt(descriptor, key)).find((value) => value instanceof PDFRawStream);
  return found instanceof PDFRawStream ? found : null;
}

/** A TrueType font of a composite font, and which glyph each code shows. `null` for any other kind of font. */
export function compositeTrueType(dict: PDFDict): { program: TrueType; glyphOf(code: number): number } | null {
  const descendant = descendantFont(dict);
  const file = valueAt(fontDescriptor(dict), 'FontFile2');
  if (nameAt(descendant, 'Subtype') !== 'CIDFontType2' || !(file instanceof PDFRawStream)) return null;
  const map = valueAt(descendant, 'CIDToGIDMap');
  if (map instanceof PDFRawStream) {
    const bytes = streamBytes(map);
    return { program: readTrueType(streamBytes(file)), glyphOf: (code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0) };
  }
  return map instanceof PDFName ? { program: readTrueType(streamBytes(file)), glyphOf: (code) => code } : null;
}
