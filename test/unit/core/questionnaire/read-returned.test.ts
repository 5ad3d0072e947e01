import { expect, test } from 'vitest';
import { applyEdits } from '#core/assessment/apply-edits.ts';
import { editsOf } from '#core/assessment/change.ts';
import { readReturned } from '#core/questionnaire/read-returned.ts';
import type { AnswerRow, Returned, ReturnedSheet } from '#core/questionnaire/returned.ts';
import { isTakenAtFirst, takeReturned } from '#core/questionnaire/take-returned.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  anOutgoing,
  aQuestionnaire,
  aReturnContext,
  asReturned,
  criterion,
  type Filled,
  filledIn,
  QUESTIONNAIRE_WORDS,
  readBack,
} from '../../../builders/a-return.ts';

function returned(
  assessment: Assessment,
  rows: Readonly<Record<string, Filled>>,
  change: (sheet: ReturnedSheet) => ReturnedSheet = (sheet) => sheet,
): Returned {
  const sheets = asReturned(filledIn(aQuestionnaire(assessment), rows)).map(change);
  return readBack(sheets, aReturnContext(assessment));
}

const answerRows = ({ rows }: Returned) =>
  rows.filter((row): row is AnswerRow => row.kind === 'answer');
const saidBy = (read: Returned) =>
  Object.fromEntries(answerRows(read).map(({ criterionId, said }) => [criterionId, said]));

test('answers come back in either language, as they are chosen or typed by hand', () => {
  const read = returned(anOutgoing(), {
    ...{ '2a': ['Met'], '3a': ['partly met.'], '3b': ['未满足'], '3c': [' N/A ', 'No post'] },
    ...{ '3d': ['？'], '4a': ['', 'We do not count this'] },
  });

  expect(saidBy(read)).toEqual({
    [criterion('2a')]: { value: 'met' },
    [criterion('3a')]: { value: 'partly' },
    [criterion('3b')]: { value: 'unmet' },
    [criterion('3c')]: { value: 'notApplicable', reason: 'No post' },
    [criterion('3d')]: { value: 'unknown' },
    [criterion('4a')]: { note: 'We do not count this' },
  });
  expect(read).toMatchObject({ respondent: 'Anna Lee', empty: 2, unread: [] });
});

test('rows may be sorted, columns moved and added, without anything being lost', () => {
  const shuffle = (sheet: ReturnedSheet): ReturnedSheet => {
    if (sheet.joined.length > 0 || sheet.rows.length < 8) return sheet;
    const [above, [head = [], ...body]] = [sheet.rows.slice(0, 3), sheet.rows.slice(3)];
    const moved = (row: readonly string[], extra: string) => [extra, ...row.toReversed()];
    const rows = body.toReversed().map((row) => moved(row, 'mine'));
    return { ...sheet, rows: [...above, moved(head, 'Who'), ...rows] };
  };
  const plain = returned(anOutgoing(), { '2a': ['Met'], '5a': ['Unmet', 'Not yet'] });
  const read = returned(anOutgoing(), { '2a': ['Met'], '5a': ['Unmet', 'Not yet'] }, shuffle);

  expect(saidBy(read)).toEqual(saidBy(plain));
  expect(read.columnsNotRead).toEqual(['Who']);
});

test('what differs from an answer here is shown beside it, and not taken by itself', () => {
  const answers = { [criterion('2a')]: { value: 'unmet', note: 'Seen on Monday' } } as const;
  const read = returned(anOutgoing({ answers }), { '2a': ['Met'], '3a': ['Met'] });

  expect(answerRows(read)[0]).toMatchObject({ present: { value: 'unmet' } });
  expect(read.rows.map(isTakenAtFirst)).toEqual([false, true]);
});

test('a statement that somebody changed in the file is shown before its answer is taken', () => {
  const rewrite = (sheet: ReturnedSheet): ReturnedSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row[2] === 'Met' ? row.map((cell, at) => (at === 1 ? 'We answer by Friday.' : cell)) : row,
    ),
  });
  const [row] = answerRows(returned(anOutgoing(), { '2a': ['Met'] }, rewrite));

  expect(row?.remarks).toEqual([{ code: 'textChanged', text: 'We answer by Friday.' }]);
  expect(row && isTakenAtFirst(row)).toBe(false);
});

test('a questionnaire of an older wording says so, row by row', () => {
  const age = (sheet: ReturnedSheet): ReturnedSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell.startsWith('redress asked ') ? cell.replace(/ \S+ \S+$/, ' 0.9 811c9dc5') : cell,
      ),
    ),
  });
  const read = returned(anOutgoing(), { '2a': ['Met'] }, age);

  expect(read.older).toEqual([
    { standard: expect.stringContaining('10002'), was: '0.9', is: expect.any(String) },
  ]);
  expect(read.rows.map(isTakenAtFirst)).toEqual([false]);
});

test('a questionnaire of another assessment is refused', () => {
  const other = asReturned(
    filledIn(aQuestionnaire(anOutgoing({ id: 'other' })), { '2a': ['Met'] }),
  );

  expect(readReturned(other, aReturnContext(anOutgoing()))).toEqual({
    ...{ ok: false, failure: { code: 'otherAssessment' } },
  });
});

test('what is not understood is told with its row, and the rest of the row is read', () => {
  const read = returned(anOutgoing(), { '2a': ['mostly', 'In the north'], '3a': ['Met'] });

  expect(read.unread).toEqual([
    { sheet: 'Questions', row: 5, reason: { code: 'unclear', text: 'mostly' } },
  ]);
  expect(saidBy(read)[criterion('2a')]).toEqual({ note: 'In the north' });
});

test('a lost key is made good by the statement; a row that is nothing here is told', () => {
  const cut = (sheet: ReturnedSheet): ReturnedSheet => ({
    ...sheet,
    rows: [
      ...sheet.rows.map((row) => row.filter((cell) => !cell.startsWith('redress '))),
      ...(sheet.name === 'Questions' ? [['', 'Is the sky blue?', 'Met']] : []),
    ],
  });
  const read = returned(anOutgoing(), { '2a': ['Met'] }, cut);

  expect(answerRows(read).map(({ criterionId, remarks }) => [criterionId, remarks])).toEqual([
    [criterion('2a'), [{ code: 'byText' }]],
  ]);
  expect(read.unread.map(({ reason }) => reason.code)).toEqual(['noKey']);
});

test('one answer over joined cells stands for each of their rows', () => {
  const join = (sheet: ReturnedSheet): ReturnedSheet => ({
    ...sheet,
    joined: [{ from: { row: 4, column: 2 }, to: { row: 6, column: 2 } }],
  });
  const read = returned(anOutgoing(), { '2a': ['Met'] }, join);

  expect(answerRows(read).map(({ said }) => said.value)).toEqual(['met', 'met', 'met']);
});

test('the same statement twice with two answers is told, not overwritten', () => {
  const twice = (sheet: ReturnedSheet): ReturnedSheet => {
    const row = sheet.rows.find((one) => one[2] === 'Met');
    return row ? { ...sheet, rows: [...sheet.rows, row.with(2, 'Unmet')] } : sheet;
  };
  const read = returned(anOutgoing(), { '2a': ['Met'] }, twice);

  expect(saidBy(read)).toEqual({ [criterion('2a')]: { value: 'met' } });
  expect(read.unread.map(({ reason }) => reason)).toEqual([{ code: 'twice', row: 5 }]);
});

test('what is taken is one change; the history says from whom and from which file', () => {
  const assessment = anOutgoing({ answers: { [criterion('2a')]: { note: 'Ours' } } });
  const { rows } = returned(assessment, {
    ...{ '2a': ['Met', 'We write back', 'Template 4'], '3c': ['不适用', '无邮寄'] },
  });
  const source = { respondent: 'Anna Lee', file: 'front.xlsx' };
  const change = takeReturned(rows, source, assessment, QUESTIONNAIRE_WORDS.en);
  const edits = editsOf(change);
  const after = applyEdits(assessment, { edits, at: '2026-11-30T10:00:00Z', by: 'Bob' });

  expect(change.kind).toBe('group');
  expect(after.answers[criterion('2a')]).toEqual({
    ...{ value: 'met', source: 'Anna Lee (front.xlsx)' },
    note: [
      ...['Ours', 'Anna Lee: We write back'],
      'Anna Lee: Named as evidence, not looked at yet: Template 4',
    ].join('\n'),
  });
  expect(after.answers[criterion('3c')]).toMatchObject({
    value: 'notApplicable',
    reason: '无邮寄',
  });
  expect(after.history[criterion('2a')]?.at(-1)).toEqual({
    ...{ at: '2026-11-30T10:00:00Z', by: 'Bob', value: 'met', source: 'Anna Lee (front.xlsx)' },
  });
  expect(returned(after, { '2a': ['Met', 'We write back', 'Template 4'] }).rows).toEqual([]);
});

test('a note that has no room for what came back says where it was cut', () => {
  const words = { ...QUESTIONNAIRE_WORDS.en, cut: '[cut]' };
  const answers = { [criterion('2a')]: { note: 'n'.repeat(19_990) } };
  const assessment = anOutgoing({ answers });
  const { rows } = returned(assessment, { '2a': ['Met', 'We write back'] });
  const source = { respondent: 'Anna', file: 'front.xlsx' };
  const edits = editsOf(takeReturned(rows, source, assessment, words));
  const after = applyEdits(assessment, { edits, at: '2026-11-30T10:00:00Z' });

  expect(after.answers[criterion('2a')]?.note).toMatch(/^n{19990}\nAnn\n\[cut\]$/);
});

test('an answer that is given anew here is no longer what the file said', () => {
  const answers = { [criterion('2a')]: { value: 'met', source: 'Anna Lee (front.xlsx)' } } as const;
  const fields = { value: 'partly' } as const;
  const edits = editsOf({ kind: 'answer', criterionId: criterion('2a'), fields });
  const after = applyEdits(anOutgoing({ answers }), { edits, at: '2026-11-30T10:00:00Z' });

  expect(after.answers[criterion('2a')]).toEqual({ value: 'partly' });
  expect(after.history[criterion('2a')]?.at(-1)).not.toHaveProperty('source');
});
