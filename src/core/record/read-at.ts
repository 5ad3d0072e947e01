import { ownEntry } from '#core/own-entry.ts';

/** The way from a record to one of its fields, such as `answers`, a criterion's id, `note`. */
export type Path = readonly string[];

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a group holds under a name, and not what every object brings along: `constructor` is no field. */
export function ownValue(group: unknown, name: string): unknown {
  return isGroup(group) ? ownEntry(group, name) : undefined;
}

/** What stands at a path; undefined where the way ends before. */
export function readAt(record: unknown, path: Path): unknown {
  return path.reduce(ownValue, record);
}

/** Whether two values say the same; a field that holds nothing counts as one that is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isGroup(one) || !isGroup(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(ownValue(one, name), ownValue(other, name)));
}
