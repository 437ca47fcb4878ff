import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that a script can read: `12 passed, 0 failed, 1 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) count[test.result().state] += 1;
      // A file that cannot be loaded has no tests: it counts as one that failed.
      if (tests.length === 0 && module.state() === 'failed') count.failed += 1;
    }
    // After the summary of the default reporter.
    process.on('exit', () => console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`));
  }
}
