import { expect, test } from 'vitest';
import type { SpokenElement } from '#core/policy/check/policy-rules.ts';
import { type ConfirmedElement, takenAnswers, takeOver } from '#core/policy/check/take-over.ts';
import { anAssessment, NOW } from '../../../../builders/an-assessment.ts';
import { applyChange, undoChange } from '../../../../builders/changed.ts';

const ELEMENT: SpokenElement = {
  id: 'no-charge',
  label: 'E10',
  clauses: ['iso-10002-2018/4.8'],
  criteria: ['iso-10002-2018/4.8/3a'],
  title: 'No charge',
  question: 'Is complaining free?',
  why: 'A fee keeps people away.',
  weak: 'Say it.',
  missing: 'Write it.',
  rules: { en: [], zh: [] },
};
const covered: ConfirmedElement = {
  element: ELEMENT,
  verdict: 'covered',
  passage: 'Complaining is free.',
};
const assessment = anAssessment({ standards: [{ id: 'iso-10002-2018', catalogueVersion: '1.0' }] });
const source = { name: 'policy.docx', today: '2026-11-25', ids: ['e-1'] } as const;

test.each([
  ['covered', 'met'],
  ['weak', 'partly'],
  ['missing', 'unmet'],
] as const)('an element that is %s answers its criterion as %s', (verdict, value) => {
  expect(takenAnswers([{ ...covered, verdict }], assessment)).toMatchObject([
    { criterionId: 'iso-10002-2018/4.8/3a', value, before: undefined },
  ]);
});

test('an answer that is there already is named', () => {
  const answered = {
    ...assessment,
    answers: { 'iso-10002-2018/4.8/3a': { value: 'unmet' as const } },
  };

  expect(takenAnswers([covered], answered)).toMatchObject([{ value: 'met', before: 'unmet' }]);
});

test('nothing is answered of a standard that the assessment is not against, nor of an element that no document can prove', () => {
  const other = { ...assessment, standards: [{ id: 'lgsco-code', catalogueVersion: '1.0' }] };
  const { criteria: _none, ...element } = ELEMENT;

  expect(takenAnswers([covered], other)).toEqual([]);
  expect(takenAnswers([{ ...covered, element }], assessment)).toEqual([]);
});

test('an answer comes with its passage as evidence, and one step takes both back', () => {
  const change = takeOver(takenAnswers([covered], assessment), source);
  const after = applyChange(assessment, change, NOW);

  expect(after.answers['iso-10002-2018/4.8/3a']?.value).toBe('met');
  expect(after.evidence['e-1']).toMatchObject({
    title: 'policy.docx: No charge',
    kind: 'document',
    method: 'examine',
    date: '2026-11-25',
    note: 'Complaining is free.',
    criteria: ['iso-10002-2018/4.8/3a'],
  });
  const back = undoChange(assessment, change, NOW);
  expect(back.answers).toEqual({});
  expect(back.evidence).toEqual({});
});

test('what was not found has no passage, so no evidence', () => {
  const missing = takenAnswers([{ ...covered, verdict: 'missing', passage: '' }], assessment);

  expect(applyChange(assessment, takeOver(missing, source), NOW).evidence).toEqual({});
});
