import {
  type ControlKind,
  type Limits,
  limitsOf,
  movingRanges,
  type RangeLimits,
  rangeLimits,
  type Series,
} from './control-limits.ts';
import { compare, findSignals, joinSignals, type Signals } from './run-rules.ts';

/** What lies between two documented changes: its own centre, limits and runs. */
export interface Stretch {
  /** Places of its first and its last value. */
  readonly from: number;
  readonly to: number;
  /** How many values it has. */
  readonly points: number;
  readonly centre: number;
  /** Of an XmR chart. */
  readonly ranges?: RangeLimits;
}

export interface ControlChart {
  readonly kind: ControlKind;
  readonly points: readonly Limits[];
  readonly stretches: readonly Stretch[];
  readonly signals: Signals;
  /** Of an XmR chart: how far each value lies from the one before, and the places beyond the upper limit. */
  readonly ranges: readonly (number | null)[];
  readonly rangesBeyond: readonly number[];
}

interface Choice {
  readonly kind: ControlKind;
  /**
   * Places of the first value after each documented change: centre and limits are worked out anew
   * from there. NHS England calls this rebasing, and asks for a known cause.
   */
  readonly changes?: readonly number[];
  /** False where the values are no sequence, such as one a company: then runs say nothing. */
  readonly isOrdered?: boolean;
}

/**
 * A control chart of a series: where values are expected by chance alone, and which of them are signals
 * (Shewhart 1931; ISO 7870-2; Montgomery, Introduction to Statistical Quality Control). The counts 3, 4,
 * 3, 4, 3, 4, 3, 4, 3, 30, 3, 4, 3, 4 as a c chart have the centre 5.36, the limits 0 and 12.30, and the
 * 30 beyond them.
 */
export function controlChart(
  series: Series,
  { kind, changes = [], isOrdered = true }: Choice,
): ControlChart {
  const cuts = [0, ...placesWithin(changes, series.values.length), series.values.length];
  const parts = cuts.slice(0, -1).map((from, place) => {
    const own = sliceOf(series, from, cuts[place + 1] ?? from);
    return { from, own, limits: limitsOf(kind, own) };
  });
  const ranges =
    kind === 'xmr' && isOrdered ? parts.flatMap(({ own }) => movingRanges(own.values)) : [];
  const stretches = parts.map(({ from, own, limits }) => stretchOf(kind, from, own, limits));
  return {
    kind,
    points: parts.flatMap(({ limits }) => limits),
    stretches,
    signals: joinSignals(parts.map(({ from, limits }) => findSignals(limits, from, isOrdered))),
    ranges,
    rangesBeyond: stretches.flatMap((stretch) => placesBeyond(ranges, stretch)),
  };
}

function placesBeyond(
  ranges: readonly (number | null)[],
  { from, to, ranges: limits }: Stretch,
): readonly number[] {
  return ranges.flatMap((range, place) => {
    if (range === null || limits === undefined || place < from || place > to) return [];
    return compare(range, limits.upper) > 0 ? [place] : [];
  });
}

function stretchOf(
  kind: ControlKind,
  from: number,
  { values }: Series,
  limits: readonly Limits[],
): Stretch {
  return {
    from,
    to: from + values.length - 1,
    points: limits.filter(({ value }) => value !== null).length,
    centre: limits[0]?.centre ?? 0,
    ...(kind === 'xmr' ? { ranges: rangeLimits(values) } : {}),
  };
}

function placesWithin(changes: readonly number[], length: number): readonly number[] {
  const inside = changes.filter((place) => place > 0 && place < length);
  return [...new Set(inside)].sort((a, b) => a - b);
}

function sliceOf({ values, exposures, per }: Series, from: number, to: number): Series {
  return {
    values: values.slice(from, to),
    ...(exposures === undefined ? {} : { exposures: exposures.slice(from, to) }),
    ...(per === undefined ? {} : { per }),
  };
}
