import { describe, expect, test } from 'vitest';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { areaProgress } from '#core/overview/area-progress.ts';
import { comingActions } from '#core/overview/coming-actions.ts';
import { lastChanges } from '#core/overview/last-changes.ts';
import { countOpen } from '#core/overview/open-counts.ts';
import { whatIsNext } from '#core/overview/what-is-next.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { aCode, aProvision } from '../../../builders/a-code.ts';
import { anAssessment, answers } from '../../../builders/an-assessment.ts';
import { anAction, anEvidence } from '../../../builders/register.ts';

const TODAY = '2026-11-25';
const first = aClause({ slug: '7.1', criteria: '2a 3a 4a 5a' });
const second = aClause({ slug: '8.1', area: 'monitoring', criteria: '2a 3a 4a 5a' });
const catalogue = aCatalogue(first, second);
const answered = (letters: readonly [string, string], changes: Partial<Assessment> = {}) =>
  anAssessment({
    answers: { ...answers(first, letters[0]), ...answers(second, letters[1]) },
    ...changes,
  });
const ALL = ['mmpu', 'mmkn'] as const;

function next(assessment: Assessment) {
  const { step, ...rest } = {
    step: undefined,
    ...whatIsNext([catalogue], assessment, countOpen([catalogue], assessment, TODAY)),
  };
  return step === undefined
    ? rest
    : { ...rest, at: step.criterion.id.replace('sample-standard/', '') };
}

describe('what waits', () => {
  test('is counted over criteria, evidence and actions', () => {
    const assessment = answered(['mm--', 'm---'], {
      clauses: { [first.id]: { marked: true } },
      evidence: {
        e1: anEvidence({ validUntil: '2026-11-24' }),
        e2: anEvidence({ validUntil: TODAY }),
      },
      actions: {
        a1: anAction({ due: '2026-11-24' }),
        a2: anAction({ due: '2026-12-24' }),
        a3: anAction({ due: '2026-11-01', status: 'done' }),
      },
    });

    expect(countOpen([catalogue], assessment, TODAY)).toEqual({
      open: 5,
      toConfirm: 0,
      marked: 4,
      expired: 1,
      pending: 2,
      overdue: 1,
    });
  });
});

describe('what is next', () => {
  test('is to begin with the first criterion while nothing is answered', () => {
    expect(next(anAssessment())).toEqual({ code: 'begin', count: 8, at: '7.1/2a' });
  });

  test('is the first open criterion while some are', () => {
    expect(next(answered(['mm-u', 'mmkn']))).toEqual({ code: 'answer', count: 1, at: '7.1/4a' });
  });

  test('is to confirm what is carried over, then to look at what is marked', () => {
    const carried = { ...answered(ALL).answers };
    const id = `${second.id}/3a`;
    const marked = { ...carried, [id]: { ...carried[id], marked: true } };
    const both = { ...marked, [`${first.id}/2a`]: { value: 'met' as const, toConfirm: true } };

    expect(next(anAssessment({ answers: both }))).toEqual({
      code: 'confirm',
      count: 1,
      at: '7.1/2a',
    });
    expect(next(anAssessment({ answers: marked }))).toEqual({
      code: 'review',
      count: 1,
      at: '8.1/3a',
    });
  });

  test('is what is overdue once the walk is done', () => {
    const actions = { a1: anAction({ due: '2026-11-24' }) };

    expect(next(answered(ALL, { actions }))).toEqual({ code: 'overdue', count: 1 });
    expect(next(answered(['mm--', 'mmkn'], { actions }))).toMatchObject({ code: 'answer' });
  });

  test('is the report, and to make it final once somebody has signed', () => {
    const prepared = { name: 'J. Lind', role: '', date: '' };

    expect(next(answered(ALL))).toEqual({ code: 'report' });
    expect(next(answered(ALL, { signatures: { prepared } }))).toEqual({ code: 'makeFinal' });
  });

  test('is the full assessment after a quick scan', () => {
    const quick = anAssessment({
      depth: 'quick',
      answers: {
        [`${first.id}/2a`]: { value: 'met' },
        [`${second.id}/2a`]: { value: 'unmet' },
      },
    });

    const walked = [walkedCatalogue(catalogue, quick)];

    expect(whatIsNext(walked, quick, countOpen(walked, quick, TODAY))).toEqual({ code: 'deepen' });
  });

  test('is nothing but to read once it is final', () => {
    const final = {
      ...{ at: '2026-11-20T10:00:00Z', by: 'J. Lind', contentHash: 'a1' },
      ...{ scoringVersion: 1, catalogues: [] },
    };

    expect(next(answered(['----', '----'], { finals: [final] }))).toEqual({ code: 'final' });
  });
});

test('the last changes are those of all criteria, the newest first, with their names', () => {
  const history = {
    a: [
      { at: '2026-11-20T10:00:00Z', by: 'J. Lind', value: 'met' as const },
      { at: '2026-11-22T10:00:00Z', by: 'M. Osei' },
    ],
    b: [{ at: '2026-11-21T10:00:00Z', value: 'unmet' as const }],
  };

  expect(lastChanges({ history }, 2)).toEqual([
    { criterionId: 'a', at: '2026-11-22T10:00:00Z', by: 'M. Osei' },
    { criterionId: 'b', at: '2026-11-21T10:00:00Z', value: 'unmet' },
  ]);
});

test('actions that come are those overdue and due soon, not those done, without a day or far off', () => {
  const actions = {
    far: anAction({ due: '2027-02-01' }),
    soon: anAction({ due: '2026-12-05' }),
    done: anAction({ due: '2026-11-20', status: 'effective' }),
    late: anAction({ due: '2026-11-20' }),
    undated: anAction({ due: '' }),
  };

  const coming = comingActions({ actions }, TODAY, 30);

  expect(coming.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
    ['late', -5],
    ['soon', 10],
  ]);
});

describe('progress by area', () => {
  test('has level and target where there are levels', () => {
    const [operation, monitoring] = areaProgress(catalogue, answered(['mm--', '----']));

    expect(operation).toMatchObject({ completeness: { answered: 2, applicable: 4 }, level: 3 });
    expect(monitoring).toMatchObject({ completeness: { answered: 0, applicable: 4 }, target: 3 });
  });

  test('has counts and no level for a code of rules', () => {
    const [area] = areaProgress(
      aCode(aProvision('3.1', 'a b'), aProvision('3.2', 'a')),
      anAssessment(),
    );

    expect(area).not.toHaveProperty('level');
    expect(area?.counts?.notAnswered).toBe(2);
  });
});
