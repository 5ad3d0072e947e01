/**
 * The signs that a process has changed and not merely varied: beyond three sigma, 7 on one side of the
 * centre, 7 rising or falling, 2 of 3 beyond two sigma on one side. Shewhart's first rule with three of
 * the Western Electric kind, in the lengths that NHS England's Making Data Count uses.
 */
import type { Limits } from './control-limits.ts';

export type Side = 'above' | 'below';
export type Trend = 'rising' | 'falling';

/** Places from the first to the last one of a run. */
export interface Run<Way> {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

export interface Signals {
  /** Strictly outside of the limits. */
  readonly beyond: readonly { readonly place: number; readonly way: Side }[];
  /** 7 or more strictly on one side of the centre; a value on the centre ends a run, as a gap does. */
  readonly sides: readonly Run<Side>[];
  /** 7 or more, each strictly higher or each strictly lower than the one before: 6 steps. */
  readonly trends: readonly Run<Trend>[];
  /** The value that completes 2 of 3 strictly beyond two sigma on the same side, and is so itself. */
  readonly twoOfThree: readonly { readonly place: number; readonly way: Side }[];
}

/** How many in a row are a run. */
export const RUN_LENGTH = 7;

const NOTHING: Signals = { beyond: [], sides: [], trends: [], twoOfThree: [] };

/** The signals of one stretch, with places from `from` on. Where the order means nothing only `beyond` is asked. */
export function findSignals(points: readonly Limits[], from: number, isOrdered: boolean): Signals {
  const beyond = placesWith(points.map(beyondLimits), from);
  if (!isOrdered) return { ...NOTHING, beyond };
  return {
    beyond,
    sides: findRuns(points.map(sideOfCentre), from),
    trends: findTrends(points, from),
    twoOfThree: placesWith(completesTwoOfThree(points), from),
  };
}

/** The signals of stretch after stretch as those of one chart. */
export function joinSignals(all: readonly Signals[]): Signals {
  return {
    beyond: all.flatMap(({ beyond }) => beyond),
    sides: all.flatMap(({ sides }) => sides),
    trends: all.flatMap(({ trends }) => trends),
    twoOfThree: all.flatMap(({ twoOfThree }) => twoOfThree),
  };
}

/** The places from which on a run is known as one: its 7th and those after it. */
export function placesFromSeventh(runs: readonly Run<unknown>[]): readonly number[] {
  return runs.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 2 - RUN_LENGTH }, (_, step) => from + RUN_LENGTH - 1 + step),
  );
}

/** Which of two numbers is larger, where doubles that differ by rounding alone are the same. */
export function compare(one: number, other: number): -1 | 0 | 1 {
  const tolerance = 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (Math.abs(one - other) <= tolerance) return 0;
  return one > other ? 1 : -1;
}

function beyondLimits({ value, lower, upper }: Limits): Side | undefined {
  if (value === null) return undefined;
  if (compare(value, upper) > 0) return 'above';
  return compare(value, lower) < 0 ? 'below' : undefined;
}

function sideOfCentre({ value, centre }: Limits): Side | undefined {
  if (value === null) return undefined;
  const side = compare(value, centre);
  return side === 0 ? undefined : side > 0 ? 'above' : 'below';
}

/** The side on which a value lies strictly beyond two sigma. */
export function beyondTwoSigma({ value, centre, sigma }: Limits): Side | undefined {
  if (value === null) return undefined;
  if (compare(value, centre + 2 * sigma) > 0) return 'above';
  return compare(value, centre - 2 * sigma) < 0 ? 'below' : undefined;
}

function completesTwoOfThree(points: readonly Limits[]): readonly (Side | undefined)[] {
  const sides = points.map(beyondTwoSigma);
  return sides.map((side, place) =>
    side !== undefined && (sides[place - 1] === side || sides[place - 2] === side)
      ? side
      : undefined,
  );
}

/** Runs of steps, each with the value that its first step starts from. */
function findTrends(points: readonly Limits[], from: number): readonly Run<Trend>[] {
  const steps = points.map(({ value }, place): Trend | undefined => {
    const before = points[place - 1]?.value ?? null;
    if (value === null || before === null) return undefined;
    const step = compare(value, before);
    return step === 0 ? undefined : step > 0 ? 'rising' : 'falling';
  });
  return findRuns(steps, from, RUN_LENGTH - 1).map((run) => ({ ...run, from: run.from - 1 }));
}

function findRuns<Way>(
  ways: readonly (Way | undefined)[],
  from: number,
  length = RUN_LENGTH,
): readonly Run<Way>[] {
  return ways.flatMap((way, place) => {
    if (way === undefined || ways[place - 1] === way) return [];
    const next = ways.findIndex((other, later) => later > place && other !== way);
    const end = next === -1 ? ways.length : next;
    return end - place < length ? [] : [{ from: from + place, to: from + end - 1, way }];
  });
}

function placesWith(sides: readonly (Side | undefined)[], from: number) {
  return sides.flatMap((way, place) => (way === undefined ? [] : [{ place: from + place, way }]));
}
