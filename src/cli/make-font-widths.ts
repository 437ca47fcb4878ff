import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontWidths } from '../charts/font/font-widths.ts';

/**
 * Measures the font of the charts and writes `src/charts/font/fira-sans.json`. For developers, after a new version of the font:
 * `node src/cli/make-font-widths.ts`. A test compares the result with the font, so that it is not forgotten.
 */
const root = join(import.meta.dirname, '../..');
const files = join(root, 'node_modules/@fontsource/fira-sans/files');
const weights: [string, string][] = [
  ['400', 'fira-sans-latin-400-normal.woff'],
  ['500', 'fira-sans-latin-500-normal.woff'],
  ['700', 'fira-sans-latin-600-normal.woff'],
];
const table = Object.fromEntries(await Promise.all(weights.map(async ([weight, file]) => [weight, fontWidths(await readFile(join(files, file)))])));
await writeFile(join(root, 'src/charts/font/fira-sans.json'), `${JSON.stringify(table)}\n`);
