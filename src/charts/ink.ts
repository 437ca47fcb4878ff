/**
 * The colours of a drawing, by what they are for. The style sheet gives them their value for light, dark, forced colours
 * and print; in SVG they are the classes `fill-…` and `stroke-…`. `on-1` is text on the first series, `word-…` text in the
 * colour of a series.
 */
export const INKS = [
  'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-context',
  'word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-context',
  'on-1', 'ink', 'muted', 'line', 'axis', 'paper', 'accent', 'band',
] as const;

/** What a colour is for. */
export type Ink = (typeof INKS)[number];

/** Patterns over the colour, from the fourth series on: colour alone is then no longer enough. */
export type Pattern = 'stripes' | 'dots';

/** The pattern of a series. */
export function patternOf(tone: string): Pattern | null {
  if (tone === '4') return 'stripes';
  return tone === '5' ? 'dots' : null;
}

/** The values on white paper, for files that stand alone. A test compares them with the style sheet. */
export const ON_PAPER: Readonly<Record<Ink, string>> = {
  'series-1': '#154273',
  'series-2': '#007bc7',
  'series-3': '#e17000',
  'series-4': '#ca005d',
  'series-5': '#673327',
  'series-context': '#738fae',
  'word-1': '#154273',
  'word-2': '#01689b',
  'word-3': '#9a4d00',
  'word-4': '#ca005d',
  'word-5': '#673327',
  'word-context': '#4a5462',
  'on-1': '#ffffff',
  ink: '#161d29',
  muted: '#4a5462',
  line: '#cbd5e1',
  axis: '#4a5462',
  paper: '#ffffff',
  accent: '#161d29',
  band: '#eef7fb',
};
