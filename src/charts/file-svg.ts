import { drawSvg } from './draw-svg.ts';
import { FRAME, frameLines } from './frame.ts';
import { INKS, ON_PAPER } from './ink.ts';
import type { FiguurSpec } from './spec.ts';
import { escapeXml, px } from './svg-text.ts';

/** The style of a drawing on white paper. */
export const PAPER_STYLE = INKS.map((ink) => `.fill-${ink}{fill:${ON_PAPER[ink]}}.stroke-${ink}{stroke:${ON_PAPER[ink]};fill:none}`).join('');

/** A figure as a file of its own: with its title, its source and its colours, on white paper. `source` ends with the address. */
export function fileSvg(spec: FiguurSpec, source: string): string {
  const drawing = drawSvg(spec, 'wide', spec.id);
  const { words, top, width, height } = frameLines(spec, drawing, source);
  const lines = words.map(
    ({ text, y, font, ink }) =>
      `<text class="fill-${ink}" x="${FRAME.margin}" y="${px(y)}" font-size="${font.size}"${font.weight === 400 ? '' : ` font-weight="${font.weight}"`}>${escapeXml(text)}</text>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" lang="nl" font-family="'Fira Sans', Calibri, 'Segoe UI', Arial, sans-serif" font-size="13">
<title id="title">${escapeXml(spec.titel)}</title>
<style>${PAPER_STYLE}</style>
<rect class="fill-paper" width="${width}" height="${height}"/>
${lines.join('')}
<g transform="translate(${FRAME.margin} ${px(top)})">${drawing.content}</g>
</svg>
`;
}
