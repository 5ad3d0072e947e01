import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { Drawing, Point, Shape, SignalRole } from '#core/document/drawing.ts';
import { TYPE_SIZE } from '#core/document/drawing.ts';
import type { Limits } from '#core/quality/control-limits.ts';
import { corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { periodLabels } from './period-labels.ts';
import { drawBeside, drawPeriods, drawScale, line, type Plot, plotOf, words } from './plot.ts';
import { scaleOver } from './scale.ts';
import { emsOf } from './text-width.ts';

/** Values over time with what they are expected to be; a run chart has a centre and no limits. */
export interface SeriesDrawing {
  readonly language: string;
  /** Such as `2026-01`, `2026-01-31`, or any name, one a point. */
  readonly periods: readonly string[];
  readonly points: readonly Limits[];
  /** What each point means; undefined for one among many. */
  readonly meanings: readonly (Exclude<SignalRole, 'point'> | undefined)[];
  /** Places from the first to the last of each stretch between changes. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly hasLimits: boolean;
  /** No value can lie beyond these. */
  readonly bounds: { readonly least: number; readonly most: number };
  readonly target?: number | undefined;
  /** Places are no sequence: no line joins them. */
  readonly isOrdered: boolean;
  /** All values are whole numbers. */
  readonly isWhole: boolean;
  readonly unit: string;
  readonly write: (value: number) => string;
  readonly words: Readonly<Record<'centre' | 'upper' | 'lower' | 'target', string>>;
  /** What the marks mean, as far as there are any, and what is said of the whole. */
  readonly key: readonly { readonly mark: SignalRole | AnswerMark; readonly word: string }[];
  /** What was changed where, numbered in the drawing. */
  readonly changes: readonly { readonly place: number; readonly word: string }[];
}

const HEIGHT = 150;
const NARROW_HEIGHT = 130;
/** Above the field, for the numbers of changes. */
const CHANGE_HEIGHT = 12;
/** From this width on lines are named beside them, else in the key. */
const FEWEST_BESIDE = 360;
/** Closer points are a line without dots. */
const FEWEST_FOR_DOTS = 4.5;

/** A series as a control or run chart. */
export function drawControlChart(chart: SeriesDrawing, width: number): readonly Drawing[] {
  const isWide = width >= FEWEST_BESIDE;
  const names = lineNames(chart);
  const widest = Math.max(0, ...names.map(({ text }) => emsOf(text) * TYPE_SIZE));
  const scale = scaleOver(
    [...shownValues(chart), ...(chart.target === undefined ? [] : [chart.target])],
    { isWhole: chart.isWhole },
  );
  const count = chart.points.length;
  const plot = plotOf({
    ...{ width, scale, write: chart.write, height: isWide ? HEIGHT : NARROW_HEIGHT },
    places: [-0.5, count - 0.5],
    rightRoom: isWide ? widest + 8 : 6,
    headroom: chart.changes.length === 0 ? 0 : CHANGE_HEIGHT,
  });
  const spacing = (plot.right - plot.left) / Math.max(1, count);
  const axis = drawPeriods(periodLabels(chart.periods, spacing, chart.language), plot, width);
  const below = drawKey(keyOf(chart, isWide), plot.bottom + axis.height, width);
  return [
    {
      width,
      height: plot.bottom + axis.height + below.height,
      spots: chart.points.map((_, row) => ({ row, points: band(plot, row) })),
      shapes: [
        ...drawScale(plot, scale, chart.write, chart.unit),
        ...axis.shapes,
        ...drawChanges(chart, plot),
        ...drawExpected(chart, plot),
        ...drawTarget(chart, plot),
        ...drawValues(chart, plot, spacing),
        ...(isWide ? drawBeside(names, plot, widest + TYPE_SIZE) : []),
        ...below.shapes,
      ],
    },
  ];
}

/** A limit is shown only where something could lie beyond it. */
function hasLower({ bounds }: SeriesDrawing, { lower }: Limits): boolean {
  return lower > bounds.least;
}

function hasUpper({ bounds }: SeriesDrawing, { upper }: Limits): boolean {
  return upper < bounds.most;
}

function shownValues(chart: SeriesDrawing): readonly number[] {
  return chart.points.flatMap((point) => [
    ...(point.value === null ? [] : [point.value]),
    point.centre,
    ...(chart.hasLimits && hasUpper(chart, point) ? [point.upper] : []),
    ...(chart.hasLimits && hasLower(chart, point) ? [point.lower] : []),
  ]);
}

function band({ across, top, bottom }: Plot, place: number): readonly Point[] {
  const x = across(place - 0.5);
  return corners({ x, y: top, width: across(place + 0.5) - x, height: bottom - top });
}

function drawValues(
  { points, meanings, isOrdered }: SeriesDrawing,
  { across, up }: Plot,
  spacing: number,
): readonly Shape[] {
  const placed = points.map(({ value }, place) =>
    value === null ? undefined : { x: across(place), y: up(value) },
  );
  const marks = placed.flatMap((at, place): readonly Shape[] => {
    const role = meanings[place] ?? 'point';
    if (!at || (role === 'point' && isOrdered && spacing < FEWEST_FOR_DOTS)) return [];
    return [{ kind: 'mark', role, at }];
  });
  const lines = isOrdered
    ? partsOf(placed).flatMap((part) => (part.length > 1 ? [line('series', ...part)] : []))
    : [];
  // Signals lie above the points around them.
  return [...lines, ...marks.toSorted((one, other) => rank(one) - rank(other))];
}

function rank(shape: Shape): number {
  return shape.kind === 'mark' && shape.role === 'point' ? 0 : 1;
}

/** Neighbours that are there, gap by gap. */
function partsOf<One>(all: readonly (One | undefined)[]): readonly (readonly One[])[] {
  const parts: One[][] = [[]];
  for (const one of all) {
    if (one === undefined) parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts.filter(({ length }) => length > 0);
}

/** Centre and limits as steps, stretch by stretch: for rates and shares they are wider where less was counted in. */
function drawExpected(chart: SeriesDrawing, plot: Plot): readonly Shape[] {
  const { points, stretches, hasLimits } = chart;
  const step = (place: number, value: number) => [
    { x: plot.across(place - 0.5), y: plot.up(value) },
    { x: plot.across(place + 0.5), y: plot.up(value) },
  ];
  const limitsOf = ({ from, to }: SeriesDrawing['stretches'][number], end: 'lower' | 'upper') => {
    const has = end === 'lower' ? hasLower : hasUpper;
    const steps = points.map((point, place) =>
      place >= from && place <= to && has(chart, point) ? step(place, point[end]) : undefined,
    );
    return partsOf(steps).map((part) => line('limit', ...thin(part.flat())));
  };
  return stretches.flatMap((stretch) => {
    const { from, to } = stretch;
    const own = points.slice(from, to + 1);
    const centre = own.flatMap((point, place) => step(from + place, point.centre));
    return [
      line('centre', ...thin(centre)),
      ...(hasLimits ? [...limitsOf(stretch, 'upper'), ...limitsOf(stretch, 'lower')] : []),
    ];
  });
}

/** Without the points between two of the same height. */
function thin(points: readonly Point[]): readonly Point[] {
  return points.filter(({ y }, place) => points[place - 1]?.y !== y || points[place + 1]?.y !== y);
}

function drawTarget({ target }: SeriesDrawing, { left, right, up }: Plot): readonly Shape[] {
  if (target === undefined) return [];
  return [line('target', { x: left, y: up(target) }, { x: right, y: up(target) })];
}

function drawChanges({ changes }: SeriesDrawing, { across, top, bottom }: Plot): readonly Shape[] {
  return changes.flatMap(({ place }, position) => {
    const x = across(place - 0.5);
    return [
      line('edge', { x, y: top - 2 }, { x, y: bottom }),
      words(String(position + 1), 'figure', { x, y: top - CHANGE_HEIGHT / 2 - 2 }, 'center', 20),
    ];
  });
}

/** The lines of the last stretch by their names and values. */
function lineNames(chart: SeriesDrawing) {
  const { hasLimits, target, words: said, write } = chart;
  const last = chart.points.at(-1);
  const named = (role: 'centre' | 'limit' | 'target', word: string, value: number) => ({
    ...{ role, value },
    text: `${word} ${write(value)}`,
  });
  return [
    ...(last ? [named('centre', said.centre, last.centre)] : []),
    ...(last && hasLimits && hasUpper(chart, last) ? [named('limit', said.upper, last.upper)] : []),
    ...(last && hasLimits && hasLower(chart, last) ? [named('limit', said.lower, last.lower)] : []),
    ...(target === undefined ? [] : [named('target', said.target, target)]),
  ];
}

function keyOf(chart: SeriesDrawing, isWide: boolean): readonly KeyEntry[] {
  const { key, changes } = chart;
  const middle = (x: number) => x + SIGN_WIDTH / 2;
  return [
    ...(isWide ? [] : lineKey(chart)),
    ...key.map(({ mark, word }) => ({
      word,
      sign: (x: number, y: number): readonly Shape[] => [
        { kind: 'mark', role: mark, at: { x: middle(x), y } },
      ],
    })),
    ...changes.map(({ word }, position) => ({
      word,
      sign: (x: number, y: number) => [
        words(String(position + 1), 'figure', { x: middle(x), y }, 'center', SIGN_WIDTH),
      ],
    })),
  ];
}

function lineKey(chart: SeriesDrawing): readonly KeyEntry[] {
  return lineNames(chart).map(({ text, role }) => ({
    word: text,
    sign: (x, y) => [line(role, { x, y }, { x: x + SIGN_WIDTH, y })],
  }));
}
