import type { PDFDict } from '@cantoo/pdf-lib';
import { codesOf, type Font } from '../document/fonts.ts';
import { shownStrings, TEXT_SHOWING } from '../document/interpret.ts';
import type { OpenPdf } from './open-pdf.ts';

/** A code of a font that some page shows. */
export interface Glyph {
  code: number;
  /** The first page on which it is shown. */
  page: number;
  /** The marked content in which it is first shown; `null` when that is decoration. */
  content: string | null;
  /** True when it is always shown within a replacement text. */
  replaced: boolean;
}

/** A font with the glyphs that are shown. */
export interface FontUse {
  font: Font;
  glyphs: readonly Glyph[];
}

const collected = new WeakMap<OpenPdf, FontUse[]>();

/** All fonts that show something, with what they show. */
export function fontsInUse(pdf: OpenPdf): FontUse[] {
  const known = collected.get(pdf);
  if (known !== undefined) return known;
  const uses = new Map<PDFDict, { font: Font; glyphs: Map<number, Glyph> }>();
  for (const { operator, state, page } of pdf.steps) {
    const { font } = state;
    if (font === null || !TEXT_SHOWING.has(operator.name)) continue;
    for (const bytes of shownStrings(operator)) {
      const { glyphs } = uses.get(font.dict) ?? uses.set(font.dict, { font, glyphs: new Map() }).get(font.dict)!;
      const replaced = state.marks.some((mark) => mark.properties.has('ActualText'));
      for (const code of codesOf(font, bytes)) {
        const glyph = glyphs.get(code);
        if (glyph === undefined) glyphs.set(code, { code, page, content: state.content, replaced });
        else if (!replaced) glyph.replaced = false;
      }
    }
  }
  const answer = [...uses.values()].map(({ font, glyphs }) => ({ font, glyphs: [...glyphs.values()] }));
  collected.set(pdf, answer);
  return answer;
}
