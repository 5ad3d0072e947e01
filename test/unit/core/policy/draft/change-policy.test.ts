import { describe, expect, test } from 'vitest';
import { type PolicyChange, policyKind } from '#core/policy/draft/change-policy.ts';
import { createPolicy } from '#core/policy/draft/create-policy.ts';
import { aPolicy } from '../../../../builders/a-policy.ts';
import { NOW } from '../../../../builders/an-assessment.ts';
import { applyPolicyChange, takenBack } from '../../../../builders/changed.ts';

const LATER = '2026-11-26T10:00:00Z';

const CHANGES: readonly PolicyChange[] = [
  { kind: 'answer', questionId: 'stages', fields: { chosen: ['one'] } },
  { kind: 'answer', questionId: 'organisation', fields: { text: 'Pier Water' } },
  { kind: 'answer', questionId: 'organisation', fields: { text: undefined } },
  { kind: 'edit', key: 'en/policy/who', edit: { text: 'All.', built: 'Some.' } },
  { kind: 'layout', documentId: 'policy', fields: { without: ['clauses'], own: ['own1'] } },
  { kind: 'settings', fields: { name: 'Draft 2', assessmentId: 'assessment-1' } },
];

test.each(CHANGES)('a change is taken back: $kind', (change) => {
  const before = aPolicy();
  const after = applyPolicyChange(before, change, LATER);

  expect(after).not.toEqual(before);
  expect(after.updatedAt).toBe(LATER);
  expect(takenBack(policyKind, before, change, NOW)).toEqual(before);
});

test('changes of two fields of one answer are both kept', () => {
  const first = applyPolicyChange(
    aPolicy(),
    { kind: 'answer', questionId: 'answer', fields: { chosen: ['agreed'] } },
    NOW,
  );
  const both = applyPolicyChange(
    first,
    { kind: 'answer', questionId: 'answer', fields: { period: { count: 3, unit: 'weeks' } } },
    NOW,
  );

  expect(both.answers['answer']).toEqual({
    chosen: ['agreed'],
    period: { count: 3, unit: 'weeks' },
  });
});

describe('a new draft', () => {
  test('begins empty', () => {
    expect(createPolicy({ id: 'p', now: NOW })).toMatchObject({ answers: {}, edits: {} });
  });

  test('has the name of the assessment’s organisation, and is tied to it', () => {
    const policy = createPolicy({ id: 'p', now: NOW }, { id: 'a-1', organisation: ' Pier ' });

    expect(policy).toMatchObject({ assessmentId: 'a-1', name: 'Pier' });
    expect(policy.answers).toEqual({ organisation: { text: 'Pier' } });
  });
});
