import type { Theme } from '../../charts/drawing/pen.ts';
import { INKS, patternOf, type Ink } from '../../charts/ink.ts';

/** The colours that the page gives to drawings now: light, dark or the reader's own. */
export function pageTheme(place: Element): Theme {
  const probe = document.createElementNS(SVG, 'svg');
  probe.setAttribute('class', 'drawing drawing--probe');
  probe.setAttribute('aria-hidden', 'true');
  place.append(probe);
  const inks = new Map<string, string>();
  for (const ink of INKS) {
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('class', `fill-${ink}`);
    probe.append(rect);
    inks.set(ink, getComputedStyle(rect).fill);
  }
  const family = getComputedStyle(probe).fontFamily;
  probe.remove();
  return makeTheme((ink) => inks.get(ink) ?? 'currentColor', family, matchMedia('(forced-colors: active)').matches);
}

/** A theme for a canvas from a value for each colour. */
export function makeTheme(ink: (name: Ink) => string, family: string, edges: boolean): Theme {
  return {
    ink,
    fill: (tone) => {
      const colour = ink(`series-${tone}`);
      const pattern = patternOf(tone);
      return pattern === null ? colour : makePattern(colour, ink('paper'), pattern);
    },
    family,
    edges,
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same stripes and dots as in the SVG. */
function makePattern(colour: string, paper: string, pattern: 'stripes' | 'dots'): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = paper;
  context.fillStyle = paper;
  context.lineWidth = 2;
  context.beginPath();
  if (pattern === 'stripes') {
    for (const [x1, y1, x2, y2] of [[-2, 2, 2, -2], [0, 8, 8, 0], [6, 10, 10, 6]] as const) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
  } else {
    context.arc(4, 4, 1.6, 0, 2 * Math.PI);
    context.fill();
  }
  return context.createPattern(tile, 'repeat') ?? colour;
}
