import { build } from 'esbuild';
import type { SiteFiles } from './relative-address.ts';

/**
 * Bundles a module script of the site, with all it imports, into one classic script: browsers refuse modules from a disk.
 * `entry` is the path of the script in the site. Throws when it or something it imports is not there.
 */
export async function classicScript(files: SiteFiles, entry: string): Promise<string> {
  const result = await build({
    stdin: { contents: text(files, entry), sourcefile: entry, resolveDir: '/', loader: 'js' },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'silent',
    plugins: [
      {
        name: 'site-files',
        setup(builder) {
          builder.onResolve({ filter: /^[./]/ }, ({ path, importer }) => {
            const from = new URL(importer.replace(/^\/+/, ''), 'file:///');
            return { path: decodeURIComponent(new URL(path, from).pathname).slice(1), namespace: 'site' };
          });
          builder.onLoad({ filter: /.*/, namespace: 'site' }, ({ path }) => ({ contents: text(files, path), loader: 'js' }));
        },
      },
    ],
  });
  return result.outputFiles[0]!.text;
}

function text(files: SiteFiles, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`No script ${path} in the site`);
  return new TextDecoder().decode(content);
}
