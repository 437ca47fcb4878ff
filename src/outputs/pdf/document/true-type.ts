/** What a TrueType font program tells about its glyphs. */
export interface TrueType {
  /** How many glyphs it has. */
  glyphs: number;
  /** Advance width in thousandths of an em. */
  width(glyph: number): number;
  /** True when the glyph has an outline; a space has none. */
  hasOutline(glyph: number): boolean;
}

/** Reads a TrueType font program. Throws a RangeError when a table that the reading needs is missing. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`The font program has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const long = view.getInt16(table('head') + 50) === 1;
  const glyphs = view.getUint16(table('maxp') + 4);
  const metrics = view.getUint16(table('hhea') + 34);
  const offsetOf = (glyph: number): number => (long ? view.getUint32(table('loca') + glyph * 4) : view.getUint16(table('loca') + glyph * 2) * 2);
  return {
    glyphs,
    width: (glyph) => (view.getUint16(table('hmtx') + Math.min(glyph, metrics - 1) * 4) / unitsPerEm) * 1000,
    hasOutline: (glyph) => glyph < glyphs && offsetOf(glyph + 1) > offsetOf(glyph),
  };
}
