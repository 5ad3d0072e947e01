import { expect, test } from 'vitest';
import { isBackupDue } from '#core/assessment/backup-due.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

const BEGUN = '2026-11-01T08:00:00Z';
const CHANGED = '2026-11-20T08:00:00Z';
const assessment = anAssessment({ createdAt: BEGUN, updatedAt: CHANGED });

test.each([
  ['never saved, begun a week ago', undefined, '2026-11-08T08:00:00Z', false],
  ['never saved, begun more than a week ago', undefined, '2026-11-08T08:00:01Z', true],
  ['saved a week ago, changed since', '2026-11-14T08:00:00Z', '2026-11-21T08:00:00Z', false],
  [
    'saved more than a week ago, changed since',
    '2026-11-14T08:00:00Z',
    '2026-11-21T09:00:00Z',
    true,
  ],
  ['saved long ago, not changed since', CHANGED, '2027-06-01T08:00:00Z', false],
])('%s', (_what, savedAt, now, isDue) => {
  expect(isBackupDue(assessment, savedAt, now)).toBe(isDue);
});

test('the sample is never to be saved', () => {
  expect(isBackupDue({ ...assessment, sample: true }, undefined, '2027-01-01T00:00:00Z')).toBe(
    false,
  );
});
