import type { Edit } from './edit.ts';
import { invertListChange, listChange } from './list-change.ts';
import { isGroup, isSame, type Path, readAt } from './read-at.ts';
import type { Recorded, RecordKind } from './record-kind.ts';

/** The longest chain of steps that can be undone. */
const LIMIT = 500;

/** A field as it was before a step and as the step left it. */
interface ChangedField {
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What was changed together, and is taken back together. */
interface Step {
  readonly fields: readonly ChangedField[];
  /** It may be one letter of a word: the next ones join it. */
  readonly isTyping?: boolean;
}

/** Steps that can be taken back, and steps that were: the last ones last. Plain data, to be kept. */
export interface UndoHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: UndoHistory = { done: [], undone: [] };

/** The place whose value a step remembers: of an entry that was not there before, the entry as a whole. */
function rememberedPath(before: unknown, path: Path, entryOf: (path: Path) => Path | undefined) {
  const entry = entryOf(path);
  return entry && readAt(before, entry) === undefined ? entry : path;
}

type UndoableKind<Item extends Recorded> = Pick<
  RecordKind<Item, never>,
  'asFound' | 'entryOf' | 'isUndoable'
>;

function changedFields<Item extends Recorded>(
  kind: UndoableKind<Item>,
  edits: readonly Edit[],
  [shown, after]: readonly [Item, Item],
): readonly ChangedField[] {
  const before = kind.asFound(shown, edits);
  const paths = edits
    .map(({ path }) => rememberedPath(before, path, kind.entryOf))
    .filter(kind.isUndoable);
  const each = new Map(paths.map((path) => [path.join('\n'), path]));
  return [...each.values()]
    .map((path) => ({ path, before: readAt(before, path), after: readAt(after, path) }))
    .filter((field) => !isSame(field.before, field.after));
}

const namesOf = ({ fields }: Step) => fields.map(({ path }) => path.join('\n')).join('\n\n');

/** The letter joins the word that is being typed: what was before it stays what the step goes back to. */
function joined(last: Step, step: Step): Step {
  const fields = last.fields.map((field, at) => ({ ...field, after: step.fields[at]?.after }));
  return { ...step, fields };
}

/** The history after a step; what was undone before can no longer be redone. */
export function withStep<Item extends Recorded>(
  { done, undone }: UndoHistory,
  kind: UndoableKind<Item>,
  edits: readonly Edit[],
  records: readonly [before: Item, after: Item],
  isTyping: boolean,
): UndoHistory {
  const fields = changedFields(kind, edits, records);
  if (fields.length === 0) return { done, undone };
  const step: Step = isTyping ? { fields, isTyping } : { fields };
  const last = done.at(-1);
  if (isTyping && last?.isTyping && namesOf(last) === namesOf(step))
    return { done: [...done.slice(0, -1), joined(last, step)], undone: [] };
  return { done: [...done, step].slice(-LIMIT), undone: [] };
}

/** A number is given by the register: another window may have been given the same one first. */
function withoutNumber(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const { number: _given, ...fields } = value;
  return fields;
}

/** What takes one field back; undefined where somebody else has changed it since. */
function wayBack(record: unknown, { path, before, after }: ChangedField): Edit | undefined {
  const now = readAt(record, path);
  if (isSame(withoutNumber(now), withoutNumber(after))) return { path, value: before };
  if (!Array.isArray(now) || !Array.isArray(after)) return undefined;
  const change = listChange(Array.isArray(before) ? before : [], after);
  return change && { path, list: invertListChange(change) };
}

/** One step back or forth. */
export interface Move {
  readonly history: UndoHistory;
  readonly edits: readonly Edit[];
  /** How many fields were left alone, because somebody else has changed them since. */
  readonly left: number;
}

function move(record: unknown, step: Step | undefined): Omit<Move, 'history'> & { back: Step[] } {
  if (step === undefined) return { edits: [], left: 0, back: [] };
  const moved = step.fields.flatMap((field) => {
    const edit = wayBack(record, field);
    return edit ? [{ field, edit }] : [];
  });
  const fields = moved.map(({ field: { path, before, after } }) => ({
    path,
    before: after,
    after: before,
  }));
  return {
    // The last one first, as a group is taken back.
    edits: moved.map(({ edit }) => edit).reverse(),
    left: step.fields.length - moved.length,
    back: fields.length > 0 ? [{ fields: fields.reverse() }] : [],
  };
}

/** Takes the last step back, as far as nobody else has changed what it changed. */
export function undo({ done, undone }: UndoHistory, record: unknown): Move {
  const { back, ...moved } = move(record, done.at(-1));
  return { ...moved, history: { done: done.slice(0, -1), undone: [...undone, ...back] } };
}

/** Takes the last undoing back, as far as nobody else has changed what it changed. */
export function redo({ done, undone }: UndoHistory, record: unknown): Move {
  const { back, ...moved } = move(record, undone.at(-1));
  return { ...moved, history: { done: [...done, ...back], undone: undone.slice(0, -1) } };
}
