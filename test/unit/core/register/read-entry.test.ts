import { describe, expect, test } from 'vitest';
import { registerContext } from '#core/register/context.ts';
import { entryChange } from '#core/register/entry-change.ts';
import { readEntry } from '#core/register/read-entry.ts';
import type { RegisterId } from '#core/register/registers.ts';
import { type AnyEntry, newEntry, type Touched } from '#core/register/typed-entry.ts';
import { fail, succeed } from '#core/result.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';
import { applyChange } from '../../../builders/changed.ts';
import { aFinding, anAction, anEvidence } from '../../../builders/register.ts';

const context = registerContext(anAssessment(), [aCatalogue()], '2026-11-25');

function read(id: RegisterId, entry: AnyEntry, touched: Touched) {
  return readEntry(id, { entry, touched, language: 'en' }, context);
}

describe('what a form keeps', () => {
  test('is the fields that differ and no others', () => {
    const touched = { owner: 'H. Marsh', due: '31 Dec 2026', cause: '', status: 'open' };

    expect(read('actions', anAction({ due: '2026-12-31' }), touched)).toEqual(
      succeed({ owner: 'H. Marsh' }),
    );
  });

  test('is nothing where nothing was typed', () => {
    expect(read('evidence', anEvidence(), {})).toEqual(succeed({}));
  });

  test('takes a field away that was emptied', () => {
    expect(read('actions', anAction({ owner: 'J. Lind' }), { owner: ' ' })).toEqual(
      succeed({ owner: undefined }),
    );
  });

  test('leaves what another window wrote meanwhile', () => {
    const before = anAssessment({ findings: { f1: aFinding() }, actions: { a1: anAction() } });
    const elsewhere = applyChange(
      before,
      entryChange('actions', 'a1', { status: 'done', closedBy: 'H. Marsh' }),
      NOW,
    );
    const here = read('actions', anAction(), { owner: 'P. Quist' });
    const after = here.ok
      ? applyChange(elsewhere, entryChange('actions', 'a1', here.value), NOW)
      : elsewhere;

    expect(after.actions['a1']).toMatchObject({
      status: 'done',
      closedBy: 'H. Marsh',
      owner: 'P. Quist',
    });
  });
});

describe('what a form does not keep', () => {
  test('is named field by field, in the order of the form', () => {
    const touched = {
      title: ' ',
      date: '03/10/2026',
      validUntil: 'soon',
      note: 'x'.repeat(20_001),
    };

    expect(read('evidence', anEvidence(), touched)).toEqual(
      fail([
        { name: 'title', problem: { code: 'missing' } },
        {
          name: 'date',
          problem: { code: 'ambiguousDay', days: ['2026-10-03', '2026-03-10'] },
        },
        { name: 'validUntil', problem: { code: 'unreadableDay' } },
        { name: 'note', problem: { code: 'tooLong', limit: 20_000, length: 20_001 } },
      ]),
    );
  });

  test('is a grade of the auditor’s own without its reason', () => {
    expect(read('findings', aFinding(), { grade: 'major' })).toEqual(
      fail([{ name: 'gradeReason', problem: { code: 'missing' } }]),
    );
    expect(read('findings', aFinding(), { grade: 'major', gradeReason: 'Again.' })).toEqual(
      succeed({ grade: 'major', gradeReason: 'Again.' }),
    );
  });

  test('is an extent of more than was looked at', () => {
    expect(read('findings', aFinding(), { extentFound: '31', extentOf: '30' })).toEqual(
      fail([{ name: 'extentFound', problem: { code: 'moreThan', other: 'extentOf' } }]),
    );
  });

  test('is more files than one entry can have', () => {
    const file = { id: 'a', hash: '0'.repeat(64), name: 'a.png', type: 'image/png', size: 1 };

    expect(read('evidence', anEvidence(), { attachments: Array(25).fill(file) })).toEqual(
      fail([{ name: 'attachments', problem: { code: 'tooMany', limit: 20, count: 25 } }]),
    );
  });

  test('is not what is asked no longer: it stops nothing', () => {
    expect(read('actions', anAction(), { status: 'done', closedOn: 'soon' }).ok).toBe(false);
    expect(read('actions', anAction(), { status: 'open', closedOn: 'soon' })).toEqual(succeed({}));
  });
});

test('new evidence is of today, and speaks to what its place says', () => {
  expect(newEntry('evidence', { criteria: ['sample-standard/7.4/3a'] }, context)).toEqual({
    kind: 'document',
    method: 'examine',
    date: '2026-11-25',
    criteria: ['sample-standard/7.4/3a'],
  });
});
