import { afterEach, beforeEach, vi } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

let calls: string[] = [];

beforeEach(() => {
  calls = [];
  for (const method of METHODS)
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${method}: ${values.map(String).join(' ')}`);
    });
});

// What is written to a console is read by nobody; a test that causes it has found something.
afterEach(() => {
  vi.restoreAllMocks();
  if (calls.length > 0) throw new Error(`Nothing may write to the console.\n${calls.join('\n')}`);
});
