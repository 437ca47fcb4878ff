import { BasicPlatform, Chart } from 'chart.js';
import { chartConfiguration } from '../../charts/chart-config.ts';
import { layoutOf } from '../../charts/drawing/layout.ts';
import { FRAME, frameLines } from '../../charts/frame.ts';
import { ON_PAPER } from '../../charts/ink.ts';
import type { FiguurSpec } from '../../charts/spec.ts';
import { makeTheme } from './page-theme.ts';

/** Pixels of the picture for each pixel of the drawing. */
const SHARPNESS = 2;

/** The figure as a picture: with title and source, on white paper, whatever the colours of the page. */
export function makePng(spec: FiguurSpec, source: string): Promise<Blob | null> {
  const theme = makeTheme((ink) => ON_PAPER[ink], '"Fira Sans", sans-serif', false);
  const layout = layoutOf(spec, 'wide');
  const frame = frameLines(spec, layout, source);
  const canvas = document.createElement('canvas');
  canvas.width = frame.width * SHARPNESS;
  canvas.height = frame.height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = theme.ink('paper');
  context.fillRect(0, 0, frame.width, frame.height);
  for (const { text, y, font, ink } of frame.words) {
    context.font = `${font.weight} ${font.size}px ${theme.family}`;
    context.fillStyle = theme.ink(ink);
    context.fillText(text, FRAME.margin, y);
  }
  const plot = document.createElement('canvas');
  plot.width = layout.width;
  plot.height = layout.height;
  const configuration = chartConfiguration({ spec, layout, theme, active: null });
  const chart = new Chart(plot, { ...configuration, options: { ...configuration.options, devicePixelRatio: SHARPNESS }, platform: BasicPlatform });
  context.drawImage(plot, FRAME.margin, frame.top, layout.width, layout.height);
  chart.destroy();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
