import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { nextName } from '#text/next-name.ts';

const words = readWords('en', 'assessment').next;

test.each([
  ['Harbour Council', 'Harbour Council 2027'],
  ['Harbour Council 2026', 'Harbour Council 2027'],
  ['Review 2026, depots', 'Review 2027, depots'],
  ['Harbour Council 2027', 'Harbour Council 2027 (next)'],
  ['Form 120265', 'Form 120265 2027'],
])('after %s comes %s', (name, next) => {
  expect(nextName(name, '2027-11-02T08:00:00Z', words)).toBe(next);
});
