import { px } from './svg-text.ts';

const WIDTH = 200;
const HEIGHT = 10;

/**
 * A share as one horizontal bar, filled from the left; `share` is a fraction of 1. Outside 0…1 the bar is empty or full:
 * the number beside it tells the rest. It stretches to the width it is given.
 */
export function shareBar(share: number): string {
  const filled = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * WIDTH;
  return `<svg class="small small--share" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="small__whole" width="${WIDTH}" height="${HEIGHT}"/><rect class="small__part" width="${px(filled)}" height="${HEIGHT}"/></svg>`;
}
