import type { ControlChart } from './control-chart.ts';
import { ENOUGH, type TooFew, tooFew } from './few-points.ts';
import { beyondTwoSigma, compare, type Run, type Side, type Trend } from './run-rules.ts';

/** Which way is an improvement; `neither` for what is good or bad in neither, such as complaints received. */
export type Better = 'higher' | 'lower' | 'neither';

/** The rule that a value is marked by. */
export type Rule = 'beyond' | 'side' | 'twoOfThree' | 'trend';

/** What a marked value means: for the better, for the worse, or a change that is neither. */
export interface Mark {
  readonly meaning: 'improvement' | 'concern' | 'change';
  readonly way: 'high' | 'low';
  /** The first of the rules that it meets, in the order that they are named in. */
  readonly rule: Rule;
}

/** What the variation of a chart is as it stands: of common causes, or a special cause. */
export type Variation =
  | ({ readonly kind: 'special' } & Mark)
  | { readonly kind: 'common' }
  | { readonly kind: 'tooFew'; readonly tooFew: TooFew };

/** Whether a target can be counted on: met or missed at all times to be expected, or by chance. */
export type Assurance =
  | { readonly kind: 'met' | 'missed' | 'chance' }
  | { readonly kind: 'tooFew'; readonly tooFew: TooFew };

/** Each value with its mark, undefined where it is of common causes. A run is marked from its first value on. */
export function markPoints(chart: ControlChart, better: Better): readonly (Mark | undefined)[] {
  const found = new Map<number, Mark>();
  const put = (place: number, way: Side | Trend, rule: Rule) => {
    if (!found.has(place)) found.set(place, markOf(way, rule, better));
  };
  const { beyond, sides, twoOfThree, trends } = chart.signals;
  for (const { place, way } of beyond) put(place, way, 'beyond');
  for (const run of sides) for (const place of placesOf(run)) put(place, run.way, 'side');
  for (const { place, way } of twoOfThree)
    for (const one of pairOf(place, way, chart)) put(one, way, 'twoOfThree');
  for (const run of trends) for (const place of placesOf(run)) put(place, run.way, 'trend');
  return chart.points.map((_, place) => found.get(place));
}

/**
 * The variation as NHS England's Making Data Count says it: what the last value is part of. Of fewer
 * values than limits need since the last change nothing is said.
 */
export function readVariation(chart: ControlChart, better: Better): Variation {
  const few = tooFewSinceChange(chart);
  if (few) return { kind: 'tooFew', tooFew: few };
  const last = chart.points.findLastIndex(({ value }) => value !== null);
  const mark = markPoints(chart, better)[last];
  return mark ? { kind: 'special', ...mark } : { kind: 'common' };
}

/**
 * The assurance as Making Data Count says it: a target outside of the limits is met, or missed, as long
 * as nothing changes; one between them is met in some periods and missed in others by chance. Undefined
 * without a target, and where neither way is better.
 */
export function readAssurance(
  chart: ControlChart,
  better: Better,
  target: number | undefined,
): Assurance | undefined {
  if (target === undefined || better === 'neither') return undefined;
  const few = tooFewSinceChange(chart);
  if (few) return { kind: 'tooFew', tooFew: few };
  const last = chart.points.findLast(({ value }) => value !== null);
  if (last === undefined) return undefined;
  const isAbove = compare(target, last.upper) > 0;
  const isBelow = compare(target, last.lower) < 0;
  if (!isAbove && !isBelow) return { kind: 'chance' };
  return { kind: isBelow === (better === 'higher') ? 'met' : 'missed' };
}

/** Said where the stretch since the last change has fewer values than limits need. */
export function tooFewSinceChange({ stretches }: ControlChart): TooFew | undefined {
  return tooFew(stretches.at(-1)?.points ?? 0, ENOUGH.controlChart);
}

function markOf(way: Side | Trend, rule: Rule, better: Better): Mark {
  const side = way === 'above' || way === 'rising' ? 'high' : 'low';
  if (better === 'neither') return { meaning: 'change', way: side, rule };
  const isBetter = (side === 'high') === (better === 'higher');
  return { meaning: isBetter ? 'improvement' : 'concern', way: side, rule };
}

function placesOf({ from, to }: Run<unknown>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** The value that completes 2 of 3, and those of the two before it that are beyond as well. */
function pairOf(place: number, way: Side, { points, stretches }: ControlChart): readonly number[] {
  const start = stretches.findLast(({ from }) => from <= place)?.from ?? 0;
  return [place - 2, place - 1, place].filter((one) => {
    const point = points[one];
    return one >= start && point !== undefined && beyondTwoSigma(point) === way;
  });
}
