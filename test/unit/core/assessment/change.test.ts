import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Settings } from '#core/assessment/change.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';
import { applyChange, undoChange } from '../../../builders/changed.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';

const LATER = '2026-11-26T08:00:00Z';
const CRITERION = 'sample-standard/7.4/3a';
const CLAUSE = 'sample-standard/7.4';

describe('applying a change', () => {
  test('records an answer and the time', () => {
    const after = applyChange(
      anAssessment(),
      {
        kind: 'answer',
        criterionId: CRITERION,
        fields: { value: 'partly', note: 'Half of them.' },
      },
      LATER,
    );

    expect(after.answers).toEqual({ [CRITERION]: { value: 'partly', note: 'Half of them.' } });
    expect(after.updatedAt).toBe(LATER);
  });

  test('touches only what it names', () => {
    const before = anAssessment({ answers: { [CRITERION]: { value: 'met', note: 'Seen.' } } });

    const after = applyChange(
      before,
      { kind: 'answer', criterionId: CRITERION, fields: { value: 'unmet' } },
      LATER,
    );

    expect(after.answers[CRITERION]).toEqual({ value: 'unmet', note: 'Seen.' });
  });

  test('keeps what a newer version wrote beside it', () => {
    const before = anAssessment({ answers: { [CRITERION]: { value: 'met', photo: 7 } } });

    const after = applyChange(
      before,
      { kind: 'answer', criterionId: CRITERION, fields: { value: 'unmet' } },
      LATER,
    );

    expect(after.answers[CRITERION]).toEqual({ value: 'unmet', photo: 7 });
  });

  test.each([undefined, '', false])('takes a field away that is set to %j', (empty) => {
    const before = anAssessment({ clauses: { [CLAUSE]: { note: 'A note.', marked: true } } });

    const after = applyChange(
      before,
      { kind: 'clause', id: CLAUSE, fields: { note: empty } },
      LATER,
    );

    expect(after.clauses).toEqual({ [CLAUSE]: { marked: true } });
  });

  test('takes the whole entry away with its last field', () => {
    const before = anAssessment({ areas: { operation: { note: 'A note.' } } });

    const after = applyChange(
      before,
      { kind: 'area', id: 'operation', fields: { note: undefined } },
      LATER,
    );

    expect(after.areas).toEqual({});
  });

  test('sets what the start page asks as a whole, empty texts too', () => {
    const after = applyChange(
      anAssessment({ purpose: 'A purpose.' }),
      { kind: 'settings', fields: { purpose: '', depth: 'quick' } },
      LATER,
    );

    expect([after.purpose, after.depth]).toEqual(['', 'quick']);
  });

  test('leaves the assessment before it as it was', () => {
    const before = anAssessment({ answers: { [CRITERION]: { value: 'met' } } });
    const copy = structuredClone(before);

    applyChange(
      before,
      { kind: 'answer', criterionId: CRITERION, fields: { value: 'unmet' } },
      LATER,
    );

    expect(before).toEqual(copy);
  });
});

const anyText = string({ minLength: 1, maxLength: 5 });
const anyRemarkFields = record(
  {
    note: option(anyText, { nil: undefined }),
    marked: constantFrom(true, false, undefined),
    notApplicableReason: option(anyText, { nil: undefined }),
  },
  { requiredKeys: [] },
);
const anyAnswerFields = record(
  {
    value: constantFrom('met', 'partly', 'unmet', 'notApplicable', 'unknown', undefined),
    reason: option(anyText, { nil: undefined }),
    note: constantFrom('', 'One.', 'Two.', undefined),
    marked: constantFrom(true, false, undefined),
  },
  { requiredKeys: [] },
);

const anySingleChange: Arbitrary<Change> = oneof(
  record({
    kind: constantFrom('answer' as const),
    criterionId: constantFrom(CRITERION, 'sample-standard/7.4/3b'),
    fields: anyAnswerFields,
  }),
  record({
    kind: constantFrom('clause' as const),
    id: constantFrom(CLAUSE),
    fields: anyRemarkFields,
  }),
  record({
    kind: constantFrom('area' as const),
    id: constantFrom('operation'),
    fields: anyRemarkFields,
  }),
  record({
    kind: constantFrom('evidence' as const),
    id: constantFrom('e1', 'e2'),
    fields: constantFrom(
      anEvidence(),
      anEvidence({ note: 'Two.' }),
      { note: 'Three.' },
      { note: undefined },
      undefined,
    ),
  }),
  record({
    kind: constantFrom('leftOut' as const),
    id: constantFrom(CRITERION),
    fields: constantFrom({ reason: 'One.' }, { reason: 'Two.' }, undefined),
  }),
  record({
    kind: constantFrom('settings' as const),
    fields: constantFrom<Partial<Settings>>(
      {},
      { name: 'Another name' },
      { name: '', purpose: 'For the board.' },
      { mode: 'criterion', depth: 'quick' },
      {
        scope: { sites: 'Town hall', channels: '', exclusions: [{ what: 'Fines', why: 'Court.' }] },
      },
      { targets: { areas: { operation: 4 }, clauses: {} }, areaWeights: { operation: 2 } },
    ),
  }),
);

const anyChange: Arbitrary<Change> = oneof(
  anySingleChange,
  record({
    kind: constantFrom('group' as const),
    changes: array(anySingleChange, { maxLength: 4 }),
  }),
);

const anyBefore: Arbitrary<Assessment> = record({
  first: option(anyChange),
  second: option(anyChange),
}).map(({ first, second }) =>
  [first, second].reduce<Assessment>(
    (assessment, change) => (change ? applyChange(assessment, change, NOW) : assessment),
    anAssessment(),
  ),
);

/** Nothing takes back that something was done, nor frees a number that was given. */
function withoutTraces({
  history: _history,
  removedNumbers: _numbers,
  ...assessment
}: Assessment): object {
  return assessment;
}

describe('taking a change back', () => {
  test('leads to what was before, for every kind of change', () => {
    assert(
      property(anyBefore, anyChange, (before, change) => {
        const back = undoChange(before, change, before.updatedAt);
        expect(withoutTraces(back)).toStrictEqual(withoutTraces(before));
      }),
    );
  });

  test('leaves alone what another place has changed meanwhile', () => {
    const before = anAssessment();
    const change: Change = { kind: 'answer', criterionId: CRITERION, fields: { value: 'met' } };
    const note: Change = { kind: 'answer', criterionId: CRITERION, fields: { note: 'Seen.' } };

    const both = applyChange(applyChange(before, change, LATER), note, LATER);
    const back = undoChange(before, change, LATER, both);

    expect(back.answers).toEqual({ [CRITERION]: { note: 'Seen.' } });
  });
});

describe('the history of an answer', () => {
  const answer = (value: Answer['value']): Change => ({
    kind: 'answer',
    criterionId: CRITERION,
    fields: { value },
  });

  test('says what changed when and by whom, undoing included', () => {
    const first = applyChange(anAssessment(), answer('unmet'), NOW, 'Helen Marsh');
    const second = applyChange(first, answer('met'), LATER);
    const back = undoChange(first, answer('met'), LATER, second);

    expect(back.history[CRITERION]).toEqual([
      { at: NOW, by: 'Helen Marsh', value: 'unmet' },
      { at: LATER, value: 'met' },
      { at: LATER, value: 'unmet' },
    ]);
  });

  test('tells of answers only, and not of one that is given again', () => {
    const first = applyChange(anAssessment(), answer('met'), NOW);
    const noted: Change = { kind: 'answer', criterionId: CRITERION, fields: { note: 'Seen.' } };

    const after = applyChange(applyChange(first, answer('met'), LATER), noted, LATER);

    expect(after.history[CRITERION]).toHaveLength(1);
  });
});

test('a change to an entry that another tab has removed brings no half of it back', () => {
  const change: Change = { kind: 'evidence', id: 'e1', fields: { note: 'Late.' } };

  expect(applyChange(anAssessment(), change, NOW).evidence).toEqual({});
});

test('what is grouped is one step: a finding comes back with its actions', () => {
  const before = anAssessment({
    findings: { f1: aFinding({ number: 1 }) },
    actions: { a1: anAction({ number: 1 }), a2: anAction({ number: 2 }) },
  });
  const removal: Change = {
    kind: 'group',
    changes: [
      { kind: 'actions', id: 'a1', fields: undefined },
      { kind: 'actions', id: 'a2', fields: undefined },
      { kind: 'findings', id: 'f1', fields: undefined },
    ],
  };

  const after = applyChange(before, removal, LATER);
  const back = undoChange(before, removal, LATER);

  expect([after.findings, after.actions]).toEqual([{}, {}]);
  expect([back.findings, back.actions]).toEqual([before.findings, before.actions]);
});
