import { describe, expect, test } from 'vitest';
import { asMadeFinal, assessedContent } from '#core/assessment/final-content.ts';
import { currentFinal, isAllowed } from '#core/assessment/finality.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

const FINAL: Final = {
  at: '2026-11-25T10:00:00Z',
  by: 'Helen Marsh',
  contentHash: '0'.repeat(64),
  scoringVersion: 1,
  catalogues: [],
};
const REOPENED = { ...FINAL, reopened: { at: FINAL.at, by: 'Helen Marsh', reason: 'A slip.' } };

describe('an assessment', () => {
  test('is final from the last time it was made so until it is reopened', () => {
    expect(currentFinal({ finals: [] })).toBeUndefined();
    expect(currentFinal({ finals: [FINAL] })).toEqual(FINAL);
    expect(currentFinal({ finals: [REOPENED] })).toBeUndefined();
    expect(currentFinal({ finals: [REOPENED, FINAL] })).toEqual(FINAL);
  });

  test('takes signatures, reopening, another name and what goes out while it is final, and nothing else', () => {
    const final = { finals: [FINAL] };

    expect(isAllowed(final, ['signatures', 'prepared', 'name'])).toBe(true);
    expect(isAllowed(final, ['finals'])).toBe(true);
    expect(isAllowed(final, ['name'])).toBe(true);
    expect(isAllowed(final, ['report'])).toBe(true);
    expect(isAllowed(final, ['purpose'])).toBe(false);
    expect(isAllowed(final, ['answers', 'a', 'value'])).toBe(false);
    expect(isAllowed(final, ['evidence', 'e1'])).toBe(false);
    expect(isAllowed({ finals: [REOPENED] }, ['purpose'])).toBe(true);
  });
});

describe('what the fingerprint is made of', () => {
  const assessment = anAssessment({ answers: { a: { value: 'met' }, b: { value: 'unmet' } } });

  test('does not change with signatures, finals, history, what goes out or the order of keys', () => {
    const signed: Assessment = {
      ...assessment,
      signatures: { prepared: { name: 'H', role: '', date: '' } },
      finals: [FINAL],
      history: { a: [{ at: FINAL.at }] },
      report: { edition: 'board', version: '2' },
      answers: { b: { value: 'unmet' }, a: { value: 'met' } },
    };

    expect(assessedContent(signed)).toBe(assessedContent(assessment));
  });

  test('changes with any answer', () => {
    const other = {
      ...assessment,
      answers: { ...assessment.answers, b: { value: 'met' } },
    } as const;

    expect(assessedContent(other)).not.toBe(assessedContent(assessment));
  });
});

test('a frozen assessment comes back as it was: signed and final then, and nothing of what came later', () => {
  const signatures = { prepared: { name: 'Helen Marsh', role: 'Auditor', date: '2026-11-25' } };
  const first: Final = { ...FINAL, at: '2026-11-20T10:00:00Z', signatures };
  const then = anAssessment({ purpose: 'As it was.', signatures });
  const content = JSON.parse(assessedContent(then));
  const now = anAssessment({
    purpose: 'As it is.',
    finals: [{ ...REOPENED, ...first }, FINAL],
  });

  expect(asMadeFinal(content, now, first)).toEqual({
    ...then,
    updatedAt: first.at,
    finals: [first],
    history: {},
  });
});
