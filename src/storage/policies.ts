import { type PolicyChange, policyKind } from '#core/policy/draft/change-policy.ts';
import type { Policy } from '#schema/record/policy.ts';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { loadReaderOf } from './load-reader.ts';
import type { RecordSession } from './record-session.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

/** A policy draft that is open in this window. */
export type PolicySession = RecordSession<Policy, PolicyChange>;

const MARKS = {
  format: POLICY_FORMAT,
  version: POLICY_FORMAT_VERSION,
  groups: ['answers', 'edits'],
  lists: [],
};

/** Policy drafts, as they are stored. */
export const POLICIES: StoredKind<Policy, PolicyChange> = {
  ...policyKind,
  store: 'policies',
  isOurs: (stored): stored is Policy => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/policy/draft/parse-policy.ts')).policyFormat),
};
