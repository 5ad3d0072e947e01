import { describe, expect, test } from 'vitest';
import type { Change } from '#core/assessment/change.ts';
import { confirmation } from '#core/assessment/confirmation.ts';
import {
  completenessOf,
  countByClause,
  countShown,
  nextStep,
  shownSteps,
  walkSteps,
} from '#core/assessment/walk.ts';
import { reviewRecord } from '#core/audit/review-record.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { anAssessment, answers, NOW } from '../../../builders/an-assessment.ts';
import { applyChange, undoChange } from '../../../builders/changed.ts';

const clause = aClause({ slug: '7.4', criteria: '2a 3a 4a' });
const other = aClause({ slug: '8.1', criteria: '2a' });
const catalogue = aCatalogue(clause, other);
const [first = '', second = ''] = clause.criteria.map(({ id }) => id);
const LATER = '2027-11-02T08:00:00Z';

/** Next year's assessment: everything is answered, and the first two answers are to be confirmed. */
function carried(changes: Partial<Assessment> = {}): Assessment {
  const given: Record<string, Answer> = { ...answers(clause, 'mmu'), ...answers(other, 'm') };
  for (const id of [first, second]) given[id] = { ...given[id], toConfirm: true };
  return anAssessment({ answers: given, ...changes });
}

const confirm: Change = {
  kind: 'answer',
  criterionId: first,
  fields: { toConfirm: undefined },
};

describe('an answer that is carried over', () => {
  test('is confirmed without its value being touched, and the history says by whom', () => {
    const after = applyChange(carried(), confirm, LATER, 'Helen Marsh');

    expect(after.answers[first]).toEqual({ value: 'met' });
    expect(after.history[first]).toEqual([
      { at: LATER, by: 'Helen Marsh', value: 'met', confirmed: true },
    ]);
  });

  test('is confirmed by answering anew, also with the same answer', () => {
    const fields = { value: 'met' } as const;

    const after = applyChange(carried(), { kind: 'answer', criterionId: first, fields }, LATER);

    expect(after.answers[first]).toEqual({ value: 'met' });
  });

  test('is not confirmed by a note', () => {
    const fields = { note: 'Ask the depot.' };

    const after = applyChange(carried(), { kind: 'answer', criterionId: first, fields }, LATER);

    expect(after.answers[first]).toMatchObject({ toConfirm: true });
    expect(after.history).toEqual({});
  });

  test.each<[string, Change]>([
    ['confirming', confirm],
    ['another answer', { kind: 'answer', criterionId: first, fields: { value: 'unmet' } }],
  ])('waits again when %s is undone', (_, change) => {
    const before = carried();

    const undone = undoChange(before, change, LATER);

    expect(undone.answers).toEqual(before.answers);
  });

  test('says in the history that a confirmation was taken back', () => {
    const before = carried();

    const undone = undoChange(before, confirm, LATER);

    expect(undone.history[first]?.map(({ confirmed }) => confirmed)).toEqual([true, false]);
  });

  test('counts in the score and as answered, and is counted apart', () => {
    const assessment = carried();

    expect(scoreAssessment(catalogue, assessment).clauses[0]?.level).toBe(3);
    expect(completenessOf([catalogue], assessment)).toEqual({ answered: 4, applicable: 4 });
    expect(countShown([catalogue], assessment, 'toConfirm')).toBe(2);
    const waiting = shownSteps(walkSteps([catalogue], assessment), assessment, 'toConfirm');
    expect([...countByClause(waiting)]).toEqual([[clause.id, 2]]);
  });

  test('is found one after the other', () => {
    const step = nextStep([catalogue], carried(), 'toConfirm', first);

    expect(step?.criterion.id).toBe(second);
  });

  test('is named to the reviewer with the first clause', () => {
    const remarks = reviewRecord([catalogue], carried(), NOW.slice(0, 10));

    expect(remarks).toEqual([{ code: 'toConfirm', count: 2, first: clause.id }]);
  });
});

describe('a reason that covers a whole clause', () => {
  const covered = carried({
    clauses: { [clause.id]: { notApplicableReason: 'Nobody writes.', toConfirm: true } },
  });

  test('is confirmed once for all of its criteria', () => {
    const change = confirmation(covered, clause, first);

    expect(change).toEqual({ kind: 'clause', id: clause.id, fields: { toConfirm: undefined } });
    expect(countShown([catalogue], covered, 'toConfirm')).toBe(3);
    if (change)
      expect(countShown([catalogue], applyChange(covered, change, LATER), 'toConfirm')).toBe(0);
  });

  test('is confirmed by writing it anew; taking it away leaves the answers below to confirm', () => {
    const write = (notApplicableReason: string) =>
      applyChange(
        covered,
        { kind: 'clause', id: clause.id, fields: { notApplicableReason } },
        LATER,
      );

    expect(write('Nobody writes to us.').clauses[clause.id]).not.toHaveProperty('toConfirm');
    expect(countShown([catalogue], write(''), 'toConfirm')).toBe(2);
  });
});
