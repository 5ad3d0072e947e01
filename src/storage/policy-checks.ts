import { type CheckChange, checkKind } from '#core/policy/check/kept-check.ts';
import type { KeptCheck } from '#schema/record/policy-check.ts';
import { CHECK_FORMAT, CHECK_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { loadReaderOf } from './load-reader.ts';
import type { RecordSession } from './record-session.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

/** A check that is open in this window. */
export type CheckSession = RecordSession<KeptCheck, CheckChange>;

const MARKS = {
  format: CHECK_FORMAT,
  version: CHECK_FORMAT_VERSION,
  groups: ['confirmed'],
  lists: [],
};

/** Checks of policies, as they are stored. */
export const CHECKS: StoredKind<KeptCheck, CheckChange> = {
  ...checkKind,
  store: 'checks',
  isOurs: (stored): stored is KeptCheck => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/policy/check/parse-check.ts')).checkFormat),
};
