// Ends a test run with one plain line of counts, the last thing it prints.

import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` when the run has ended. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        if (state === 'failed') failed += 1;
      }
      // A file that fell before its tests ran, or in a hook, would otherwise not be counted at all.
      if (failed === 0 && module.state() === 'failed') count.failed += 1;
    }
    process.on('exit', () => {
      process.stdout.write(
        `\n${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped\n`,
      );
    });
  }
}
