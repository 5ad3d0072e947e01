import { orderTracks, type Track } from './order-tracks.ts';
import { type Point, SIZES } from './place-steps.ts';
import { gutterAt, type PlannedWay, type Ports, type Side } from './plan-ways.ts';

/** Between a box and the first line beside it: room for a word at the line's start. */
const CLEARANCE = 36;
const TRACK_STEP = 12;
/** Without a line of its own, and outside the outer ones. */
const EMPTY_GUTTER = 48;
const MARGIN = 2;
/** How far above the row they lead to lines run across lanes, and how far above one another. */
const CHANNEL_RISE = 13;
const CHANNEL_STEP = 6;

/** The spaces between lanes, with everything that runs in them. */
interface Gutters {
  readonly width: number;
  readonly leftOfLane: (lane: number) => number;
  readonly pointsOf: (way: PlannedWay) => readonly Point[];
}

/** A stretch of a way in one gutter: from one height to another, from one side to one side. */
interface Stretch {
  readonly gutter: number;
  readonly to: number;
  readonly begin: { readonly y: number; readonly side: Side };
  readonly end: { readonly y: number; readonly side: Side };
}

/** Gives every way its stretches between the lanes, and every lane its place beside them. */
export function findGutters(lanes: number, ways: readonly PlannedWay[], ports: Ports): Gutters {
  const channelOf = findChannels(ways);
  const stretchesOf = (way: PlannedWay) => findStretches(way, ports, channelOf);
  const stretches = ways.flatMap(stretchesOf);
  const tracks = Array.from({ length: lanes + 1 }, (_, gutter) =>
    orderTracks(tracksOf(stretches.filter((stretch) => stretch.gutter === gutter))),
  );
  const widths = tracks.map(({ length }, gutter) => {
    const isOuter = gutter === 0 || gutter === lanes;
    if (length === 0) return isOuter ? MARGIN : EMPTY_GUTTER;
    return CLEARANCE + (length - 1) * TRACK_STEP + (isOuter ? MARGIN : CLEARANCE);
  });
  const leftOfGutter = (gutter: number) =>
    widths.slice(0, gutter).reduce((sum, width) => sum + width + SIZES.boxWidth, 0);
  const leftOfLane = (lane: number) => leftOfGutter(lane) + (widths[lane] ?? 0);
  const bendsOf = (way: PlannedWay) =>
    stretchesOf(way).flatMap(({ gutter, to, begin, end }): Point[] => {
      const at = (tracks[gutter] ?? []).findIndex((track) => track.to === to);
      const x = leftOfGutter(gutter) + (gutter === 0 ? MARGIN : CLEARANCE) + at * TRACK_STEP;
      return [
        { x, y: begin.y },
        { x, y: end.y },
      ];
    });
  const pointsOf = (way: PlannedWay) => drawWay(way, ports, leftOfLane, bendsOf(way));
  return { width: leftOfGutter(lanes) + (widths[lanes] ?? 0), leftOfLane, pointsOf };
}

/** Straight down from box to box, or from side to side by the bends between. */
function drawWay(
  way: PlannedWay,
  ports: Ports,
  leftOfLane: (lane: number) => number,
  bends: readonly Point[],
): readonly Point[] {
  const { from, to, exit, entry } = way;
  const edge = (lane: number, side: Side) =>
    leftOfLane(lane) + (side === 'left' ? 0 : SIZES.boxWidth);
  if (exit === undefined || entry === undefined) {
    const x = leftOfLane(from.lane) + SIZES.boxWidth / 2;
    return [
      { x, y: from.top + from.height },
      { x, y: to.top },
    ];
  }
  return withoutIdle([
    { x: edge(from.lane, exit), y: ports.exitOf(way) },
    ...bends,
    { x: edge(to.lane, entry), y: ports.entryOf(way) },
  ]);
}

/** One stretch where both sides look into the same gutter, else two with a channel between the rows. */
function findStretches(
  way: PlannedWay,
  ports: Ports,
  channelOf: (way: PlannedWay) => number,
): readonly Stretch[] {
  const { from, exit, entry, to } = way;
  if (exit === undefined || entry === undefined) return [];
  const number = to.step.number;
  const first = gutterAt(from.lane, exit);
  const last = gutterAt(to.lane, entry);
  // Whoever leaves a box on its right comes into the gutter from the left.
  const begin = { y: ports.exitOf(way), side: exit === 'right' ? 'left' : 'right' } as const;
  const end = { y: ports.entryOf(way), side: entry === 'right' ? 'left' : 'right' } as const;
  if (first === last) return [{ gutter: first, to: number, begin, end }];
  const y = channelOf(way);
  const onward = last > first ? 'right' : 'left';
  const back = last > first ? 'left' : 'right';
  return [
    { gutter: first, to: number, begin, end: { y, side: onward } },
    { gutter: last, to: number, begin: { y, side: back }, end },
  ];
}

/** Ways to one step share a channel above its row; channels above the same row lie one above the other. */
function findChannels(ways: readonly PlannedWay[]): (way: PlannedWay) => number {
  const long = ways.filter(({ from, to }) => Math.abs(from.lane - to.lane) > 1);
  return ({ to }) => {
    const inRow = long.filter((way) => way.to.row === to.row).map((way) => way.to.step.number);
    const at = [...new Set(inRow)].indexOf(to.step.number);
    return to.top - CHANNEL_RISE - at * CHANNEL_STEP;
  };
}

/** All stretches to one step run in one track. */
function tracksOf(stretches: readonly Stretch[]): readonly Track[] {
  const targets = [...new Set(stretches.map(({ to }) => to))];
  return targets.map((to) => {
    const ends = stretches
      .filter((stretch) => stretch.to === to)
      .flatMap(({ begin, end }) => [begin, end]);
    const heights = (side: Side) => [
      ...new Set(ends.filter((end) => end.side === side).map(({ y }) => y)),
    ];
    return { to, left: heights('left'), right: heights('right') };
  });
}

/** Leaves out points that stand where the one before stands, or between two on a level. */
function withoutIdle(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (before === undefined || after === undefined) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    return !isLevel && !(before.x === point.x && before.y === point.y);
  });
}
