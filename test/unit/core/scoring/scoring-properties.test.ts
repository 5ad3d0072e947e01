import { type Arbitrary, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { type Fraction, floor, fraction, toNumber } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { RungScore } from '#core/scoring/score-clause.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { type Answered, anyAnswered, anyCriteria, anyOrder } from '../../../builders/arbitrary.ts';

/** How much an answer is worth: nothing, half, all. "Not applicable" has no place in this order. */
const WORTH: Readonly<Record<string, number>> = { partly: 1, met: 2 };

function worth(value: AnswerValue | undefined): number {
  return WORTH[value ?? ''] ?? 0;
}

function withValue(assessment: Assessment, id: string, value: AnswerValue): Assessment {
  return { ...assessment, answers: { ...assessment.answers, [id]: { value } } };
}

interface Step extends Answered {
  readonly criterion: string;
  readonly value: AnswerValue;
}

const anyStep: Arbitrary<Step> = anyAnswered.chain(({ catalogue, assessment }) =>
  record({
    criterion: anyCriteria(catalogue).map(([id = '']) => id),
    value: constantFrom<AnswerValue>('met', 'partly', 'unmet', 'unknown'),
  }).map((step) => ({ catalogue, assessment, ...step })),
);

/** A change of one answer for the better, or to one worth the same. */
const anyBetterAnswer = anyStep.filter(({ assessment, criterion, value }) => {
  const before = assessment.answers[criterion]?.value;
  return before !== 'notApplicable' && worth(value) >= worth(before);
});

interface Figure {
  readonly level: number | null;
  readonly index: Fraction | null;
}

function figuresOf(catalogue: Catalogue, assessment: Assessment): readonly Figure[] {
  const score = scoreAssessment(catalogue, assessment);
  return [...score.clauses, ...score.areas, score.overall];
}

function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

test('a better answer lowers no level and no index, of a clause, an area or the whole', () => {
  assert(
    property(anyBetterAnswer, ({ catalogue, assessment, criterion, value }) => {
      const before = figuresOf(catalogue, assessment);
      const after = figuresOf(catalogue, withValue(assessment, criterion, value));
      for (const [position, figure] of before.entries()) {
        expect(after[position]?.level ?? 0).toBeGreaterThanOrEqual(figure.level ?? 0);
        const better = after[position]?.index ?? fraction(0);
        expect(isLess(better, figure.index ?? fraction(0))).toBe(false);
      }
    }),
  );
});

test('levels and indices run from 1 to 5', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      for (const { level, index } of figuresOf(catalogue, assessment)) {
        if (level === null || index === null) continue;
        expect([1, 2, 3, 4, 5]).toContain(level);
        expect(toNumber(index)).toBeGreaterThanOrEqual(1);
        expect(toNumber(index)).toBeLessThanOrEqual(5);
      }
    }),
  );
});

test('level and index are missing together', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      for (const { level, index } of figuresOf(catalogue, assessment))
        expect(level === null).toBe(index === null);
    }),
  );
});

test('the floor of a clause’s index is its level', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      for (const { level, index } of scoreAssessment(catalogue, assessment).clauses)
        expect(index === null ? null : floor(index)).toBe(level);
    }),
  );
});

test('the level of an area or the whole is neither above its index nor two above a clause', () => {
  assert(
    property(anyAnswered, ({ catalogue, assessment }) => {
      const { areas, overall, clauses } = scoreAssessment(catalogue, assessment);
      for (const { level, index, clauses: own } of [...areas, { ...overall, clauses }]) {
        if (level === null || index === null) continue;
        const levels = own.flatMap((clause) => clause.level ?? []);
        expect(level).toBe(Math.min(floor(index), Math.min(...levels) + 1));
      }
    }),
  );
});

function stateOf(rungs: readonly RungScore[], level: number | null): string | undefined {
  return rungs.find(({ rung }) => rung === level)?.state;
}

describe('"not applicable" alone lifts nobody', () => {
  test('the level of a clause is 1, or a rung whose applicable criteria are there and all met', () => {
    assert(
      property(anyAnswered, ({ catalogue, assessment }) => {
        const answer = answerLookup(catalogue, assessment);
        for (const { clause, level } of scoreAssessment(catalogue, assessment).clauses) {
          if (level === null || level === 1) continue;
          const own = clause.criteria.filter(({ rung }) => rung === level);
          expect(own.some(({ id }) => answer(id) === 'met')).toBe(true);
          expect(own.every(({ id }) => ['met', 'notApplicable'].includes(answer(id) ?? ''))).toBe(
            true,
          );
        }
      }),
    );
  });

  test('taking out a whole rung gives a level only to a rung above it that is completely met', () => {
    assert(
      property(anyAnswered, constantFrom(2, 3, 4, 5), ({ catalogue, assessment }, rung) => {
        const taken = allClauses(catalogue)
          .flatMap(({ criteria }) => criteria.filter((criterion) => criterion.rung === rung))
          .reduce((all, { id }) => withValue(all, id, 'notApplicable'), assessment);
        const before = scoreAssessment(catalogue, assessment).clauses;
        const after = scoreAssessment(catalogue, taken).clauses;
        for (const [position, { level, rungs }] of after.entries()) {
          expect(level).not.toBe(rung);
          const isLifted = (level ?? 0) > (before[position]?.level ?? 5);
          const isEarned = (level ?? 0) > rung && stateOf(rungs, level) === 'complete';
          expect(isEarned || !isLifted).toBe(true);
        }
      }),
    );
  });

  test('with every rung above L taken out, a clause stands no higher than L', () => {
    assert(
      property(anyAnswered, ({ catalogue, assessment }) => {
        for (const top of [2, 3, 4]) {
          const above = allClauses(catalogue).flatMap(({ criteria }) =>
            criteria.filter(({ rung }) => rung > top),
          );
          const cut = above.reduce(
            (all, { id }) => withValue(all, id, 'notApplicable'),
            assessment,
          );
          for (const { level } of scoreAssessment(catalogue, cut).clauses)
            expect(level ?? 1).toBeLessThanOrEqual(top);
        }
      }),
    );
  });
});

/** The catalogue with its areas, clauses and criteria in another order, and the answers too. */
const anyShuffle = anyAnswered.chain(({ catalogue, assessment }) =>
  record({
    entries: anyOrder(Object.entries(assessment.answers)),
    areas: anyOrder(catalogue.areas),
  }).chain(({ entries, areas }) =>
    anyOrder(allClauses(catalogue).flatMap(({ criteria }) => criteria)).map((order) => ({
      catalogue,
      assessment,
      shuffled: {
        ...catalogue,
        areas: areas.map((area) => ({
          ...area,
          clauses: area.clauses.toReversed().map((clause) => ({
            ...clause,
            criteria: clause.criteria.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
          })),
        })),
      },
      answers: Object.fromEntries(entries),
    })),
  ),
);

test('no order matters: of answers, criteria, clauses or areas', () => {
  assert(
    property(anyShuffle, ({ catalogue, assessment, shuffled, answers }) => {
      const before = scoreAssessment(catalogue, assessment);
      const after = scoreAssessment(shuffled, { ...assessment, answers });
      expect(after.overall.level).toBe(before.overall.level);
      expect(after.overall.index).toEqual(before.overall.index);
      expect(after.overall.alignment).toEqual(before.overall.alignment);
      for (const { clause, level, index } of before.clauses) {
        const same = after.clauses.find((other) => other.clause.id === clause.id);
        expect([same?.level, same?.index]).toEqual([level, index]);
      }
    }),
  );
});
