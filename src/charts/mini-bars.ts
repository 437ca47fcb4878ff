import { smallScale } from './small-scale.ts';
import { px } from './svg-text.ts';

const SLOT = 40;
const BAR = 24;
const HEIGHT = 48;
/** A few columns do not stretch into blocks. */
const LEAST_SLOTS = 5;
/** An amount that is not zero stays visible. */
const LEAST = 1;

/**
 * One bar per column, the marked one in the strong colour, 48 high; it stretches to the width it is given.
 * Zero is no bar; where an amount is not given the ground line is open as well. Negative amounts hang below zero.
 */
export function miniBars(bedragen: readonly (number | null)[], marked: number): string {
  const scale = smallScale(bedragen, 0, HEIGHT - 1);
  const bars = bedragen.map((bedrag, column) => {
    if (bedrag === null || bedrag === 0) return '';
    const height = Math.max(LEAST, Math.abs(scale.zero - scale.y(bedrag)));
    const top = bedrag > 0 ? scale.zero - height : scale.zero;
    const state = column === marked ? ' small__bar--marked' : '';
    return `<rect class="small__bar${state}" x="${px(column * SLOT + (SLOT - BAR) / 2)}" y="${px(top)}" width="${BAR}" height="${px(height)}"/>`;
  });
  const ground = bedragen.map((bedrag, column) => (bedrag === null ? '' : `M${column * SLOT} ${px(scale.zero)}h${SLOT}`)).join('');
  const width = Math.max(LEAST_SLOTS, bedragen.length) * SLOT;
  return `<svg class="small small--bars" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars.join('')}<path class="small__base" d="${ground || 'M0 0'}"/></svg>`;
}
