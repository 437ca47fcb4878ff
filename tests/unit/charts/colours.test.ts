import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast, type Color } from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INKS, ON_PAPER, patternOf, type Ink } from '../../../src/charts/ink.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The custom properties of a style sheet: those for everybody, and with those for dark over them. */
function properties(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const at = css.indexOf('prefers-color-scheme: dark');
  const end = css.indexOf('\n}\n', at);
  const pairs = (text: string): [string, string][] => [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]);
  const light = new Map(pairs(css.slice(0, at) + css.slice(end)));
  return { light, dark: new Map([...light, ...pairs(css.slice(at, end))]) };
}

const tokens = properties(read('src/styles/tokens.css'));
const drawing = properties(read('src/components/charts/drawing.css'));
const sheet = read('src/components/charts/drawing.css');

/** The colour of an ink as the style sheets give it. */
function colourOf(ink: Ink, scheme: 'light' | 'dark'): string {
  const rule = new RegExp(`\\.drawing \\.fill-${ink}[,\\s][^{]*\\{ fill: ([^;]+);|\\.drawing \\.fill-${ink} \\{ fill: ([^;]+);`).exec(sheet);
  let value = rule?.[1] ?? rule?.[2] ?? '';
  for (let step = 0; value.startsWith('var(') && step < 5; step += 1) {
    const name = value.slice(4, -1);
    value = drawing[scheme].get(name) ?? tokens[scheme].get(name) ?? '';
  }
  return value;
}

const SERIES = ['1', '2', '3', '4', '5'] as const;
const VISIONS: Record<string, (colour: string) => Color> = {
  normal: (colour) => parse(colour)!,
  deutan: (colour) => filterDeficiencyDeuter(1)(parse(colour)!),
  protan: (colour) => filterDeficiencyProt(1)(parse(colour)!),
  tritan: (colour) => filterDeficiencyTrit(1)(parse(colour)!),
};
/** The first three series are told apart by colour alone; from the fourth on a pattern helps, and colour must do this much. */
const FLOOR = { colourOnly: 15, withPattern: 7.5 };

/** Pairs of series that are too much alike, with the distance. */
function tooAlike(colours: Readonly<Record<string, string>>): string[] {
  const distance = differenceCiede2000();
  return Object.entries(VISIONS).flatMap(([vision, see]) =>
    SERIES.flatMap((a, index) =>
      SERIES.slice(index + 1).flatMap((b) => {
        const apart = distance(see(colours[a]!), see(colours[b]!));
        const floor = patternOf(a) === null && patternOf(b) === null ? FLOOR.colourOnly : FLOOR.withPattern;
        return apart < floor ? [`${vision} ${a}-${b}: ${apart.toFixed(1)}`] : [];
      }),
    ),
  );
}

const series = (scheme: 'light' | 'dark'): Record<string, string> => Object.fromEntries(SERIES.map((tone) => [tone, colourOf(`series-${tone}`, scheme)]));

for (const scheme of ['light', 'dark'] as const) {
  const paper = colourOf('paper', scheme);

  test(`every series stands out from the ${scheme} background, 3 to 1`, () => {
    for (const tone of [...SERIES, 'context'] as const) expect([tone, wcagContrast(colourOf(`series-${tone}`, scheme), paper)]).toEqual([tone, expect.toSatisfy((ratio: number) => ratio >= 3)]);
  });

  test(`every word in a ${scheme} drawing can be read, 4.5 to 1`, () => {
    for (const ink of ['ink', 'muted', 'word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-context'] as const) {
      expect([ink, wcagContrast(colourOf(ink, scheme), paper)]).toEqual([ink, expect.toSatisfy((ratio: number) => ratio >= 4.5)]);
    }
    expect(wcagContrast(colourOf('on-1', scheme), colourOf('series-1', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(colourOf('ink', scheme), colourOf('band', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test(`series stay apart on ${scheme} for everybody's eyes`, () => {
    expect(tooAlike(series(scheme))).toEqual([]);
    const quiet = differenceCiede2000()(parse(colourOf('series-context', scheme))!, parse(colourOf('series-1', scheme))!);
    expect(quiet).toBeGreaterThan(FLOOR.colourOnly);
  });
}

test('two blues that only some can tell apart are noticed', () => {
  expect(tooAlike({ ...series('light'), 2: '#1c4a80' })).toContainEqual(expect.stringMatching(/^normal 1-2/));
  // Red and green of equal lightness: plain to most, the same to some.
  expect(tooAlike({ ...series('light'), 2: '#b5482a', 3: '#6f6f1e' })).toContainEqual(expect.stringMatching(/^deutan 2-3/));
});

test('a file that stands alone has the colours of the light style sheet', () => {
  expect(ON_PAPER).toEqual(Object.fromEntries(INKS.map((ink) => [ink, colourOf(ink, 'light')])));
});

test('from the fourth series on there is a pattern', () => {
  expect(SERIES.map(patternOf)).toEqual([null, null, null, 'stripes', 'dots']);
});
