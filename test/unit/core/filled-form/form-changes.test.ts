import { expect, test } from 'vitest';
import { applyEdits } from '#core/assessment/apply-edits.ts';
import { editsOf } from '#core/assessment/change.ts';
import { takeRows } from '#core/filled-form/form-changes.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { AssessmentSchema } from '#schema/record/assessment.ts';
import { readText } from '../../../builders/a-form.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';

const WORDS = { from: '{file}, {number}', evidenceNote: 'As in {file}.', cut: '[cut]' };
const AT = '2026-11-30T10:00:00.000Z';

function taken(text: string, assessment: Assessment, isToConfirm = false): Assessment {
  const rows = readText(text).rows.flatMap((row) => (row.value ? [{ row, value: row.value }] : []));
  let count = 0;
  const change = takeRows(rows, {
    ...{ assessment, fileName: 'form.docx', words: WORDS, isToConfirm },
    newId: () => `e${++count}`,
  });
  return applyEdits(assessment, { edits: editsOf(change), at: AT });
}

const HEADER = 'Code provision | Code requirement | Comply | Evidence | Commentary | Date';
const RECORD = '5.12 | A full record is kept of outcomes and the original date received';
const BLANKET = '2.5 | No blanket approach to excluding';

test('says in the record and in its history where an answer was read', () => {
  const after = taken(`${HEADER}\n${BLANKET} | No | | Two kinds are refused | `, anAssessment());

  expect(after.answers['housing-ombudsman-2024/2.5/a']).toEqual({
    value: 'unmet',
    source: 'form.docx, 2.5',
    note: 'Two kinds are refused',
  });
  expect(after.history['housing-ombudsman-2024/2.5/a']?.at(-1)).toMatchObject({
    source: 'form.docx, 2.5',
  });
  expect(AssessmentSchema.safeParse(after).success).toBe(true);
});

test('an answer given anew was read nowhere', () => {
  const read = taken(`${HEADER}\n${BLANKET} | No | | | `, anAssessment());
  const criterionId = 'housing-ombudsman-2024/2.5/a';
  const edits = editsOf({ kind: 'answer', criterionId, fields: { value: 'met' } });
  const after = applyEdits(read, { edits, at: AT });

  expect(after.answers[criterionId]).toEqual({ value: 'met' });
  expect(after.history[criterionId]?.at(-1)).toEqual({ at: AT, value: 'met' });
});

test('evidence that stands at several rows is one entry, dated only where the form gives a day', () => {
  const after = taken(
    `${HEADER}
${RECORD} | Yes | Case system, https://example.org/cases | | 3 May 2026
${BLANKET} | Yes | Refusal log | | spring`,
    anAssessment(),
  );

  const entries = Object.values(after.evidence).filter(({ note }) => note?.includes('form.docx'));
  expect(entries.map(({ title, date, reference }) => ({ title, date, reference }))).toEqual([
    {
      title: 'Case system, https://example.org/cases',
      date: '2026-05-03',
      reference: 'https://example.org/cases',
    },
    { title: 'Refusal log', date: undefined, reference: undefined },
  ]);
  expect(entries[0]?.criteria).toContain('housing-ombudsman-2024/5.12/a');
});

test('a commentary that a note has no room for is cut, which the note says', () => {
  const note = 'n'.repeat(19_990);
  const answers = { 'housing-ombudsman-2024/2.5/a': { note } };
  const form = `${HEADER}\n${BLANKET} | No | | Two kinds are refused | `;
  const after = taken(form, anAssessment({ answers }));

  expect(after.answers['housing-ombudsman-2024/2.5/a']?.note).toBe(`${note}\n\nTw\n[cut]`);
  expect(AssessmentSchema.safeParse(after).success).toBe(true);
});

test('taken a second time, it adds nothing twice', () => {
  const form = `${HEADER}\n${BLANKET} | Yes | Refusal log | Looked at in May | `;
  const once = taken(form, anAssessment());
  const twice = taken(form, once);

  expect(Object.keys(twice.evidence)).toEqual(Object.keys(once.evidence));
  expect(twice.answers).toEqual(once.answers);
});

test('a note that is there stays above the commentary of the form', () => {
  const criterionId = 'housing-ombudsman-2024/2.5/a';
  const before = { ...anAssessment(), answers: { [criterionId]: { note: 'Ask Anna.' } } };
  const after = taken(`${HEADER}\n${BLANKET} | Yes | | Looked at in May | `, before);

  expect(after.answers[criterionId]?.note).toBe('Ask Anna.\n\nLooked at in May');
});

test('what does not apply has the commentary as its reason', () => {
  const after = taken(`${HEADER}\n${BLANKET} | N/A | | We refuse nothing | `, anAssessment(), true);

  expect(after.answers['housing-ombudsman-2024/2.5/a']).toEqual({
    value: 'notApplicable',
    reason: 'We refuse nothing',
    source: 'form.docx, 2.5',
    toConfirm: true,
  });
});
