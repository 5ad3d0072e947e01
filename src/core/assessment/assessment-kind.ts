import { ownEntry } from '#core/own-entry.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { applyEdits, withNumbersWhere } from './apply-edits.ts';
import { type Change, editsOf } from './change.ts';
import { isAllowed } from './finality.ts';
import { entryOf } from './register-change.ts';

/** Who signed and what was made final is no step of the work: nothing takes it back without a trace. */
const SIGN_OFF = ['signatures', 'finals'];

/** Groups below an entry that are written as one value: a stage with its day, a target with its unit. */
const ONE: Readonly<Record<string, readonly string[]>> = {
  samples: ['targets'],
  cases: ['stages'],
};

/** Assessments as a kind of record. */
export const assessmentKind: RecordKind<Assessment, Change> = {
  name: 'assessment',
  editsOf,
  asFound: withNumbersWhere,
  apply: applyEdits,
  isAllowed,
  isUndoable: ([group]) => !SIGN_OFF.includes(String(group)),
  entryOf,
  isOne: ([group, , field, name]) =>
    name !== undefined && (ownEntry(ONE, String(group)) ?? []).includes(String(field)),
};
