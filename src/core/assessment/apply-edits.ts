import { type Draft, startDraft, withoutUndefined } from '#core/record/draft.ts';
import { type DatedEdits, type Edit, makeEdit } from '#core/record/edit.ts';
import { type Path, readAt } from '#core/record/read-at.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import { entryOf, numberRegister, settleEntry } from './register-change.ts';

/** What is recorded of a criterion, a clause or an area: fields that say nothing are not there, nor is a record without any. */
const REMARKS = ['answers', 'clauses', 'areas'];

/** Paths, each once. */
function eachOnce(paths: readonly (Path | undefined)[]): readonly Path[] {
  const known = paths.flatMap((path) => (path ? [[path.join('\n'), path] as const] : []));
  return [...new Map(known).values()];
}

/** Takes an unset mark and an empty text away; what is left empty goes. */
function settleRemark(draft: Draft<Assessment>, path: Path): void {
  const fields = Object.entries(draft.read(path) ?? {});
  const left = fields.filter(([, value]) => value !== '' && value !== false);
  draft.set(path, left.length > 0 ? Object.fromEntries(left) : undefined);
}

/** Notes in the history what changed in an answer or was confirmed, when, and by whom where that is known. */
function noteAnswer(
  draft: Draft<Assessment>,
  before: Assessment,
  path: Path,
  { at, by }: DatedEdits,
): void {
  const was = (readAt(before, path) ?? {}) as Answer;
  const is = (draft.read(path) ?? {}) as Answer;
  const isSame = is.value === was.value;
  const confirmed = !is.toConfirm;
  if (isSame && confirmed === !was.toConfirm) return;
  const { value, source } = is;
  const entry = withoutUndefined({
    at,
    by,
    value,
    source,
    confirmed: isSame ? confirmed : undefined,
  });
  const historyPath = ['history', ...path.slice(1)];
  const past = (draft.read(historyPath) ?? []) as readonly object[];
  draft.set(historyPath, [...past, entry]);
}

const UNSIGNED = { name: '', role: '', date: '' };

/** A signature of which only a part was written has the other parts empty. */
function settleSignature(draft: Draft<Assessment>, path: Path): void {
  const signature = draft.read(path);
  if (signature !== undefined) draft.set(path, { ...UNSIGNED, ...signature });
}

/** The assessment in which the registers that edits lead into have the numbers of their entries. */
export function withNumbersWhere(assessment: Assessment, edits: readonly Edit[]): Assessment {
  const draft = startDraft(assessment);
  const registers = edits.map(({ path }) => entryOf(path)?.slice(0, -1));
  for (const register of eachOnce(registers)) numberRegister(draft, register);
  return draft.now();
}

/** The assessment after edits that were made together, with what follows from them: numbers, history, what is empty. */
export function applyEdits(assessment: Assessment, dated: DatedEdits): Assessment {
  const before = withNumbersWhere(assessment, dated.edits);
  const draft = startDraft(before);
  for (const edit of dated.edits) makeEdit(draft, edit);
  const paths = dated.edits.map(({ path }) => path);
  const within = (groups: readonly string[]) =>
    eachOnce(
      paths.map((path) => (groups.includes(String(path[0])) ? path.slice(0, 2) : undefined)),
    );
  for (const path of eachOnce(paths.map(entryOf))) settleEntry(draft, before, path);
  for (const path of within(REMARKS)) settleRemark(draft, path);
  for (const path of within(['answers'])) noteAnswer(draft, before, path, dated);
  for (const path of within(['signatures'])) settleSignature(draft, path);
  draft.set(['updatedAt'], dated.at);
  return draft.now();
}
