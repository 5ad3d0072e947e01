import { defineConfig } from 'vitest/config';

// Everything that needs no browser. Property tests draw from a fixed seed, so that a run can be repeated.
export default defineConfig({
  test: {
    include: ['test/{unit,content,repo}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/config/fail-on-console.ts', 'test/config/fixed-seed.ts'],
    // The rules of the repository read all of it through the compiler: seconds here, a minute on a busy machine.
    testTimeout: 180_000,
    allowOnly: false,
    fileParallelism: true,
    // What the tests share is read once for all files of a worker, in a third of the time: the core keeps no state, and setup runs before each file.
    isolate: false,
    maxWorkers: 2,
  },
});
