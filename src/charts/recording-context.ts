import { fontHeights, parseFont, textWidth, type Font } from './font/measure-text.ts';
import { px } from './svg-text.ts';
import type { Pattern, Ink } from './ink.ts';

/** A fill that has a pattern as well as a colour. */
export class PatternFill {
  readonly ink: Ink;
  readonly pattern: Pattern;
  /** Chart.js must take this for a pattern of a canvas, and leave it alone. */
  readonly [Symbol.toStringTag] = 'CanvasPattern';

  constructor(ink: Ink, pattern: Pattern) {
    this.ink = ink;
    this.pattern = pattern;
  }
}

/** One thing that was drawn. Colours are names, not values. */
export type Drawn =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string | PatternFill }
  | { kind: 'shape'; d: string; fill: string | PatternFill }
  | { kind: 'line'; d: string; ink: string; thickness: number; dashes: readonly number[] }
  | { kind: 'text'; x: number; y: number; text: string; font: Font; ink: string; anchor: 'start' | 'middle' | 'end' }
  | { kind: 'group'; name: string; parts: Drawn[] };

interface State {
  fillStyle: string | PatternFill;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  x: number;
  y: number;
}

const INITIAL: State = {
  fillStyle: 'ink', strokeStyle: 'ink', lineWidth: 1, font: '13px sans-serif', textAlign: 'start', textBaseline: 'alphabetic', dash: [], x: 0, y: 0,
};

/**
 * Stands in for the drawing context of a canvas and writes down what is drawn, with the measures of the real font: the same on
 * every machine. It knows what the charts use; anything else is a TypeError, so that nothing is left out silently.
 */
export class RecordingContext {
  readonly canvas: { width: number; height: number; style: Record<string, string>; getContext: () => RecordingContext };
  readonly drawn: Drawn[] = [];
  #state: State = { ...INITIAL };
  readonly #stack: State[] = [];
  #path: string[] = [];
  #rect: { x: number; y: number; width: number; height: number } | null = null;
  #target: Drawn[] = this.drawn;

  // Chart.js sets these; they have no meaning for what the charts draw.
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;

  constructor(width: number, height: number) {
    this.canvas = { width, height, style: {}, getContext: () => this };
  }

  get fillStyle(): string | PatternFill { return this.#state.fillStyle; }
  set fillStyle(value: string | PatternFill) { this.#state.fillStyle = value; }
  get strokeStyle(): string { return this.#state.strokeStyle; }
  set strokeStyle(value: string) { this.#state.strokeStyle = value; }
  get lineWidth(): number { return this.#state.lineWidth; }
  set lineWidth(value: number) { this.#state.lineWidth = value; }
  get font(): string { return this.#state.font; }
  set font(value: string) { this.#state.font = value; }
  get textAlign(): string { return this.#state.textAlign; }
  set textAlign(value: string) { this.#state.textAlign = value; }
  get textBaseline(): string { return this.#state.textBaseline; }
  set textBaseline(value: string) { this.#state.textBaseline = value; }

  /** Puts what follows in a named group until {@link RecordingContext.close}. */
  open(name: string): void {
    const group: Drawn = { kind: 'group', name, parts: [] };
    this.drawn.push(group);
    this.#target = group.parts;
  }

  close(): void { this.#target = this.drawn; }

  save(): void { this.#stack.push({ ...this.#state }); }
  restore(): void { this.#state = this.#stack.pop() ?? { ...INITIAL }; }
  translate(x: number, y: number): void { this.#state.x += x; this.#state.y += y; }
  rotate(angle: number): void {
    if (angle !== 0) throw new TypeError('The figures have no turned text');
  }
  resetTransform(): void { this.#state.x = 0; this.#state.y = 0; }
  setTransform(): void { this.resetTransform(); }
  clearRect(): void { /* the paper is empty already */ }
  clip(): void { /* Chart.js clips labels to their own box, which they fill */ }
  setLineDash(dash: readonly number[]): void { this.#state.dash = [...dash]; }

  beginPath(): void { this.#path = []; this.#rect = null; }
  closePath(): void { this.#path.push('Z'); }
  moveTo(x: number, y: number): void { this.#path.push(`M${this.#point(x, y)}`); }
  lineTo(x: number, y: number): void { this.#path.push(`L${this.#point(x, y)}`); }
  rect(x: number, y: number, w: number, h: number): void {
    this.#rect = this.#path.length > 0 ? null : { x: this.#state.x + Math.min(x, x + w), y: this.#state.y + Math.min(y, y + h), width: Math.abs(w), height: Math.abs(h) };
    this.#path.push(`M${this.#point(x, y)}H${px(this.#state.x + x + w)}V${px(this.#state.y + y + h)}H${px(this.#state.x + x)}Z`);
  }

  fill(): void {
    if (this.#path.length === 0) return;
    const fill = this.#state.fillStyle;
    if (this.#rect !== null) this.#target.push({ kind: 'rect', ...this.#rect, fill });
    else this.#target.push({ kind: 'shape', d: this.#path.join(''), fill });
  }

  fillRect(x: number, y: number, w: number, h: number): void {
    this.beginPath();
    this.rect(x, y, w, h);
    this.fill();
  }

  stroke(): void {
    if (this.#path.length === 0) return;
    const { strokeStyle: ink, lineWidth: thickness, dash: dashes } = this.#state;
    const d = this.#path.join('');
    const last = this.#target.at(-1);
    if (last?.kind === 'line' && last.ink === ink && last.thickness === thickness && last.dashes.join() === dashes.join()) last.d += d;
    else this.#target.push({ kind: 'line', d, ink, thickness, dashes });
  }

  measureText(text: string): { width: number; actualBoundingBoxAscent: number; actualBoundingBoxDescent: number; actualBoundingBoxLeft: number; actualBoundingBoxRight: number } {
    const font = parseFont(this.#state.font);
    const { ascent, descent } = fontHeights(font);
    const width = textWidth(text, font);
    return { width, actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent, actualBoundingBoxLeft: 0, actualBoundingBoxRight: width };
  }

  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    if (typeof this.#state.fillStyle !== 'string') throw new TypeError('Text has no pattern');
    const font = parseFont(this.#state.font);
    this.#target.push({
      kind: 'text',
      x: this.#state.x + x,
      y: this.#state.y + y + baselineShift(this.#state.textBaseline, font),
      text,
      font,
      ink: this.#state.fillStyle,
      anchor: ANCHORS[this.#state.textAlign] ?? 'start',
    });
  }

  #point(x: number, y: number): string { return `${px(this.#state.x + x)} ${px(this.#state.y + y)}`; }
}

const ANCHORS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = { left: 'start', start: 'start', center: 'middle', right: 'end', end: 'end' };

/** How far the baseline lies below the point where a canvas would put the text: its box is that of the font. */
function baselineShift(textBaseline: string, font: Font): number {
  const { ascent, descent } = fontHeights(font);
  const size = ascent + descent;
  const em = (font.size * ascent) / size;
  if (textBaseline === 'middle') return em - font.size / 2;
  if (textBaseline === 'top' || textBaseline === 'hanging') return em;
  return textBaseline === 'bottom' || textBaseline === 'ideographic' ? em - font.size : 0;
}
