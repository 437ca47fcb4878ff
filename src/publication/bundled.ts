import type { AstroIntegration } from 'astro';

/** Where the names of bundled packages are kept between bundling and the making of pages: one process, one build. */
const KEY = Symbol.for('begrotingslezer.bundled-packages');

/**
 * Astro integration that notes from which packages code, styles or fonts go into the site, so that the page of licences
 * lists what is really shipped. Only what reaches the browser counts: client scripts, style sheets and font files.
 */
export function noteBundledPackages(): AstroIntegration {
  return {
    name: 'bundled-packages',
    hooks: {
      'astro:build:setup': ({ vite, target }) => {
        (vite.plugins ??= []).push({
          name: 'bundled-packages',
          generateBundle(_options, bundle) {
            for (const output of Object.values(bundle)) {
              if (output.type === 'asset') output.originalFileNames.forEach(note);
              else Object.keys(output.modules).filter((file) => target === 'client' || file.endsWith('.css')).forEach(note);
            }
          },
        });
      },
    },
  };
}

/** Names of the packages noted so far, sorted. Empty in dev, where nothing is bundled. */
export function bundledPackages(): string[] {
  return [...noted()].sort();
}

function note(file: string): void {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
  if (name !== undefined) noted().add(name);
}

function noted(): Set<string> {
  const holder = globalThis as { [KEY]?: Set<string> };
  return (holder[KEY] ??= new Set());
}
