import { build } from 'esbuild';
import { join } from 'node:path';

const BROWSER = join(import.meta.dirname, '../../browser');

/**
 * The script of a page in a file of its own: everything in `src/browser/standalone-page.ts` as one classic script that loads
 * nothing. Same sources, same text. Throws when a source cannot be bundled.
 */
export async function standaloneScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(BROWSER, 'standalone-page.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return result.outputFiles[0]!.text;
}
