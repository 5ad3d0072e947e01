import { describe, expect, test } from 'vitest';
import { byOrder, isFoundBy, isInState, standingOf } from '#core/clients/standing.ts';
import { anAssessment, TODAY } from '../../../builders/an-assessment.ts';
import { aFinal, anAction, anEvidence } from '../../../builders/register.ts';

describe('where an assessment stands', () => {
  test('tells what is overdue from what falls due next, and leaves out what is done', () => {
    const actions = {
      late: anAction({ due: '2026-11-01' }),
      next: anAction({ due: '2026-12-05' }),
      done: anAction({ due: '2026-11-26', status: 'done' }),
    };

    expect(standingOf(anAssessment({ actions }), TODAY)).toEqual({
      isFinal: false,
      overdue: 1,
      next: { day: '2026-12-05', what: 'action' },
    });
  });

  test('takes the end of evidence for the next date where it comes first', () => {
    const evidence = { e1: anEvidence({ validUntil: '2026-12-01' }) };
    const actions = { a1: anAction({ due: '2026-12-05' }) };

    expect(standingOf(anAssessment({ evidence, actions }), TODAY).next).toEqual({
      day: '2026-12-01',
      what: 'evidence',
    });
  });

  test('is both final and overdue where it is', () => {
    const standing = standingOf(
      anAssessment({ finals: [aFinal()], actions: { a1: anAction({ due: '2026-01-01' }) } }),
      TODAY,
    );

    expect((['draft', 'final', 'overdue'] as const).map((one) => isInState(standing, one))).toEqual(
      [false, true, true],
    );
  });
});

test('what has no next date comes last, and what is alike goes by the last change', () => {
  const placed = (name: string, updatedAt: string, day?: string) => ({
    ...{ name, updatedAt },
    standing: {
      isFinal: false,
      overdue: 0,
      next: day ? { day, what: 'action' as const } : undefined,
    },
  });
  const list = [
    placed('old', '2026-01-01'),
    placed('new', '2026-02-01'),
    placed('due', '2026-01-01', '2026-12-01'),
  ];

  expect(list.sort(byOrder('next', 'en')).map(({ name }) => name)).toEqual(['due', 'new', 'old']);
});

test.each([
  ['', true],
  ['COUNCIL harb', true],
  ['海港', true],
  ['hill', false],
])('“%s” finds an assessment: %s', (typed, isFound) => {
  expect(isFoundBy(typed, ['Harbour Council', '海港市政局'])).toBe(isFound);
});
