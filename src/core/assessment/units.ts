import { ownEntry } from '#core/own-entry.ts';
import { isGroup, isSame, ownValue, type Path } from '#core/record/read-at.ts';
import { entryOf } from './register-change.ts';

/** How many names lead to what is said at once outside of registers, by the first of them; one, where it is not listed. */
const DEPTHS: Readonly<Record<string, number>> = {
  ...{ answers: 3, clauses: 3, areas: 3, targets: 3 },
  ...{ audit: 2, scope: 2, areaWeights: 2, signatures: 2, tailoring: 2 },
};

/** Groups below an entry of which each part is said by itself: a stage with its day. */
const DEEPER: Readonly<Record<string, string>> = { samples: 'targets', cases: 'stages' };

/** What is said together with another field, by the group it stands in. */
const FOLLOWERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  answers: { value: ['toConfirm', 'source'] },
  clauses: { notApplicableReason: ['toConfirm'] },
  areas: { notApplicableReason: ['toConfirm'] },
};

/** Lists in which the order says nothing: files by what is in them, and links. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  evidence: ['attachments', 'criteria'],
  findings: ['evidence'],
  sessions: ['clauses', 'criteria'],
};

/** What is the same in all files of one assessment, or follows from the rest. */
const NO_UNITS = [
  ...['format', 'version', 'id', 'createdAt', 'updatedAt'],
  ...['finals', 'history', 'trail', 'removedNumbers'],
];

/** Whether what stands at a path is said part by part. */
function isApart(path: Path): boolean {
  const [group = '', , field] = path;
  const entry = entryOf(path);
  if (entry) {
    const hasParts = field !== undefined && ownEntry(DEEPER, group) === field;
    return path.length < entry.length + (hasParts ? 2 : 1);
  }
  const isRegister = entryOf([...path, '']) !== undefined;
  return isRegister || path.length < (ownEntry(DEPTHS, group) ?? 1);
}

/** Names a place in a record: its path in one text. */
export function placeKey(path: Path): string {
  return path.join('\n');
}

/** Whether a path leads to an entry of a register, and not into it. */
export function isEntry(path: Path): boolean {
  return entryOf(path)?.length === path.length;
}

/** Whether a path leads to a list that is a set. */
export function isSet([group = '', , field = '', ...more]: Path): boolean {
  return more.length === 0 && (ownEntry(SETS, group) ?? []).includes(field);
}

/** What tells an item of a set from the others: what is in a file, else itself. */
export function itemKey(item: unknown): string {
  const hash = ownValue(item, 'hash');
  if (typeof hash === 'string') return hash;
  return typeof item === 'string' ? item : JSON.stringify(item);
}

/** The items of a set by what tells them apart. */
export function itemsOf(list: unknown): ReadonlyMap<string, unknown> {
  return new Map((Array.isArray(list) ? list : []).map((item) => [itemKey(item), item]));
}

/** The fields that are said together, the one that leads first. */
export function partsOf(path: Path): readonly Path[] {
  const [group = '', id = '', field = ''] = path;
  const followers = ownEntry(ownEntry(FOLLOWERS, group) ?? {}, field) ?? [];
  return [path, ...followers.map((name) => [group, id, name])];
}

/** The field with which another is said together; itself, where it is said alone. */
function leaderOf(path: Path): Path {
  const [group = '', id = '', field = ''] = path;
  const leading = Object.entries(ownEntry(FOLLOWERS, group) ?? {}).find(([, followers]) =>
    followers.includes(field),
  );
  return leading ? [group, id, leading[0]] : path;
}

const isOpen = (value: unknown) => value === undefined || isGroup(value);

function changedItems(was: unknown, is: unknown, path: Path): readonly Path[] {
  const [before, after] = [itemsOf(was), itemsOf(is)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys.filter((key) => before.has(key) !== after.has(key));
  return changed.length > 0 ? changed.map((key) => [...path, key]) : [path];
}

function changedBelow(was: unknown, is: unknown, path: Path): readonly Path[] {
  if (was === is) return [];
  if (isEntry(path) && (was === undefined || is === undefined)) return [path];
  if (isApart(path) && isOpen(was) && isOpen(is)) {
    const names = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    return [...names]
      .filter((name) => path.length > 0 || !NO_UNITS.includes(name))
      .flatMap((name) => changedBelow(ownValue(was, name), ownValue(is, name), [...path, name]));
  }
  if (isSame(was, is)) return [];
  return isSet(path) ? changedItems(was, is, path) : [leaderOf(path)];
}

/**
 * Where two records of one assessment differ: each place that is said at once, an entry that only one
 * of them has, an item of a set.
 */
export function changedUnits(before: unknown, after: unknown): readonly Path[] {
  const paths = changedBelow(before, after, []);
  return [...new Map(paths.map((path) => [placeKey(path), path])).values()];
}
