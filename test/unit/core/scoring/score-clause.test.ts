import { describe, expect, test } from 'vitest';
import { fraction } from '#core/scoring/fraction.ts';
import { scoreClause } from '#core/scoring/score-clause.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { names, printed, scoreOf } from '../../../builders/look-up.ts';

const clause = aClause({ criteria: '2a 2b 3a 3b 3c 4a 4b 5a', practice: '4a 4b 5a', weight: 2 });

describe('the worked example', () => {
  const score = scoreOf(clause, 'mm mpu mu n');

  test('stands at level 2 with index 2.50', () => {
    expect(score.level).toBe(2);
    expect(score.index).toEqual(fraction(5, 2));
  });

  test('is aligned with the standard on 3 of 5', () => {
    expect(score.alignment).toEqual({ met: 3, applicable: 5 });
  });

  test('is held back by 3b and 3c, with 4a ahead of its level', () => {
    expect(names(score.heldBackBy)).toBe('3b 3c');
    expect(names(score.ahead)).toBe('4a');
  });

  test('has answered all seven that apply', () => {
    expect(score.completeness).toEqual({ answered: 7, applicable: 7 });
    expect(score.provisional).toBe(false);
  });
});

describe('the level', () => {
  test.each([
    ['nothing is answered', '-- --- -- -', '1 · 1.00'],
    ['rung 2 is not complete, whatever stands above', 'mu mmm mm m', '1 · 1.50'],
    ['rung 2 is complete', 'mm uuu uu u', '2 · 2.00'],
    ['rung 3 is complete too', 'mm mmm uu u', '3 · 3.00'],
    ['rung 4 is complete too', 'mm mmm mm u', '4 · 4.00'],
    ['everything is met', 'mm mmm mm m', '5 · 5.00'],
    ['partly met counts half a point', 'mm ppp uu u', '2 · 2.50'],
    ['all points but one half leave the rung incomplete', 'mm mmp mm m', '2 · 2.83'],
    ['nobody could say', 'mm kkk mm m', '2 · 2.00'],
  ])('%s: %s gives %s', (_case, letters, figures) => {
    expect(printed(scoreOf(clause, letters))).toBe(figures);
  });
});

describe('not applicable', () => {
  test.each([
    ['a criterion is left out of its rung', 'mm mmn uu u', '3 · 3.00'],
    ['an empty rung stops nothing', 'mm nnn mm u', '4 · 4.00'],
    ['an empty rung earns nothing', 'mm nnn uu u', '2 · 2.00'],
    ['the blocking rung is looked for above an empty one', 'mm nnn mu u', '2 · 2.50'],
    ['empty rungs at the foot leave level 1', 'nn nnn um m', '1 · 1.50'],
    ['empty rungs at the head lift nobody', 'mm mmm nn n', '3 · 3.00'],
    ['nothing applies', 'nn nnn nn n', '–'],
  ])('%s: %s gives %s', (_case, letters, figures) => {
    expect(printed(scoreOf(clause, letters))).toBe(figures);
  });

  test('leaves a clause without level, index and gaps when nothing applies', () => {
    const score = scoreOf(clause, 'nn nnn nn n');

    expect(score.level).toBeNull();
    expect(score.completeness).toEqual({ answered: 0, applicable: 0 });
    expect(score.provisional).toBe(false);
    expect(score.heldBackBy).toEqual([]);
  });

  test('is left out of alignment as well', () => {
    expect(scoreOf(clause, 'mm npu mu n').alignment).toEqual({ met: 2, applicable: 4 });
  });
});

describe('completeness', () => {
  test('an unanswered applicable criterion makes the clause provisional', () => {
    const score = scoreOf(clause, 'mm mm- uu n');

    expect(score.provisional).toBe(true);
    expect(score.completeness).toEqual({ answered: 6, applicable: 7 });
  });

  test('"nobody could say" is an answer', () => {
    expect(scoreOf(clause, 'mm kkk uu u').provisional).toBe(false);
  });
});

describe('the rungs', () => {
  test('are complete, incomplete or empty', () => {
    const { rungs } = scoreOf(clause, 'mm mpu nn m');

    expect(rungs.map(({ rung, state }) => `${rung} ${state}`)).toEqual([
      '2 complete',
      '3 incomplete',
      '4 empty',
      '5 complete',
    ]);
  });

  test('of a clause with the headline alone are empty but one', () => {
    const headline = aClause({ criteria: '3a' });

    expect(printed(scoreOf(headline, 'm'))).toBe('3 · 3.00');
    expect(printed(scoreOf(headline, 'p'))).toBe('1 · 1.50');
    expect(printed(scoreOf(headline, '-'))).toBe('1 · 1.00');
  });
});

test('alignment counts clause and annex and leaves practice out', () => {
  const mixed = {
    ...clause,
    criteria: clause.criteria.map((criterion, position) => ({
      ...criterion,
      basis: (['clause', 'annex', 'practice'] as const)[position % 3] ?? 'practice',
    })),
  };

  expect(scoreClause(mixed, () => 'met').alignment).toEqual({ met: 6, applicable: 6 });
});
