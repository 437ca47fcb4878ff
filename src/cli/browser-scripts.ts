import type { Plugin } from 'vite';

/** Vite's own module that loads style sheets of a script before the script. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Which sources go together in one script, first match first: what every page has, with the words and numbers that most pages
 * need, and what the results page needs besides for its first answer. Fewer files pack better and load sooner.
 */
const TOGETHER = [
  { name: 'site', test: /\/src\/(?:domain\/(?:adres|format)|browser\/(?:open-for-print|announce|search\/(?:site-search|load-index|offline)))\.ts$/ },
  { name: 'search', test: /\/src\/(?:search\/(?!split-source|directory|merge-collections)|browser\/search\/(?:search-page|render-results|move-by-keys)\.ts$)/ },
];

/**
 * Vite plugin for the scripts of the browser: bundles together what is loaded together, and loads scripts without Vite's
 * preloading. That asks a script for its own address, which it does not have in the archive, and no script here has a style
 * sheet of its own: the build fails when one gets it.
 */
export function browserScripts(): Plugin {
  return {
    name: 'browser-scripts',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } } } } : undefined),
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && /__vite__mapDeps/.test(output.code)) this.error(`${output.fileName} loads a style sheet with a script: import it in the page`);
      }
    },
  };
}
