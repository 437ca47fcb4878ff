import { expect, test } from 'vitest';
import { drawSvg } from '../../../src/charts/draw-svg.ts';
import type { Size } from '../../../src/charts/drawing/layout.ts';
import { fileSvg, PAPER_STYLE } from '../../../src/charts/file-svg.ts';
import { makeFiguur } from '../../../src/charts/figuur.ts';
import type { FiguurSpec } from '../../../src/charts/spec.ts';
import type { Begroting } from '../../../src/domain/begroting.ts';
import { readBars, readTexts } from './read-svg.ts';
import { begroting7, historie7, makeSample } from './sample-begroting.ts';

const ALL = ['uitgaven-naar-jaar', 'samenstelling-begrotingsjaar', 'juridisch-verplicht', 'verandering-t-1-t', 'pensioenen-en-uitkeringen', 'begroting-en-realisatie'];
const SIZES: Size[] = ['wide', 'phone'];
const both = ALL.flatMap((id) => SIZES.map((size) => [id, size] as const));

/** The figure of an article; the first publication when none is given. */
function figuur(id: string, begroting: Begroting = begroting7): FiguurSpec {
  const made = makeFiguur({ id }, { evidence: { begroting, historie: historie7 }, aanduidingen: new Map() });
  if (!made.ok) throw new Error(made.reden.found);
  return made.spec;
}

/**
 * What is wrong with the lengths of the bars: every bar must be as long as its value asks, by one scale for the whole drawing.
 * The scale is taken from the largest bar; a length may differ by the rounding of the coordinates.
 */
function geometryFaults(spec: FiguurSpec, svg: string): string[] {
  const bars = readBars(svg, spec.series.length);
  const pairs = spec.series.flatMap((series, index) => {
    const given = series.values.filter((value): value is number => value !== null);
    if (bars[index]!.length !== given.length) return [{ value: Number.NaN, length: bars[index]!.length }];
    return given.map((value, at) => ({ value, length: spec.form === 'columns' ? bars[index]![at]!.height : bars[index]![at]!.width }));
  });
  const largest = pairs.reduce((best, pair) => (Math.abs(pair.value) > Math.abs(best.value) ? pair : best));
  const scale = largest.length / Math.abs(largest.value);
  return pairs.filter(({ value, length }) => !(Math.abs(length - Math.abs(value) * scale) <= 0.03)).map(({ value, length }) => `${value} is drawn ${length} long`);
}

test.each(both)('the bars of %s (%s) are as long as the amounts', (id, size) => {
  const spec = figuur(id);
  expect(geometryFaults(spec, drawSvg(spec, size, 'f').content)).toEqual([]);
});

test('a bar that is too long, missing or moved from its neighbour is noticed', () => {
  const spec = figuur('uitgaven-naar-jaar');
  const { content } = drawSvg(spec, 'wide', 'f');
  const bar = readBars(content, 3)[1]![2]!;
  const written = (height: number): string => `height="${height}"`;
  expect(geometryFaults(spec, content.replace(written(bar.height), written(bar.height + 0.5)))).toHaveLength(1);
  expect(geometryFaults(spec, content.replace(/<rect x=[^>]*><title>2024[^<]*Overig[^<]*<\/title><\/rect>/, ''))).not.toEqual([]);
  const changed = structuredClone(spec);
  changed.series[0]!.values[3] = 150_000;
  expect(geometryFaults(changed, content)).not.toEqual([]);
});

test('the segments of a stack stand on each other, from nought up', () => {
  const spec = figuur('uitgaven-naar-jaar');
  const [first, second, third] = readBars(drawSvg(spec, 'wide', 'f').content, 3);
  const ground = first![0]!.y;
  spec.categories.forEach((_, column) => {
    expect(first![column]!.y + first![column]!.height).toBeCloseTo(ground, 1);
    expect(second![column]!.y + second![column]!.height).toBeCloseTo(first![column]!.y, 1);
    expect(third![column]!.y + third![column]!.height).toBeCloseTo(second![column]!.y, 1);
  });
});

test('growth and decline lie on either side of one line', () => {
  const spec = figuur('verandering-t-1-t');
  const [more, less] = readBars(drawSvg(spec, 'wide', 'f').content, 2);
  const zero = more![0]!.x;
  expect(more!.every((bar) => Math.abs(bar.x - zero) < 0.02)).toBe(true);
  expect(less!.every((bar) => Math.abs(bar.x + bar.width - zero) < 0.02)).toBe(true);
});

test.each(both)('every word of %s (%s) lies inside the drawing', (id, size) => {
  const spec = figuur(id);
  const { width, height, content } = drawSvg(spec, size, 'f');
  for (const { text, x, y } of readTexts(content)) expect([text, x >= 0 && x <= width && y > 8 && y < height]).toEqual([text, true]);
});

test('the total stands above each column and the budget year is bold', () => {
  const spec = figuur('uitgaven-naar-jaar');
  const texts = readTexts(drawSvg(spec, 'wide', 'f').content);
  expect(texts.filter((item) => ['36,4', '105,0', '193,6', '188,0', '161,3', '160,6', '157,0'].includes(item.text))).toHaveLength(7);
  expect(texts.filter((item) => /^20\d\d$/.test(item.text)).map((item) => [item.text, item.bold])).toContainEqual(['2022', true]);
  expect(texts.find((item) => item.text === '2023')?.bold).toBe(false);
});

test('every bar tells its value in words', () => {
  const titles = readBars(drawSvg(figuur('uitgaven-naar-jaar'), 'phone', 'f').content, 3)[0]!.map((bar) => bar.title);
  expect(titles[2]).toBe('2022, begroting; Informatiehuishouding: €\u00a0148,0\u00a0miljoen');
});

test('the same spec gives the same bytes', () => {
  for (const id of ALL) expect(drawSvg(figuur(id), 'wide', 'f')).toEqual(drawSvg(figuur(id), 'wide', 'f'));
});

test('no drawing carries a style, a script or a value of a colour', () => {
  for (const [id, size] of both) expect(drawSvg(figuur(id), size, 'f').content).not.toMatch(/style=|<script|onload|#[0-9a-f]{6}|NaN|undefined|Infinity/);
});

/** Seven parts, so that there are more series than colours; one with negative amounts. */
const wide = makeSample({
  jaren: [2030, 2031],
  begrotingsjaar: 2031,
  onderdelen: Object.fromEntries([9, 8, 7, 6, 5, 4, 3].map((size, index) => [`${index + 1}`, { opdrachten: { een: [size * 1000, size * 900] } }])),
});

test('from the fourth series on there are patterns, and a sixth takes what is left', () => {
  const spec = figuur('uitgaven-naar-jaar', wide);
  expect(spec.series.map((series) => series.tone)).toEqual(['1', '2', '3', '4', '5', 'context']);
  const { content } = drawSvg(spec, 'wide', 'figuur-3-wide');
  expect(content.match(/<pattern id="figuur-3-wide-(stripes|dots)"/g)).toHaveLength(2);
  expect(content).toContain('fill="url(#figuur-3-wide-stripes)"');
});

test('amounts below nought hang below the line', () => {
  const begroting = makeSample({ jaren: [2030, 2031, 2032], begrotingsjaar: 2031, onderdelen: { '1': { opdrachten: { correctie: [4000, -2000, 1000] } } } });
  const spec = figuur('correctie', begroting);
  const [bars] = readBars(drawSvg(spec, 'wide', 'f').content, 1);
  expect(geometryFaults(spec, drawSvg(spec, 'wide', 'f').content)).toEqual([]);
  expect(bars![1]!.y).toBeCloseTo(bars![0]!.y + bars![0]!.height, 1);
});

test('the number under a hanging column keeps clear of the years', () => {
  const begroting = makeSample({ jaren: [2030, 2031], begrotingsjaar: 2031, onderdelen: { '1': { opdrachten: { correctie: [-4000, -2000] } } } });
  for (const size of SIZES) {
    const texts = readTexts(drawSvg(figuur('correctie', begroting), size, 'f').content);
    const lowest = Math.max(...texts.filter((item) => item.text.startsWith('−4,0')).map((item) => item.y));
    expect(texts.find((item) => item.text === '2030')!.y - lowest).toBeGreaterThan(13);
  }
});

test('what is not given has no bar, but does have a sign', () => {
  const begroting = makeSample({ jaren: [2030, 2031, 2032], begrotingsjaar: 2031, onderdelen: { '1': { opdrachten: { gat: [4000, null, 0] } } } });
  const { content } = drawSvg(figuur('gat', begroting), 'wide', 'f');
  const texts = readTexts(content).map((item) => item.text);
  expect(readBars(content, 1)[0]!.map((bar) => bar.height > 0)).toEqual([true, false]);
  expect(texts).toContain('–');
  expect(texts).toContain('0,0');
});

test.each(both)('%s (%s) looks as it was approved', async (id, size) => {
  const { width, height, content } = drawSvg(figuur(id), size, id);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Fira Sans" font-size="13"><style>${PAPER_STYLE}</style>${content}</svg>`;
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${id}-${size}.svg`);
});

test('the file of a figure carries its title, its source and its colours', () => {
  const svg = fileSvg(figuur('uitgaven-naar-jaar'), 'tabel 18 & meer. https://example.nl/#figuur-1');
  expect(svg).toContain('<title id="title">Informatiehuishouding verklaart bijna de hele groei van de uitgaven</title>');
  expect(svg).toContain('Bron: tabel 18 &amp; meer. https://example.nl/#figuur-1');
  expect(svg).toContain('.fill-series-1{fill:#154273}');
});
