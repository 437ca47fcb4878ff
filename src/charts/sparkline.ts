import { smallScale } from './small-scale.ts';
import { px } from './svg-text.ts';

const WIDTH = 120;
const HEIGHT = 32;
/** Room for the marked point at the edges. */
const INSET = 4;

/**
 * The course of a line as a graphic of 120 by 32: area, line and, when its amount is given, the marked point.
 * A gap in the amounts is a gap in the line; a single amount between gaps is a dot. Colours come from the style sheet.
 * The graphic is hidden from screen readers: the figures stand beside it.
 */
export function sparkline(bedragen: readonly (number | null)[], marked: number): string {
  const scale = smallScale(bedragen, INSET, HEIGHT - INSET);
  const step = bedragen.length > 1 ? (WIDTH - 2 * INSET) / (bedragen.length - 1) : 0;
  const x = (column: number): number => (step === 0 ? WIDTH / 2 : INSET + column * step);
  const shapes = runs(bedragen).map((run) => {
    const points = run.map(([column, bedrag]) => `${px(x(column))} ${px(scale.y(bedrag))}`);
    const [first, last] = [run[0]![0], run.at(-1)![0]];
    if (run.length === 1) return `<circle class="small__dot" cx="${px(x(first))}" cy="${px(scale.y(run[0]![1]))}" r="1.5"/>`;
    const area = `M${px(x(first))} ${px(scale.zero)}L${points.join('L')}L${px(x(last))} ${px(scale.zero)}Z`;
    return `<path class="small__area" d="${area}"/><path class="small__line" d="M${points.join('L')}"/>`;
  });
  const bedrag = bedragen[marked] ?? null;
  const point = bedrag === null ? '' : `<circle class="small__point" cx="${px(x(marked))}" cy="${px(scale.y(bedrag))}" r="3.5"/>`;
  const base = `<path class="small__base" d="M0 ${px(scale.zero)}H${WIDTH}"/>`;
  return `<svg class="small small--line" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${base}${shapes.join('')}${point}</svg>`;
}

/** The given amounts with their columns, in stretches without a gap. */
function runs(bedragen: readonly (number | null)[]): [column: number, bedrag: number][][] {
  const result: [number, number][][] = [];
  let open: [number, number][] | null = null;
  bedragen.forEach((bedrag, column) => {
    if (bedrag === null) {
      open = null;
    } else if (open === null) {
      open = [[column, bedrag]];
      result.push(open);
    } else {
      open.push([column, bedrag]);
    }
  });
  return result;
}
