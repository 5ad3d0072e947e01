import { describe, expect, test } from 'vitest';
import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import { readRows } from '#core/reading/read-rows.ts';
import { asCopied, keepPasted, soundRows } from '#core/tables/keep-pasted.ts';
import type { PastedRow } from '#core/tables/read-pasted.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';

function row(entry: PastedRow['entry'], changes: Partial<PastedRow> = {}): PastedRow {
  return { line: 2, cells: [], id: undefined, entry, problems: [], ...changes };
}

function kept(
  register: Parameters<typeof keepPasted>[0],
  rows: readonly PastedRow[],
  assessment: Assessment = anAssessment(),
): Assessment {
  const free = ['new-1', 'new-2', 'new-3'];
  const { change } = keepPasted(register, rows, assessment, () => free.shift() ?? '');
  return assessmentKind.apply(assessment, { edits: assessmentKind.editsOf(change), at: NOW });
}

describe('pasted rows that are kept', () => {
  test('each is an entry of its own, in their order', () => {
    const rows = ['First', 'Second'].map((title) =>
      row({ title, kind: 'document', method: 'examine', criteria: [] }),
    );

    expect(Object.values(kept('evidence', rows).evidence)).toMatchObject([
      { title: 'First', number: 1 },
      { title: 'Second', number: 2 },
    ]);
  });

  test('own criteria of one clause are called by its next free names', () => {
    const rows = ['A', 'B'].map((text) => row({ clauseId: 'sample-standard/7.4', text, rung: 3 }));
    const before = {
      'sample-standard/7.4/own-1': { clauseId: 'sample-standard/7.4', text: 'X', rung: 2 },
    } as const;
    const assessment = anAssessment({ tailoring: { ownCriteria: before, leftOut: {} } });

    expect(Object.keys(kept('ownCriteria', rows, assessment).tailoring.ownCriteria)).toEqual([
      'sample-standard/7.4/own-1',
      'sample-standard/7.4/own-2',
      'sample-standard/7.4/own-3',
    ]);
  });

  test('a criterion that is left out keeps its own name', () => {
    const rows = [row({ reason: 'No branches.' }, { id: 'sample-standard/7.4/3a' })];

    expect(kept('leftOut', rows).tailoring.leftOut).toEqual({
      'sample-standard/7.4/3a': { reason: 'No branches.' },
    });
  });

  test('a row of which something is not understood is not sound', () => {
    const problem = { heading: 'Date', text: 'soon', problem: { code: 'unreadableDay' } } as const;

    expect(soundRows([row({}), row({}, { problems: [problem] })])).toHaveLength(1);
  });

  test('rows that are left are the same when they are read again', () => {
    const rows = [
      ['Title', 'Note'],
      ['Said "soon"', 'two\nlines\tand a tab'],
    ];

    expect(readRows(asCopied(rows))).toEqual(rows);
  });
});
