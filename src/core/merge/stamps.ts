import { isInHistory, trailOf } from '#core/assessment/trail.ts';
import { placeKey } from '#core/assessment/units.ts';
import { ownEntry } from '#core/own-entry.ts';
import { isSame, type Path } from '#core/record/read-at.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Stamp, Trail } from '#schema/record/trail.ts';

/** One file of an assessment, with who changed what in it. */
export interface Source {
  readonly record: Assessment;
  readonly trail: Trail;
}

/** A file with its trail, which begins anew where it has none. */
export function sourceOf(record: Assessment): Source {
  return { record, trail: trailOf(record) };
}

/** Names a stamp: two that say the same are one. */
export function stampKey(stamp: Stamp): string {
  const { at, by, decided, of, removed, value, confirmed, source } = stamp;
  return JSON.stringify([at, by, decided, of?.at, of?.by, removed, value, confirmed, source]);
}

/** Stamps in the order of their time; the same ones stand in the same order, whatever they are merged from. */
export function united<One extends Stamp>(lists: readonly (readonly One[])[]): One[] {
  const [first = [], ...others] = lists;
  if (others.every((other) => isSame(first, other))) return [...first];
  const each = new Map(lists.flat().map((stamp) => [stampKey(stamp), stamp]));
  return [...each.entries()]
    .sort(([a, one], [b, other]) => one.at.localeCompare(other.at) || (a < b ? -1 : 1))
    .map(([, stamp]) => stamp);
}

/** Who changed a place when, the last one last. */
export function stampsAt({ record, trail }: Source, path: Path): readonly Stamp[] {
  if (isInHistory(path)) return ownEntry(record.history, path[1] ?? '') ?? [];
  return ownEntry(trail.fields, placeKey(path)) ?? [];
}

/** Who changed a place or anything below it. */
export function stampsBelow(source: Source, path: Path): readonly Stamp[] {
  const within = `${placeKey(path)}\n`;
  const below = Object.entries(source.trail.fields).filter(([key]) => key.startsWith(within));
  return united([stampsAt(source, path), ...below.map(([, stamps]) => stamps)]);
}

/** Whether every one of the first is among the second. */
export function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size <= all.size && [...some].every((one) => all.has(one));
}

/**
 * Whether the trails of all files begin where one file was: then who has not changed a place has it as
 * it was then. A merged file began in several.
 */
export function haveOneBeginning(sources: readonly Source[]): boolean {
  const bases = sources.map(({ trail }) => new Set(trail.bases)).sort((a, b) => a.size - b.size);
  return bases.every((one, at) => at === 0 || isWithin(bases[at - 1] ?? one, one));
}
