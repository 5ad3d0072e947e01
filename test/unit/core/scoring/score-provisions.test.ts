import { describe, expect, test } from 'vitest';
import { coverageOf } from '#core/scoring/coverage.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';

const provision = aProvision('5.1', 'a b c');
const code = aCode(provision);

function complianceOf(letters: string, changes: Partial<Assessment> = {}): string | undefined {
  const assessment = anAssessment({ answers: answers(provision, letters), ...changes });
  return scoreProvisions(code, assessment).clauses[0]?.compliance;
}

describe('a provision', () => {
  test.each([
    ['mmm', 'complies'],
    ['mmp', 'partly'],
    ['mpk', 'unknown'],
    ['mm-', 'notAnswered'],
    ['mk-', 'notAnswered'],
    ['mu-', 'doesNotComply'],
    ['pku', 'doesNotComply'],
    ['mmn', 'complies'],
    ['nnn', 'notApplicable'],
    ['---', 'notAnswered'],
  ])('answered %s: %s', (letters, compliance) => {
    expect(complianceOf(letters)).toBe(compliance);
  });

  test('does not apply when one reason sets it aside', () => {
    const reason = { [provision.id]: { notApplicableReason: 'No tenants.' } };

    expect(complianceOf('uuu', { clauses: reason })).toBe('notApplicable');
  });

  test('is not judged by a criterion that the organisation added', () => {
    const added = { ...provision.criteria[0], basis: 'practice', id: 'own' } as const;
    const own = aCode({ ...provision, criteria: [...provision.criteria, added as never] });
    const assessment = anAssessment({
      answers: { ...answers(provision, 'mmm'), own: { value: 'unmet' } },
    });

    expect(scoreProvisions(own, assessment).clauses[0]).toMatchObject({
      compliance: 'complies',
      met: 3,
      completeness: { answered: 3, applicable: 3 },
    });
  });
});

test('the whole code is counted, not averaged', () => {
  const second = aProvision('5.2', 'a');
  const third = aProvision('5.3', 'a');
  const assessment = anAssessment({
    answers: { ...answers(provision, 'mmm'), ...answers(second, 'u') },
  });

  const score = scoreProvisions(aCode(provision, second, third), assessment);

  expect(score.counts).toEqual({
    complies: 1,
    partly: 0,
    doesNotComply: 1,
    unknown: 0,
    notAnswered: 1,
    notApplicable: 0,
  });
  expect(score.completeness).toEqual({ answered: 4, applicable: 5 });
});

describe('coverage', () => {
  const second = aProvision('5.2', 'a', [provision.criteria[0] as never]);
  const third = aProvision('5.3', 'a');
  const whole = aCode(provision, second, third);

  test('reaches a clause through an answer given elsewhere', () => {
    const assessment = anAssessment({ answers: answers(provision, 'm--') });

    const { reached, notReached } = coverageOf(whole, assessment);

    expect(reached.map(({ number }) => number)).toEqual(['5.1', '5.2']);
    expect(notReached.map(({ number }) => number)).toEqual(['5.3']);
  });

  test('counts as reached what is set aside with a reason', () => {
    const clauses = { [third.id]: { notApplicableReason: 'No branches.' } };

    expect(coverageOf(whole, anAssessment({ clauses })).reached).toContainEqual(third);
  });
});
