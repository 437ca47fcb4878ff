import { defineConfig } from 'vitest/config';

/** Tests of pure functions share the modules they import: reading them in again for each file takes as long as the tests. */
const pure = { isolate: false, testTimeout: 20_000, setupFiles: ['tests/support/fixed-seed.ts'] };

/** Tests that look at the built site share one build, one server and one browser; they run one file after the other. */
const onSite = { globalSetup: ['tests/support/built-site.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...pure } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...pure } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...onSite, testTimeout: 240_000 } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...onSite } },
      { test: { name: 'a11y', include: ['tests/a11y/**/*.test.ts'], ...onSite, testTimeout: 240_000 } },
    ],
  },
});
