import { expect, test } from 'vitest';
import { rightOfHundred } from '#core/policy/check/sureness.ts';

const none = { right: 0, all: 0 };

test('an element that was met often has its own figure, one met seldom that of all', () => {
  const measured = {
    texts: 100,
    elements: {
      often: { covered: { right: 20, all: 92 }, weak: none, missing: none },
      other: { covered: { right: 80, all: 108 }, weak: none, missing: none },
      never: { covered: none, weak: none, missing: none },
    },
  };

  // (20 + 8 × 100/200) / (92 + 8)
  expect(rightOfHundred(measured, 'often', 'covered')).toBe(24);
  expect(rightOfHundred(measured, 'never', 'covered')).toBe(50);
});
