const ASTRO = 'node_modules/astro/bin/astro.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

/**
 * What each step runs: programs for the chosen Node, in order. A step gets the arguments that were left over.
 * Everything that needs TypeScript or a package starts here; this file itself needs nothing.
 */
export const STEPS = {
  build: (extra) => [{ arguments: ['src/cli/build.ts', ...extra] }],
  serve: (extra) => [{ arguments: ['src/cli/serve.ts', ...extra] }],
  dev: (extra) => [{ arguments: [ASTRO, 'dev', ...extra] }],
  check: (extra) => [{ arguments: ['src/cli/check.ts', ...extra] }],
  import: (extra) => [{ arguments: ['src/cli/import.ts', ...extra] }],
  export: (extra) => [{ arguments: ['src/cli/export.ts', ...extra] }],
  new: (extra) => [{ arguments: ['src/cli/new.ts', ...extra] }],
  verify: (extra) => [{ arguments: ['src/cli/verify.ts', ...extra] }],
  release: (extra) => [{ arguments: ['src/cli/release.ts', ...extra] }],
  browser: () => [{ arguments: ['src/setup/show-browser.mjs'] }],
  types: () => [{ arguments: [ASTRO, 'sync'] }, { arguments: [ASTRO, 'check', '--minimumSeverity', 'warning'] }],
  test: (extra) => [{ arguments: [ASTRO, 'sync'] }, { arguments: [VITEST, 'run', ...extra] }],
  fuzz: (extra) => [{ arguments: ['tests/fuzz/run.ts', ...extra] }],
  bench: (extra) => [{ arguments: ['tests/bench/run.ts', ...extra] }],
};

/**
 * The steps in "build,serve", in order; `null` when one is unknown or none is named. They are one word, so that an argument may
 * have the name of a step: `npm run bench -- build`.
 */
export function stepsNamed(word) {
  const names = word.split(',');
  return names.every((name) => Object.hasOwn(STEPS, name)) ? names : null;
}
