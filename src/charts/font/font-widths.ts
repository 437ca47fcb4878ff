import { create } from 'fontkitten';

/** What is known of one weight of the font, in thousandths of its size. */
export interface FontWidths {
  /** Height above the baseline. */
  ascent: number;
  /** Depth below the baseline, a positive number. */
  descent: number;
  /** Width of each character that the font has. */
  widths: Record<string, number>;
}

/** Reads the measures out of a font file (WOFF, WOFF2, TTF). Throws when it is a collection of fonts or no font. */
export function fontWidths(file: Uint8Array): FontWidths {
  const font = create(file as Parameters<typeof create>[0]);
  if (font.isCollection) throw new Error('A single font is expected, not a collection');
  const scale = 1000 / font.unitsPerEm;
  const widths: Record<string, number> = {};
  for (const code of font.characterSet) {
    if (code < 0x20 || code > 0xfff0) continue;
    widths[String.fromCodePoint(code)] = Math.round(font.glyphForCodePoint(code).advanceWidth * scale);
  }
  return { ascent: Math.round(font.ascent * scale), descent: Math.round(-font.descent * scale), widths };
}
