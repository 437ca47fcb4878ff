/** A rectangle read back from an SVG. */
export interface SvgRect {
  x: number;
  y: number;
  width: number;
  height: number;
  /** What a browser shows when the pointer rests there. */
  title: string;
}

/** The bars of each series, in the order in which they were drawn. */
export function readBars(svg: string, series: number): SvgRect[][] {
  return Array.from({ length: series }, (_, index) => {
    const group = new RegExp(`<g class="series-${index}">(.*?)</g>`, 's').exec(svg)?.[1] ?? '';
    return [...group.matchAll(/<rect x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]*><title>([^<]*)<\/title><\/rect>/g)].map(
      ([, x, y, width, height, title]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height), title: title! }),
    );
  });
}

/** The texts of a drawing with their places. */
export function readTexts(svg: string): { text: string; x: number; y: number; bold: boolean }[] {
  return [...svg.matchAll(/<text class="[^"]*" x="(-?[\d.]+)" y="(-?[\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(([, x, y, rest, text]) => ({
    text: text!.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
    x: Number(x),
    y: Number(y),
    bold: rest!.includes('font-weight="700"'),
  }));
}
