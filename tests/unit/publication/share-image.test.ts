import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawSvg } from '../../../src/charts/draw-svg.ts';
import { makeFiguur } from '../../../src/charts/figuur.ts';
import { SHARE_SIZE, shareSvg } from '../../../src/charts/share-svg.ts';
import { textWidth } from '../../../src/charts/font/measure-text.ts';
import { makePng } from '../../../src/publication/share-image.ts';
import { begroting7, historie7 } from '../charts/sample-begroting.ts';

const ALL = ['uitgaven-naar-jaar', 'samenstelling-begrotingsjaar', 'juridisch-verplicht', 'verandering-t-1-t', 'pensioenen-en-uitkeringen', 'begroting-en-realisatie'];

function figuur(id: string) {
  const made = makeFiguur({ id }, { evidence: { begroting: begroting7, historie: historie7 }, aanduidingen: new Map() });
  if (!made.ok) throw new Error(made.reden.found);
  return made.spec;
}

/** The words of the picture outside the drawing. */
const words = (svg: string) =>
  [...svg.slice(0, svg.indexOf('<g transform')).matchAll(/<text class="fill-[\w-]+" x="(\d+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)">([^<]*)</g)].map(([, x, y, size, weight, text]) => ({
    right: Number(x) + textWidth(text!, { size: Number(size), weight: Number(weight) as 400 | 500 | 700 }),
    y: Number(y),
    text: text!,
  }));

test.each(ALL)('the picture of %s shows its finding, and everything stays within the frame', (id) => {
  const spec = figuur(id);
  const svg = shareSvg(spec, 'Begrotingslezer · Begroting 2022 BZK · Artikel 7');
  const lines = words(svg);
  expect(lines.map((line) => line.text).join(' ')).toContain(spec.titel);
  for (const line of lines) expect([line.text, line.right <= SHARE_SIZE.width && line.y < SHARE_SIZE.height]).toEqual([line.text, true]);
  const [, top, scale] = /translate\(\d+ ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg)!.map(Number);
  const { width, height } = drawSvg(spec, 'wide', 'f');
  expect(top! + scale! * height).toBeLessThanOrEqual(SHARE_SIZE.height);
  expect(scale! * width).toBeLessThanOrEqual(SHARE_SIZE.width);
});

test('a title too long for two lines is shortened, and says so', () => {
  const spec = { ...figuur('uitgaven-naar-jaar'), titel: 'Deze titel is veel te lang voor een beeld '.repeat(5).trim() };
  const lines = words(shareSvg(spec, 'x'));
  expect(lines).toHaveLength(4);
  expect(lines[2]!.text).toMatch(/ …$/);
});

test('the picture is a PNG of the asked size, with the same bytes each time', async () => {
  const svg = shareSvg(figuur('uitgaven-naar-jaar'), 'Begrotingslezer');
  const folders = [await mkdtemp(join(tmpdir(), 'beelden-')), await mkdtemp(join(tmpdir(), 'beelden-'))] as const;
  const [first, second] = [await makePng(svg, folders[0]), await makePng(svg, folders[1])];
  const view = new DataView(first.buffer, first.byteOffset);
  expect([...first.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([SHARE_SIZE.width, SHARE_SIZE.height]);
  expect(Buffer.compare(first, second)).toBe(0);
  // Another amount is another picture; without words it would be small.
  expect(first.length).toBeGreaterThan(20_000);
  expect(Buffer.compare(first, await makePng(svg.replace('193,6', '193,7'), folders[0]))).not.toBe(0);
  expect(Buffer.compare(first, await makePng(svg, folders[0]))).toBe(0);
  for (const folder of folders) await rm(folder, { recursive: true });
}, 60_000);
