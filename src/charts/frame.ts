import type { Layout } from './drawing/layout.ts';
import { wrapText, type Font } from './font/measure-text.ts';
import type { Ink } from './ink.ts';
import type { FiguurSpec } from './spec.ts';

/** Space around a figure that stands alone, and the fonts of its words. */
export const FRAME = {
  margin: 24,
  title: { size: 20, weight: 700 },
  subtitle: { size: 14, weight: 400 },
  source: { size: 11.5, weight: 400 },
} as const satisfies Record<string, number | Font>;

/** A line of words around a figure, on its baseline. */
export interface FrameLine {
  text: string;
  y: number;
  font: Font;
  ink: Ink;
}

/** A figure that stands alone, as a file or picture: its words, the top of the drawing, and the size of the whole. */
export function frameLines(spec: FiguurSpec, drawing: Pick<Layout, 'width' | 'height'>, source: string): { words: FrameLine[]; top: number; width: number; height: number } {
  const words: FrameLine[] = [];
  let y: number = FRAME.margin;
  const add = (text: string, font: Font, ink: Ink, leading: number): void => {
    for (const line of wrapText(text, drawing.width, font)) {
      y += leading;
      words.push({ text: line, y, font, ink });
    }
  };
  add(spec.titel, FRAME.title, 'ink', 25);
  add(spec.ondertitel, FRAME.subtitle, 'muted', 20);
  const top = y + 20;
  y = top + drawing.height + 8;
  add(`Bron: ${source}`, FRAME.source, 'muted', 16);
  return { words, top, width: drawing.width + 2 * FRAME.margin, height: Math.ceil(y + FRAME.margin) };
}
