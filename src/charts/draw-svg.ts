import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js';
import { chartConfiguration } from './chart-config.ts';
import { layoutOf, type Size } from './drawing/layout.ts';
import type { Theme } from './drawing/pen.ts';
import { patternOf, type Ink } from './ink.ts';
import { PatternFill, RecordingContext, type Drawn } from './recording-context.ts';
import type { FiguurSpec } from './spec.ts';
import { escapeXml, px } from './svg-text.ts';
import { formatSpoken } from './unit.ts';

/** A drawing as SVG, without its outer element, so that it can stand in a page or in a file of its own. */
export interface SvgDrawing {
  width: number;
  height: number;
  /** The shapes and, first, the definitions they need. */
  content: string;
}

/** Names instead of colours: the style sheet gives them their value. */
const NAMES: Theme = {
  ink: (name) => name,
  fill: (tone) => {
    const ink = `series-${tone}` as Ink;
    const pattern = patternOf(tone);
    return pattern === null ? ink : (new PatternFill(ink, pattern) as unknown as CanvasPattern);
  },
  family: 'Fira Sans',
  edges: false,
};

/** Draws a figure at build time. `prefix` keeps the ids in it unique on a page. Same spec, same bytes. */
export function drawSvg(spec: FiguurSpec, size: Size, prefix: string): SvgDrawing {
  const layout = layoutOf(spec, size);
  const drawn = record(chartConfiguration({ spec, layout, theme: NAMES, active: null }), layout.width, layout.height);
  const patterns = new Map<string, PatternFill>();
  const content = drawn.map((item) => write(item, spec, prefix, patterns)).join('');
  const defs = [...patterns].map(([id, fill]) => definition(id, fill)).join('');
  return { width: layout.width, height: layout.height, content: defs === '' ? content : `<defs>${defs}</defs>${content}` };
}

/** Lets Chart.js draw on a recording context, without a browser. */
function record(configuration: ChartConfiguration<'bar'>, width: number, height: number): Drawn[] {
  const context = new RecordingContext(width, height);
  const options = { ...configuration.options, devicePixelRatio: 1 };
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, { ...configuration, options, platform: BasicPlatform });
  chart.destroy();
  return context.drawn;
}

function write(item: Drawn, spec: FiguurSpec, prefix: string, patterns: Map<string, PatternFill>): string {
  switch (item.kind) {
    case 'rect':
      return `<rect x="${px(item.x)}" y="${px(item.y)}" width="${px(item.width)}" height="${px(item.height)}"${paint(item.fill, prefix, patterns)}/>`;
    case 'shape':
      return `<path d="${item.d}"${paint(item.fill, prefix, patterns)}/>`;
    case 'line':
      return `<path class="stroke-${item.ink}" d="${item.d}"${item.thickness === 1 ? '' : ` stroke-width="${px(item.thickness)}"`}${item.dashes.length === 0 ? '' : ` stroke-dasharray="${item.dashes.join(' ')}"`}/>`;
    case 'text': {
      const { font } = item;
      const size = font.size === 13 ? '' : ` font-size="${px(font.size)}"`;
      const weight = font.weight === 400 ? '' : ` font-weight="${font.weight}"`;
      const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`;
      return `<text class="fill-${item.ink}" x="${px(item.x)}" y="${px(item.y)}"${size}${weight}${anchor}>${escapeXml(item.text)}</text>`;
    }
    case 'group':
      return writeSeries(item, spec, prefix, patterns);
  }
}

/** The bars of one series, each with its value in words: a browser shows it when the pointer rests there. */
function writeSeries(group: Extract<Drawn, { kind: 'group' }>, spec: FiguurSpec, prefix: string, patterns: Map<string, PatternFill>): string {
  const series = spec.series[Number(group.name.replace('series-', ''))]!;
  const drawn = spec.categories.flatMap((category, index) => ((series.values[index] ?? null) === null ? [] : [{ category, value: series.values[index]! }]));
  if (group.parts.length !== drawn.length) throw new Error(`${spec.id}: ${group.parts.length} bars drawn for ${drawn.length} values of ${series.label}`);
  const bars = group.parts.map((part, index) => {
    const { category, value } = drawn[index]!;
    const words = `${[category.label, category.sublabel].filter((word) => word !== '').join(', ')}; ${series.label}: ${formatSpoken(value, spec.eenheid, spec.signed)}`;
    return write(part, spec, prefix, patterns).replace('/>', `><title>${escapeXml(words)}</title></rect>`);
  });
  return `<g class="${group.name}">${bars.join('')}</g>`;
}

function paint(fill: string | PatternFill, prefix: string, patterns: Map<string, PatternFill>): string {
  if (typeof fill === 'string') return ` class="fill-${fill}"`;
  const id = `${prefix}-${fill.pattern}`;
  patterns.set(id, fill);
  return ` fill="url(#${id})"`;
}

/** Stripes or dots of paper on the colour of the series. */
function definition(id: string, { ink, pattern }: PatternFill): string {
  const mark = pattern === 'stripes' ? '<path class="stroke-paper" d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke-width="2"/>' : '<circle class="fill-paper" cx="4" cy="4" r="1.6"/>';
  return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="fill-${ink}" width="8" height="8"/>${mark}</pattern>`;
}
