import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoPieces, packCodePoints, pickRanges } from '#build/fonts/code-points.ts';
import { isCovered, readCoverage } from '#export/pdf/fonts/coverage.ts';

function coverageOf(codes: readonly number[]) {
  const file = { file: 'a.ttf', codes: packCodePoints(codes) };
  return readCoverage({
    files: [
      { ...file, face: 'regular' },
      { ...file, face: 'bold' },
    ],
  });
}

describe('sets of code points', () => {
  test('runs are written as distances', () => {
    expect(packCodePoints([65, 66, 67, 70])).toBe('1t:2 3');
  });

  test('what is packed is read back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 0x10ffff }), { minLength: 1 }),
        (codes) => {
          // A space is in the fonts of every report.
          const ascending = [...new Set([0x20, ...codes])].sort((a, b) => a - b);
          const coverage = coverageOf(ascending);

          expect([...coverage.alphabet.keys()]).toEqual(ascending);
          expect(isCovered(coverage, (ascending.at(-1) ?? 0) + 1)).toBe(false);
        },
      ),
    );
  });

  test('ranges include both their ends', () => {
    expect(
      pickRanges(
        [5, 3, 9, 4],
        [
          [3, 4],
          [9, 9],
        ],
      ),
    ).toEqual([3, 4, 9]);
  });

  test('the last piece may be short', () => {
    expect(cutIntoPieces([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });
});
