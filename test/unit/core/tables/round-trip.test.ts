import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check';
import { unparse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { registerContext } from '#core/register/context.ts';
import { fail } from '#core/result.ts';
import { readPasted } from '#core/tables/read-pasted.ts';
import { registerTable } from '#core/tables/register-table.ts';
import { textRows } from '#core/tables/table.ts';
import type { Action } from '#schema/record/action.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import {
  ACTION_STATUSES,
  EFFORTS,
  EVIDENCE_KINDS,
  EVIDENCE_METHODS,
  PRIORITIES,
  REMEDIES,
} from '#schema/record/format.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';
import { anAssessment } from '../../../builders/an-assessment.ts';
import { aFinding } from '../../../builders/register.ts';

const catalogue = aCatalogue();
const words = readWords('en', 'registers');

/** Words with everything in them that spreadsheets and tables trip over. */
const anyWords = string({ unit: constantFrom(...'ab "\'=,;|\t处é'), minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll('\t', ' ').trim())
  .filter((text) => text !== '');
const anyText = array(anyWords, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const anyDay = integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`);

function optional<Value>(value: Parameters<typeof option<Value>>[0]) {
  return option(value, { nil: undefined });
}

function present<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as Entry;
}

const anyEvidence = record({
  title: anyWords,
  kind: constantFrom(...EVIDENCE_KINDS),
  method: constantFrom(...EVIDENCE_METHODS),
  date: optional(anyDay),
  validUntil: optional(anyDay),
  reference: optional(anyWords),
  place: optional(anyWords),
  owner: optional(anyWords),
  note: optional(anyText),
}).map((entry) => present({ ...entry, criteria: [] }) as Evidence);

const anyAction = record({
  cause: optional(anyText),
  correction: optional(anyText),
  correctiveAction: optional(anyText),
  owner: optional(anyWords),
  due: optional(anyDay),
  remedy: optional(constantFrom(...REMEDIES)),
  priority: optional(constantFrom(...PRIORITIES)),
  effort: optional(constantFrom(...EFFORTS)),
  status: constantFrom(...ACTION_STATUSES),
}).map((entry) => present({ ...entry, findingId: 'f1' }) as Action);

function pastedAgain(register: 'evidence' | 'actions', entries: Record<string, Evidence | Action>) {
  const assessment = anAssessment({ findings: { f1: aFinding() }, [register]: entries });
  const context = registerContext(assessment, [catalogue], '2026-11-25');
  const rows = textRows(registerTable(register, context, words));
  const text = unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\n' },
  );
  return readPasted(register, text, context, words);
}

describe('a register as a table, pasted back', () => {
  test('has the same evidence in it, which a file may hold', () => {
    assert(
      property(anyEvidence, (entry) => {
        const read = pastedAgain('evidence', { e1: entry });
        const [row] = read.ok ? read.value.rows : [];

        expect(row?.problems).toEqual([]);
        expect(row?.entry).toEqual(entry);
        const saved = JSON.stringify(anAssessment({ evidence: { e1: row?.entry as Evidence } }));
        expect(parseAssessmentFile(saved)).toMatchObject({ ok: true });
      }),
    );
  });

  test('has the same actions in it; a priority that the rule suggests follows the rule again', () => {
    assert(
      property(anyAction, (entry) => {
        const read = pastedAgain('actions', { a1: entry });
        const [row] = read.ok ? read.value.rows : [];
        const { priority, ...others } = entry;

        expect(row?.problems).toEqual([]);
        expect(row?.entry).toEqual(
          priority === undefined || priority === 'medium' ? others : entry,
        );
      }),
    );
  });
});

describe('rows that are pasted', () => {
  const context = registerContext(anAssessment(), [catalogue], '2026-11-25');

  test('say what is not understood, and where', () => {
    const text = 'Title\tDate\tColour\nRegister\t03/10/2026\tred\n\t46298\t';
    const read = readPasted('evidence', text, context, words);

    expect(read).toMatchObject({
      ok: true,
      value: {
        columns: [
          { heading: 'Title', field: 'title' },
          { heading: 'Date', field: 'date' },
          { heading: 'Colour', field: undefined },
        ],
        rows: [
          {
            line: 2,
            problems: [{ heading: 'Date', text: '03/10/2026', problem: { code: 'ambiguousDay' } }],
          },
          {
            line: 3,
            entry: { date: '2026-10-03' },
            problems: [{ heading: 'Title', problem: { code: 'missing' } }],
          },
        ],
      },
    });
  });

  test('need headings, and are told which there are', () => {
    expect(readPasted('leftOut', 'a\tb\n1\t2', context, words)).toEqual(
      fail({ code: 'noHeadings', known: ['Why it is left out'] }),
    );
  });
});
