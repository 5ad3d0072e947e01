import { expect, test } from 'vitest';
import { alignmentPercent, criterionName } from '#text/score-text.ts';

test.each([
  [3, 5, '60%'],
  [0, 5, '0%'],
  [5, 5, '100%'],
  [299, 300, '99%'],
  [1, 3, '33%'],
  [0, 0, '–'],
])('%i of %i is %s, cut and not rounded', (met, applicable, expected) => {
  expect(alignmentPercent({ met, applicable })).toBe(expected);
});

test('a criterion is called by the last part of its id', () => {
  expect(criterionName('iso-10002-2018/5.4-top-management/3a')).toBe('3a');
});
