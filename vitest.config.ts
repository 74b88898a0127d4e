// Vitest: unit tests beside a mirror of the tree, browser and Electron tests in files of their own.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Once more, and said aloud by the reporter; a property that fails is never given other random inputs (decision 0029).
    retry: { count: 1, condition: /^(?!Property failed)/ },
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './tests/summary-reporter.ts'],
  },
});
