import { expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { readReportWords, readWords } from '#build/read-words.ts';
import { applyEdits } from '#core/assessment/apply-edits.ts';
import { editsOf } from '#core/assessment/change.ts';
import type { EntryRow, ReturnedSheet } from '#core/questionnaire/returned.ts';
import { isTakenAtFirst, takeReturned } from '#core/questionnaire/take-returned.ts';
import { buildWorkbook } from '#core/workbook/workbook.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import {
  anOutgoing,
  aReturnContext,
  asReturned,
  QUESTIONNAIRE_WORDS,
  readBack,
} from '../../../builders/a-return.ts';

function workbookOf(assessment: Assessment, language: 'en' | 'zh' = 'en') {
  const standards = readStandards(language).filter(({ catalogue }) =>
    assessment.standards.some(({ id }) => id === catalogue.standard.id),
  );
  const about = { createdAt: assessment.updatedAt, today: '2026-11-30', language };
  const input = { standards, assessment, ...about, words: readReportWords(language) };
  return asReturned(buildWorkbook(input, readWords(language, 'registers')));
}

/** A sheet in which cells of a column are typed over, row by row. */
function typedOver(
  sheets: readonly ReturnedSheet[],
  name: string,
  column: string,
  said: readonly string[],
): readonly ReturnedSheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const at = sheet.rows[0]?.indexOf(column) ?? -1;
    const rows = sheet.rows.map((row, place) => {
      const text = place === 0 ? undefined : said[place - 1];
      return text === undefined ? row : row.with(at, text);
    });
    return { ...sheet, rows };
  });
}

const entries = (rows: readonly { readonly kind: string }[]) =>
  rows.filter((row): row is EntryRow => row.kind === 'actions' || row.kind === 'findings');

test.each(['en', 'zh'] as const)(
  'a workbook that nobody changed says what stands here (%s)',
  (language) => {
    const assessment = anOutgoing();
    const read = readBack(workbookOf(assessment, language), aReturnContext(assessment));

    expect(read.rows).toEqual([]);
    expect(read.unread).toEqual([]);
  },
);

test('actions come back by their ids, with states and days as they are typed', () => {
  const assessment = anOutgoing();
  const [first, second] = Object.entries(assessment.actions);
  const out = workbookOf(assessment);
  const changed = typedOver(
    typedOver(out, 'Actions', 'Status', ['已完成', 'half']),
    ...(['Actions', 'Due', ['2027-01-31', '31 March 2027']] as const),
  );
  const sorted = changed.map((sheet) =>
    sheet.name === 'Actions'
      ? { ...sheet, rows: [sheet.rows[0] ?? [], ...sheet.rows.slice(1).toReversed()] }
      : sheet,
  );
  const read = readBack(sorted, aReturnContext(assessment));
  const change = takeReturned(
    ...([entries(read.rows), { respondent: '', file: 'a.xlsx' }] as const),
    ...([assessment, QUESTIONNAIRE_WORDS.en] as const),
  );
  const after = applyEdits(assessment, { edits: editsOf(change), at: '2026-11-30T10:00:00Z' });

  expect(read.unread.map(({ reason }) => reason)).toMatchObject([
    { code: 'cell', field: 'status', text: 'half', problem: { code: 'notChoice' } },
  ]);
  expect(after.actions[first?.[0] ?? '']).toMatchObject({ due: '2027-01-31', status: 'done' });
  expect(after.actions[second?.[0] ?? '']).toMatchObject({
    ...{ due: '2027-03-31' },
  });
});

test('a day that can be read in two ways is told, and what was emptied is not taken by itself', () => {
  const assessment = anOutgoing();
  const out = typedOver(workbookOf(assessment), 'Actions', 'Due', ['3/4/27', '']);
  const read = readBack(out, aReturnContext(assessment));

  expect(read.unread.map(({ reason }) => reason)).toMatchObject([
    { code: 'cell', field: 'due', text: '3/4/27', problem: { code: 'ambiguousDay' } },
  ]);
  expect(entries(read.rows).map(({ changes }) => changes.map(({ said }) => said))).toEqual([['']]);
  expect(read.rows.map(isTakenAtFirst)).toEqual([false]);
});

test('a finding that would lack its reason is told and left as it stands', () => {
  const assessment = anOutgoing();
  const [one] = Object.values(assessment.findings);
  const findings = one ? { f: { ...one, grade: undefined, gradeReason: undefined } } : {};
  const plain = JSON.parse(JSON.stringify({ ...assessment, findings, actions: {} }));
  const out = typedOver(workbookOf(plain), 'Findings', 'Grade', ['Good practice']);
  const read = readBack(out, aReturnContext(plain));

  expect(read.rows).toEqual([]);
  expect(read.unread.map(({ reason }) => reason)).toMatchObject([
    { code: 'cell', field: 'gradeReason', problem: { code: 'missing' } },
  ]);
});
