import { contentText } from '#core/assessment/final-content.ts';
import { itemsOf } from '#core/assessment/units.ts';
import { ownValue, type Path, readAt } from '#core/record/read-at.ts';
import { resolve } from './resolve.ts';
import { type Source, stampsAt } from './stamps.ts';

/** Whether an item stays: unless every file that speaks last took it out. Where files disagree it is kept. */
function stays(sources: readonly Source[], path: Path, key: string, isKnown: boolean): boolean {
  const candidates = resolve(
    sources.map((source, file) => ({
      said: itemsOf(readAt(source.record, path)).has(key),
      stamps: stampsAt(source, [...path, key]),
      of: undefined,
      ...{ file, isUnsure: !isKnown },
    })),
  );
  return candidates.some(({ said }) => said === true);
}

const order = (item: unknown) =>
  typeof item === 'string' ? item : `${String(ownValue(item, 'name'))}\n${contentText(item)}`;

/** The items in the order of the one file that has them all; else by name. */
function inOrder(items: ReadonlyMap<string, unknown>, lists: readonly unknown[]) {
  const orders = lists
    .map((list) => [...itemsOf(list).keys()])
    .filter((keys) => keys.length === items.size && keys.every((key) => items.has(key)))
    .map((keys) => keys.join('\n'));
  const [known, ...others] = new Set(orders);
  if (known !== undefined && others.length === 0)
    return (known === '' ? [] : known.split('\n')).map((key) => items.get(key));
  return [...items.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** A list whose order says nothing, as several files have it: by the hash of what is in a file, else by item. */
export function mergedSet(sources: readonly Source[], path: Path, isKnown: boolean): unknown {
  const lists = sources.map(({ record }) => readAt(record, path));
  if (lists.every((list) => list === undefined)) return undefined;
  const each = new Map<string, unknown>();
  for (const [key, item] of lists.flatMap((list) => [...itemsOf(list)])) {
    const before = each.get(key);
    if (before === undefined || contentText(item) < contentText(before)) each.set(key, item);
  }
  for (const key of each.keys()) if (!stays(sources, path, key, isKnown)) each.delete(key);
  return inOrder(each, lists);
}
