import { assessmentKind } from '#core/assessment/assessment-kind.ts';
import { trailOf } from '#core/assessment/trail.ts';
import { type Draft, startDraft } from '#core/record/draft.ts';
import { type DatedEdits, type Edit, makeEdit } from '#core/record/edit.ts';
import { isGroup, isSame, ownValue, type Path } from '#core/record/read-at.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Makes the record here the merged one. */
export interface MergeChange {
  readonly edits: readonly Edit[];
}

/** Groups that an assessment may lack: one that a merge brought goes again with what is in it. */
const OPTIONAL = [
  ...['removedNumbers', 'handedOut', 'perspectives', 'report', 'previous'],
  ...['audit', 'sessions', 'interviewNotes', 'sampling', 'programme'],
].map((name) => [name]);

function editsBetween(was: unknown, is: unknown, path: Path): readonly Edit[] {
  if (isSame(was, is)) return [];
  if (!isGroup(was) || !isGroup(is)) return [{ path, value: is }];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    editsBetween(ownValue(was, name), ownValue(is, name), [...path, name]),
  );
}

/** The change that leads to a merged record; undefined where nothing of it is new here. */
export function mergeChange(here: Assessment, merged: Assessment): MergeChange | undefined {
  const isNoted = trailOf(here) === here.trail;
  const edits = editsBetween(here, merged, []).filter(
    ({ path: [group, name] }) =>
      group !== 'updatedAt' && !(isNoted && group === 'trail' && name === 'at'),
  );
  const isNew = isNoted ? edits.length > 0 : edits.some(({ path: [group] }) => group !== 'trail');
  return isNew ? { edits } : undefined;
}

/** Whether a path leads into what is said of a criterion, a clause or an area: without any field it is not there. */
const isRemark = ([group = '']: Path) => ['answers', 'clauses', 'areas'].includes(group);

function dropEmpty(draft: Draft<Assessment>, path: Path): void {
  const group = draft.read(path);
  if (isGroup(group) && Object.keys(group).length === 0) draft.set(path, undefined);
}

/** The record after edits that say all that follows from them, as they stand. */
function applyAsGiven(before: Assessment, { edits, at }: DatedEdits): Assessment {
  const draft = startDraft(before);
  for (const edit of edits) makeEdit(draft, edit);
  const remarks = edits.flatMap(({ path }) => (isRemark(path) ? [path.slice(0, 2)] : []));
  for (const path of [...OPTIONAL, ...remarks]) dropEmpty(draft, path);
  const { trail } = draft.now();
  if (trail && trail.bases === undefined) draft.set(['trail'], undefined);
  // A trail that had an end before the merge has it again when the merge is taken back.
  else if (trail && trail.at >= before.updatedAt) draft.set(['trail', 'at'], at);
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** Assessments that a merge changes: nothing but what it says follows, and all of it is taken back together. */
export const mergingKind: RecordKind<Assessment, MergeChange> = {
  ...assessmentKind,
  editsOf: ({ edits }) => edits,
  asFound: (assessment) => assessment,
  apply: applyAsGiven,
  isUndoable: () => true,
};
