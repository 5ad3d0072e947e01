import type { Draft } from './draft.ts';
import { type ListChange, listChange, withListChange } from './list-change.ts';
import { isGroup, isSame, ownValue, type Path, readAt } from './read-at.ts';

/**
 * One field of a record set to a value: the smallest thing that is stored, so that changes made in two
 * places at once can both be applied. Without a value the field goes.
 */
export interface Edit {
  readonly path: Path;
  readonly value?: unknown;
  /** In place of a value: what became of a list. */
  readonly list?: ListChange;
}

/** What was changed at one instant, in one step. */
export interface DatedEdits {
  readonly edits: readonly Edit[];
  /** ISO instant. */
  readonly at: string;
  /** Who made it, where that is known. */
  readonly by?: string;
}

const isEmptyGroup = (value: unknown) => isGroup(value) && Object.keys(value).length === 0;

/** Makes an edit. A group that is to be there without any field keeps the fields it has. */
export function makeEdit<Item>(draft: Draft<Item>, { path, value, list }: Edit): void {
  const before = draft.read(path);
  if (list) draft.set(path, withListChange(Array.isArray(before) ? before : [], list));
  else if (!(isEmptyGroup(value) && isGroup(before))) draft.set(path, value);
}

/**
 * An edit as the edits that differ from what is there: a group field by field, a list item by item.
 * `isOne` says what is one value to whoever writes it, such as a number with its unit.
 */
export function narrowed(
  record: unknown,
  { path, value, list }: Edit,
  isOne: (path: Path) => boolean,
): readonly Edit[] {
  const before = readAt(record, path);
  if (list) return [{ path, list }];
  if (isSame(before, value)) return [];
  if (isOne(path)) return [{ path, value }];
  if (Array.isArray(value)) {
    const change = listChange(Array.isArray(before) ? before : [], value);
    return [change ? { path, list: change } : { path, value }];
  }
  if (!isGroup(value) || isEmptyGroup(value)) return [{ path, value }];
  const names = new Set([...Object.keys(isGroup(before) ? before : {}), ...Object.keys(value)]);
  return [...names].flatMap((name) =>
    narrowed(record, { path: [...path, name], value: ownValue(value, name) }, isOne),
  );
}
