// Ends a test run: names the tests that passed only when they were tried again, then one plain line of counts, the last thing it prints.

import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Tests of one run that may need their second try; a run with more of them fails. */
const UNSTEADY_AT_MOST = 3;

/** Prints the unsteady tests and `N passed, N failed, N skipped` when the run has ended. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const unsteady: string[] = [];
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state] += 1;
        if (state === 'failed') failed += 1;
        else if (test.diagnostic()?.flaky) unsteady.push(unsteadyLine(test));
      }
      // A file that fell before its tests ran, or in a hook, would otherwise not be counted at all.
      if (failed === 0 && module.state() === 'failed') count.failed += 1;
    }
    const tooMany = unsteady.length > UNSTEADY_AT_MOST;
    process.on('exit', () => {
      if (unsteady.length > 0) {
        const limit = tooMany ? ` (more than ${UNSTEADY_AT_MOST}, so the run fails)` : '';
        const words = `${unsteady.length} passed only when tried again${limit}; each is a fault to be found:`;
        process.stdout.write(`\n${words}\n${unsteady.join('\n')}\n`);
        if (tooMany) process.exitCode = 1;
      }
      process.stdout.write(
        `\n${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped\n`,
      );
    });
  }
}

/** Where an unsteady test stands and what was wrong the first time. */
function unsteadyLine(test: TestCase): string {
  const first = test.attempts()[0]?.errors?.[0]?.message.split('\n', 1)[0] ?? 'no error was kept';
  return `  ${test.module.relativeModuleId}: ${test.fullName}\n    the first time: ${first}`;
}
