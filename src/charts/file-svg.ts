import { drawSvg } from './draw-svg.ts';
import { wrapText, type Font } from './font/measure-text.ts';
import { INKS, ON_PAPER } from './ink.ts';
import type { FiguurSpec } from './spec.ts';
import { escapeXml, px } from './svg-text.ts';

/** Space around a figure that stands alone, and the fonts of its words. */
export const FRAME = {
  margin: 24,
  title: { size: 20, weight: 700 },
  subtitle: { size: 14, weight: 400 },
  source: { size: 11.5, weight: 400 },
} as const satisfies Record<string, number | Font>;

/** The words around a figure that stands alone, in lines. */
export function frameLines(spec: FiguurSpec, width: number, source: string): { title: string[]; subtitle: string[]; source: string[] } {
  return {
    title: wrapText(spec.titel, width, FRAME.title),
    subtitle: wrapText(spec.ondertitel, width, FRAME.subtitle),
    source: wrapText(`Bron: ${source}`, width, FRAME.source),
  };
}

/** A figure as a file of its own: with its title, its source and its colours, on white paper. `source` ends with the address. */
export function fileSvg(spec: FiguurSpec, source: string): string {
  const drawing = drawSvg(spec, 'wide', spec.id);
  const { margin } = FRAME;
  const lines = frameLines(spec, drawing.width, source);
  const words: string[] = [];
  let y = margin;
  const write = (texts: readonly string[], font: Font, ink: string, leading: number): void => {
    for (const text of texts) {
      y += leading;
      words.push(`<text class="fill-${ink}" x="${margin}" y="${px(y)}" font-size="${font.size}"${font.weight === 400 ? '' : ` font-weight="${font.weight}"`}>${escapeXml(text)}</text>`);
    }
  };
  write(lines.title, FRAME.title, 'ink', 25);
  write(lines.subtitle, FRAME.subtitle, 'muted', 20);
  const top = y + 20;
  y = top + drawing.height + 8;
  write(lines.source, FRAME.source, 'muted', 16);
  const [width, height] = [drawing.width + 2 * margin, Math.ceil(y + margin)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" lang="nl" font-family="'Fira Sans', Calibri, 'Segoe UI', Arial, sans-serif" font-size="13">
<title id="title">${escapeXml(spec.titel)}</title>
<style>${STYLE}</style>
<rect class="fill-paper" width="${width}" height="${height}"/>
${words.join('')}
<g transform="translate(${margin} ${px(top)})">${drawing.content}</g>
</svg>
`;
}

const STYLE = INKS.map((ink) => `.fill-${ink}{fill:${ON_PAPER[ink]}}.stroke-${ink}{stroke:${ON_PAPER[ink]};fill:none}`).join('');
