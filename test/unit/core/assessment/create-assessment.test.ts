import { expect, test } from 'vitest';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { copyRecord } from '#core/record/copy-record.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';

test('a new assessment begins today, with nothing answered', () => {
  const created = createAssessment([aCatalogue().standard], { id: 'a1', now: NOW });

  expect(created.startedOn).toBe('2026-11-25');
  expect(created.answers).toEqual({});
  expect(created.standards).toEqual([{ id: 'sample-standard', catalogueVersion: '1.0' }]);
});

test('a new assessment is a valid file', () => {
  const created = createAssessment([aCatalogue().standard], { id: 'a1', now: NOW });

  expect(parseAssessmentFile(formatRecordFile(created))).toEqual({ ok: true, value: created });
});

test('a copy brings everything along under its own id, name and time', () => {
  const before = anAssessment({ answers: { a: { value: 'met' } }, sample: true });

  const copy = copyRecord(before, { id: 'a2', now: '2027-01-05T10:00:00Z', name: 'Next' });

  expect(copy).toEqual({
    ...before,
    id: 'a2',
    name: 'Next',
    createdAt: '2027-01-05T10:00:00Z',
    updatedAt: '2027-01-05T10:00:00Z',
  });
});
