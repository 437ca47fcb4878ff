import table from './fira-sans.json' with { type: 'json' };
import type { FontWidths } from './font-widths.ts';

/** A font as the charts use it. */
export interface Font {
  /** Size in pixels. */
  size: number;
  weight: 400 | 500 | 700;
}

const TABLE: Readonly<Record<string, FontWidths>> = table;
/** Width of a character that the font lacks: that of a wide one, so that nothing overlaps. */
const UNKNOWN = 600;

/** Width of a text in pixels, from the measures of the font: the same on every machine. Kerning is left out (less than half a pixel a word). */
export function textWidth(text: string, { size, weight }: Font): number {
  const { widths } = TABLE[weight]!;
  let sum = 0;
  for (const sign of text) sum += widths[sign] ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** Reads size and weight out of a CSS font, e.g. "700 13px Fira Sans"; a weight that the charts do not use counts as the nearest. */
export function parseFont(font: string): Font {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 13);
  const word = /\b(bold|normal|\d{3})\b/.exec(font)?.[1] ?? '400';
  const weight = word === 'bold' ? 700 : word === 'normal' ? 400 : Number(word);
  return { size, weight: weight >= 600 ? 700 : weight >= 500 ? 500 : 400 };
}

/** Height above and depth below the baseline of a font, in pixels. */
export function fontHeights({ size, weight }: Font): { ascent: number; descent: number } {
  const { ascent, descent } = TABLE[weight]!;
  return { ascent: (ascent * size) / 1000, descent: (descent * size) / 1000 };
}

/**
 * Breaks a text into lines of at most `width` pixels, at spaces and after hyphens and slashes; a longer word is broken anywhere.
 * Never gives an empty list.
 */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[\s/-])(?=\S)/u).flatMap((word) => pieces(word, width, font))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A word that is too long for a line, in parts with hyphens. */
function pieces(word: string, width: number, font: Font): string[] {
  if (textWidth(word.trimEnd(), font) <= width || word.length < 4) return [word];
  const result: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part.length > 1 && textWidth(`${part}${sign}-`, font) > width) {
      result.push(`${part}-`);
      part = '';
    }
    part += sign;
  }
  return [...result, part];
}
