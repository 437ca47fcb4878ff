import { build } from 'esbuild';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { drawSvg } from '../../src/charts/draw-svg.ts';
import type { Size } from '../../src/charts/drawing/layout.ts';
import { fileSvg } from '../../src/charts/file-svg.ts';
import { FIGUREN, makeFiguur } from '../../src/charts/figuur.ts';
import { begroting7, historie7 } from '../unit/charts/sample-begroting.ts';

/**
 * What the figures weigh and cost: bytes of the script before and after the reader comes near, and per figure the bytes of its
 * drawings and the milliseconds to make them, first and later.
 */
const root = resolve(import.meta.dirname, '../..');
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

async function bundle(entry: string, external: string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({ entryPoints: [join(root, entry)], bundle: true, minify: true, format: 'esm', target: 'es2022', external, write: false });
  return outputFiles[0]!.contents;
}

for (const [name, entry, external] of [
  ['on every page with a figure', 'src/browser/figures/watch-figures.ts', ['./live-figure.ts']],
  ['when a figure is near', 'src/browser/figures/live-figure.ts', []],
] as const) {
  const code = await bundle(entry, [...external]);
  console.log(`script ${name}: ${kB(code.length)}, gzip ${kB(gzipSync(code, { level: 9 }).length)}, brotli ${kB(brotliCompressSync(code).length)}`);
}

const WARM = 50;
const ids = [...Object.keys(FIGUREN).filter((id) => id !== 'verloop-van-regel'), 'pensioenen-en-uitkeringen'];
for (const id of ids) {
  const make = () => makeFiguur({ id }, { evidence: { begroting: begroting7, historie: historie7 }, aanduidingen: new Map() });
  const specStart = performance.now();
  const made = make();
  const specMs = performance.now() - specStart;
  if (!made.ok) throw new Error(made.reden.found);
  const sizes = (['wide', 'phone'] as Size[]).map((size) => {
    const start = performance.now();
    const { content } = drawSvg(made.spec, size, id);
    const cold = performance.now() - start;
    const again = performance.now();
    for (let turn = 0; turn < WARM; turn += 1) drawSvg(made.spec, size, id);
    return `${size} ${kB(content.length)} (gzip ${kB(gzipSync(content).length)}), ${cold.toFixed(1)} ms first, ${((performance.now() - again) / WARM).toFixed(2)} ms later`;
  });
  console.log(`${id}: spec ${specMs.toFixed(1)} ms; ${sizes.join('; ')}; file ${kB(fileSvg(made.spec, 'bron').length)}`);
}
