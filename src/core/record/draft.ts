import { isGroup, ownValue, type Path, readAt } from './read-at.ts';

type Open = Record<string, unknown>;

/** A copy of a record that is changed step by step; what it was made of stays as it is. */
export interface Draft<Item> {
  readonly read: (path: Path) => unknown;
  /** Sets what stands at a path; the undefined value takes it away. Groups on the way are made where they lack. */
  readonly set: (path: Path, value: unknown) => void;
  readonly now: () => Item;
}

/** Sets a field of its own, whatever its name: a plain `__proto__ =` would set none. */
function put(group: Open, name: string, value: unknown): void {
  if (name !== '__proto__') group[name] = value;
  else
    Object.defineProperty(group, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** A group without the fields that hold nothing. */
export function withoutUndefined(value: unknown): unknown {
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

/** Begins a draft. Each group is copied once, however many fields are set in it: a register may be long. */
export function startDraft<Item>(record: Item): Draft<Item> {
  const copies = new Set<unknown>();
  const open = (group: unknown): Open => {
    if (copies.has(group)) return group as Open;
    const copy: Open = isGroup(group) ? { ...group } : {};
    copies.add(copy);
    return copy;
  };
  let draft: unknown = record;
  return {
    read: (path) => readAt(draft, path),
    set(path, value) {
      if (value === undefined && readAt(draft, path) === undefined) return;
      let group = open(draft);
      draft = group;
      for (const name of path.slice(0, -1)) {
        const inner = open(ownValue(group, name));
        put(group, name, inner);
        group = inner;
      }
      const name = path.at(-1) ?? '';
      if (value === undefined) delete group[name];
      else put(group, name, withoutUndefined(value));
    },
    now: () => draft as Item,
  };
}
