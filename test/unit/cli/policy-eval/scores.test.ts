import { expect, test } from 'vitest';
import {
  confusion,
  macroF1,
  type Pair,
  scorePairs,
} from '../../../../src/cli/policy-eval/scores.ts';

const PAIRS: readonly Pair[] = [
  { about: 'E01', labelled: 'P', judged: 'P' },
  { about: 'E01', labelled: 'W', judged: 'P' },
  { about: 'E01', labelled: 'A', judged: 'W' },
  { about: 'E02', labelled: 'P', judged: 'A' },
  { about: 'E03', labelled: 'A', judged: 'A' },
];

test('present or weak is there, absent is not', () => {
  expect(scorePairs(PAIRS)).toMatchObject({
    truePositives: 2,
    falsePositives: 1,
    falseNegatives: 1,
    trueNegatives: 1,
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 4 / 6,
  });
});

test('the macro average leaves out what is nowhere', () => {
  expect(macroF1(PAIRS)).toBeCloseTo((0.8 + 0) / 2);
});

test('counts how each label was judged', () => {
  expect(confusion(PAIRS)).toEqual({
    P: { P: 1, W: 0, A: 1 },
    W: { P: 1, W: 0, A: 0 },
    A: { P: 0, W: 1, A: 1 },
  });
});
