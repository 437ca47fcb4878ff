import { drawSvg } from './draw-svg.ts';
import { PAPER_STYLE } from './file-svg.ts';
import { wrapText, type Font } from './font/measure-text.ts';
import type { Ink } from './ink.ts';
import type { FiguurSpec } from './spec.ts';
import { escapeXml, px } from './svg-text.ts';

/** Size of the picture that goes with a shared link, in pixels; what social media ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const BAND = 12;
const FONTS = {
  above: { size: 26, weight: 500 },
  title: { size: 44, weight: 700 },
  subtitle: { size: 24, weight: 400 },
} as const satisfies Record<string, Font>;

/** A figure as the picture that goes with a shared link: its finding large, the drawing below. `above` says what it is about. */
export function shareSvg(spec: FiguurSpec, above: string): string {
  const { width, height } = SHARE_SIZE;
  const room = width - 2 * MARGIN;
  const words: string[] = [];
  let y = BAND + 18;
  const add = (text: string, font: Font, ink: Ink, leading: number, most: number): void => {
    for (const line of shorten(wrapText(text, room, font), most)) {
      y += leading;
      words.push(`<text class="fill-${ink}" x="${MARGIN}" y="${px(y)}" font-size="${font.size}" font-weight="${font.weight}">${escapeXml(line)}</text>`);
    }
  };
  add(above, FONTS.above, 'word-2', 36, 1);
  add(spec.titel, FONTS.title, 'ink', 52, 2);
  add(spec.ondertitel, FONTS.subtitle, 'muted', 36, 1);
  const drawing = drawSvg(spec, 'wide', spec.id);
  const top = y + 16;
  const scale = Math.min(room / drawing.width, (height - top - 24) / drawing.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Fira Sans" font-size="13"><style>${PAPER_STYLE}</style><rect class="fill-paper" width="${width}" height="${height}"/><rect class="fill-series-1" width="${width}" height="${BAND}"/>${words.join('')}<g transform="translate(${MARGIN} ${px(top)}) scale(${px(scale)})">${drawing.content}</g></svg>`;
}

/** The first lines, with an ellipsis where some are left out. */
function shorten(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[\s,;]+$/, '')} …`];
}
