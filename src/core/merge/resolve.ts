import { contentText } from '#core/assessment/final-content.ts';
import type { Stamp } from '#schema/record/trail.ts';
import { isWithin, stampKey } from './stamps.ts';

type Said = Pick<Stamp, 'at' | 'by'> | undefined;

/** What a file says at a place, and who said so. */
export interface State {
  /** What is said; the parts that tell it from something else. */
  readonly said: unknown;
  readonly stamps: readonly Stamp[];
  /** Who said so first, and when, as far as that is known. */
  readonly of: Said;
  /** Of the file, as they were given. */
  readonly file: number;
  /** Nobody can tell whether it is as it was in the beginning, or was changed since. */
  readonly isUnsure: boolean;
}

/** One of several things that are said at one place. */
export interface Candidate {
  /** Names it, whatever the order of the files. */
  readonly id: string;
  readonly said: unknown;
  /** Who said so last, and when, as far as that is known. */
  readonly of: Said;
  /** Everybody who said so last in one of the files. */
  readonly by: readonly string[];
  /** Files that say so. */
  readonly files: readonly number[];
}

const textOf = (said: unknown) => contentText(said ?? null) ?? '';

/** The last one of a place, or for whose answer it was decided. */
export function originOf(stamps: readonly Stamp[]): Said {
  const last = stamps.at(-1);
  return last?.of ?? last;
}

function later(one: Said, other: Said): Said {
  if (one === undefined || other === undefined) return one ?? other;
  const order = one.at.localeCompare(other.at) || (one.by ?? '').localeCompare(other.by ?? '');
  return order < 0 ? other : one;
}

function candidatesOf(states: readonly State[]): readonly Candidate[] {
  const each = new Map<string, Candidate>();
  for (const { said, of: origin, file } of states) {
    const id = textOf(said);
    const { of, by = [], files = [] } = each.get(id) ?? {};
    const names = new Set([...by, ...(origin?.by ? [origin.by] : [])]);
    each.set(id, {
      ...{ id, said, of: later(of, origin) },
      ...{ by: [...names].sort(), files: [...files, file] },
    });
  }
  return [...each.values()].sort(
    (a, b) => (a.of?.at ?? '').localeCompare(b.of?.at ?? '') || (a.id < b.id ? -1 : 1),
  );
}

/**
 * What is said at a place by files that no other file has gone on from: one candidate where they agree.
 * Where it is not known who went on from whom, every file counts.
 */
export function resolve(states: readonly State[]): readonly Candidate[] {
  const all = candidatesOf(states);
  if (all.length < 2) return all;
  if (states.some(({ isUnsure }) => isUnsure)) return all;
  const known = states.map((state) => ({ state, ids: new Set(state.stamps.map(stampKey)) }));
  const last = known.filter(
    ({ ids }) => !known.some((other) => other.ids.size > ids.size && isWithin(ids, other.ids)),
  );
  return candidatesOf(last.map(({ state }) => state));
}
