import { isGroup, isSame, ownValue } from './read-at.ts';

/**
 * What was added to a list, taken from it and changed in it, so that two places can change one list
 * at once. Items are told apart by their id, else by what they say.
 */
export interface ListChange {
  /** How long the list was: while it still is, a place in it means the same item. */
  readonly length: number;
  readonly removed: readonly unknown[];
  readonly added: readonly (readonly [place: number, item: unknown])[];
  readonly replaced: readonly (readonly [place: number, from: unknown, to: unknown])[];
}

const NOTHING: Omit<ListChange, 'length'> = { removed: [], added: [], replaced: [] };

function keyOf(item: unknown): string {
  const id = ownValue(item, 'id');
  return typeof id === 'string' ? `id ${id}` : JSON.stringify(item);
}

const hasId = (item: unknown) => typeof ownValue(item, 'id') === 'string';

/** Items of equal lists that differ at their places, where each can be said to be the same item changed. */
function replacedIn(
  before: readonly unknown[],
  after: readonly unknown[],
): ListChange['replaced'] | undefined {
  if (before.length !== after.length) return undefined;
  const pairs = before
    .map((from, place) => [place, from, after[place]] as const)
    .filter(([, from, to]) => !isSame(from, to));
  const isChange = pairs.every(
    ([, from, to]) => isGroup(from) && isGroup(to) && (!hasId(from) || keyOf(from) === keyOf(to)),
  );
  return isChange ? pairs : undefined;
}

/** What leads from one list to the other; undefined where only the whole list says it, such as another order. */
export function listChange(
  before: readonly unknown[],
  after: readonly unknown[],
): ListChange | undefined {
  const { length } = before;
  const replaced = replacedIn(before, after);
  if (replaced) return { ...NOTHING, length, replaced };
  const [keysBefore, keysAfter] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const change: ListChange = {
    length,
    removed: before.filter((item) => !keysAfter.has(keyOf(item))),
    added: after.flatMap((item, place) =>
      keysBefore.has(keyOf(item)) ? [] : [[place, item] as const],
    ),
    replaced: before.flatMap((from, place) => {
      const to = hasId(from) ? after.find((item) => keyOf(item) === keyOf(from)) : undefined;
      return to === undefined || isSame(from, to) ? [] : [[place, from, to] as const];
    }),
  };
  return isSame(withListChange(before, change), after) ? change : undefined;
}

/** An item with the fields that a change of it set; the others stay as they are by now. */
function withItemChanged(item: unknown, from: unknown, to: unknown): unknown {
  if (!isGroup(item) || !isGroup(from) || !isGroup(to)) return to;
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed = [...names].filter((name) => !isSame(ownValue(from, name), ownValue(to, name)));
  const entries = Object.entries(item).filter(([name]) => !changed.includes(name));
  const set = changed.flatMap((name) =>
    Object.hasOwn(to, name) ? [[name, ownValue(to, name)] as const] : [],
  );
  return Object.fromEntries([...entries, ...set]);
}

function withReplaced(
  list: readonly unknown[],
  [place, from, to]: ListChange['replaced'][number],
  isInPlace: boolean,
): readonly unknown[] {
  const at = list.findIndex((item) => keyOf(item) === keyOf(from));
  const found = at === -1 && isInPlace && !hasId(from) ? place : at;
  if (found === -1) return hasId(from) ? list : [...list, to];
  return list.map((item, one) => (one === found ? withItemChanged(item, from, to) : item));
}

/** A list after a change that was made to it here or elsewhere, whatever has become of it meanwhile. */
export function withListChange(list: readonly unknown[], change: ListChange): readonly unknown[] {
  const isInPlace = list.length === change.length;
  const replaced = change.replaced.reduce<readonly unknown[]>(
    (so, one) => withReplaced(so, one, isInPlace),
    list,
  );
  const left = [...replaced];
  for (const item of change.removed) {
    const at = left.findIndex((one) => keyOf(one) === keyOf(item));
    if (at !== -1) left.splice(at, 1);
  }
  const keys = new Set(left.map(keyOf));
  for (const [place, item] of change.added) {
    // What is there already was added elsewhere; rows without an id may be alike.
    if (keys.has(keyOf(item)) && (hasId(item) || !isGroup(item))) continue;
    left.splice(isInPlace ? place : left.length, 0, item);
  }
  return left;
}

/** The change that takes a change of a list back, where the list may have changed since. */
export function invertListChange({ length, removed, added, replaced }: ListChange): ListChange {
  return {
    length: length - removed.length + added.length,
    removed: added.map(([, item]) => item),
    added: removed.map((item) => [length, item]),
    replaced: replaced.map(([place, from, to]) => [place, to, from]),
  };
}
