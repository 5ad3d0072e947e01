import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { recordDifferences } from '#core/verification/record-differences.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

function differences(reported: Partial<Assessment>, recorded: Partial<Assessment>) {
  const words = readWords('en', 'verification');
  const labels = readWords('en', 'registers');
  return recordDifferences(anAssessment(reported), anAssessment(recorded), words, labels).map(
    (one) => [one.what, one.reported, one.recorded],
  );
}

const evidence = (title: string): Assessment['evidence'] => ({
  e1: { number: 4, title, kind: 'record', method: 'examine', criteria: [] },
});

test('says which answer differs, and how', () => {
  const answer = (value: 'met' | 'partly') => ({ answers: { 'sample/7.4/3a': { value } } });

  expect(differences(answer('met'), answer('partly'))).toEqual([
    ['Criterion: 7.4 3a, answer', 'met', 'partly met'],
  ]);
});

test('names the entry and its field', () => {
  expect(differences({ evidence: evidence('Log') }, { evidence: evidence('Register') })).toEqual([
    ['Evidence: E4: Title', 'Log', 'Register'],
  ]);
});

test('an entry that is in one of the two alone is one difference', () => {
  expect(differences({}, { evidence: evidence('Log') })).toEqual([
    ['Evidence: E4', 'nothing', 'several values'],
  ]);
});

test('who signed and what the list calls it are no part of what is assessed', () => {
  const signatures = { prepared: { name: 'A', role: '', date: '' } };

  expect(differences({}, { name: 'Another', signatures })).toEqual([]);
});
