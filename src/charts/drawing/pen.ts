import type { Font } from '../font/measure-text.ts';
import type { Ink } from '../ink.ts';
import type { FiguurSpec } from '../spec.ts';

/** What a colour or series looks like on this surface: names for SVG, values for a canvas. */
export interface Theme {
  ink(name: Ink): string;
  /** Fill of a series, with its pattern when it has one. */
  fill(tone: FiguurSpec['series'][number]['tone']): string | CanvasPattern;
  family: string;
  /** True where colours cannot be relied on: every bar gets an outline. In SVG the style sheet does that. */
  edges: boolean;
}

/** The part of a drawing context that the figures use; the recording context has it as well. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'strokeStyle' | 'lineWidth' | 'font' | 'textAlign' | 'textBaseline' | 'fillRect' | 'fillText' | 'beginPath' | 'moveTo' | 'lineTo' | 'rect' | 'stroke' | 'setLineDash'
>;

/** Draws text and lines in the colours of a theme. */
export class Pen {
  readonly surface: Surface;
  readonly theme: Theme;

  constructor(surface: Surface, theme: Theme) {
    this.surface = surface;
    this.theme = theme;
  }

  /** Text on its baseline. */
  text(text: string, x: number, y: number, font: Font, ink: Ink, align: 'left' | 'center' | 'right' = 'left'): void {
    const { surface } = this;
    surface.font = `${font.weight} ${font.size}px ${this.theme.family}`;
    surface.fillStyle = this.theme.ink(ink);
    surface.textAlign = align;
    surface.textBaseline = 'alphabetic';
    surface.fillText(text, x, y);
  }

  fill(x: number, y: number, width: number, height: number, fill: string | CanvasPattern): void {
    this.surface.fillStyle = fill;
    this.surface.fillRect(x, y, width, height);
  }

  /** Straight lines between points, one or more. */
  lines(lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[], ink: Ink, width: number): void {
    if (lines.length === 0) return;
    const { surface } = this;
    surface.strokeStyle = this.theme.ink(ink);
    surface.lineWidth = width;
    surface.setLineDash([]);
    surface.beginPath();
    for (const [x1, y1, x2, y2] of lines) {
      surface.moveTo(x1, y1);
      surface.lineTo(x2, y2);
    }
    surface.stroke();
  }

  outline(x: number, y: number, width: number, height: number, ink: Ink, line: number): void {
    const { surface } = this;
    surface.strokeStyle = this.theme.ink(ink);
    surface.lineWidth = line;
    surface.setLineDash([]);
    surface.beginPath();
    surface.rect(x, y, width, height);
    surface.stroke();
  }
}

/** How far the baseline lies below the middle of capitals and digits. */
export function halfHeight(font: Font): number {
  return font.size * 0.345;
}
