import type { Drawing, LabelShape, Point, Shape } from '#core/document/drawing.ts';
import { drawBars } from './draw-bars.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import type { ProfileKey, ProfilePoint } from './profile-point.ts';

const LEVELS = [1, 2, 3, 4, 5];
const LARGEST_RADIUS = 112;
/** Of the width; the names stand in what is left. */
const RADIUS_SHARE = 0.26;
/** Between the end of an axis and its name. */
const NAME_GAP = 9;
/** Above and below the circle, for the names of the upper and the lower axis. */
const NAME_ROOM = 36;
const MOST_NAME_ROOM = 216;
/** Fewer axes span no area; more leave no room for their names. */
const FEWEST_AXES = 3;
const MOST_AXES = 14;
const MOST_AXES_NARROW = 8;

/** Whether so many points can be read as a radar. */
export function canBeRadar({ length }: readonly ProfilePoint[]): boolean {
  return length >= FEWEST_AXES && length <= MOST_AXES;
}

/**
 * One axis a point, clockwise from the top; an index of 5 stands at the end of its axis. Where their
 * names would run into each other the points are drawn as bars.
 */
export function drawRadar(
  points: readonly ProfilePoint[],
  key: ProfileKey,
  width: number,
): readonly Drawing[] {
  const radius = Math.min(LARGEST_RADIUS, width * RADIUS_SHARE);
  const isCrowded = points.length > MOST_AXES_NARROW && radius < LARGEST_RADIUS;
  if (!canBeRadar(points) || isCrowded) return drawBars(points, key, width);
  const centre = { x: width / 2, y: radius + NAME_ROOM };
  const place = (axis: number, distance: number): Point => {
    const angle = (axis / points.length) * 2 * Math.PI;
    return { x: centre.x + Math.sin(angle) * distance, y: centre.y - Math.cos(angle) * distance };
  };
  const at = (axis: number, value: number) => place(axis, (value / 5) * radius);
  const wedge = (axis: number) => [
    centre,
    ...[-0.5, 0, 0.5].map((step) => place(axis + step, radius + NAME_ROOM)),
  ];
  const bottom = centre.y + radius + NAME_ROOM;
  const below = drawKey(keyOf(key), bottom, width);
  return [
    {
      width,
      height: bottom + below.height,
      spots: points.map((_, row) => ({ row, points: wedge(row) })),
      shapes: [
        ...measuredArea(points, at),
        ...scaleLines(points.length, centre, at),
        targetLine(points, at),
        ...LEVELS.map((level) => scaleNumber(level, at(0, level))),
        ...measuredLines(points, at),
        ...points.map((point, axis) =>
          axisName(point, place(axis, radius + NAME_GAP), centre, width),
        ),
        ...below.shapes,
      ],
    },
  ];
}

type At = (axis: number, value: number) => Point;

function line(
  role: 'grid' | 'edge' | 'target' | 'measured',
  points: readonly Point[],
  isClosed = false,
): Shape {
  return { kind: 'line', role, points, isClosed };
}

function targetLine(points: readonly ProfilePoint[], at: At): Shape {
  const corners = points.map(({ target }, axis) => at(axis, target));
  return line('target', corners, true);
}

function scaleLines(axes: number, centre: Point, at: At): readonly Shape[] {
  const each = Array.from({ length: axes }, (_, axis) => axis);
  return [
    ...LEVELS.map((level) =>
      line(
        level === 5 ? 'edge' : 'grid',
        each.map((axis) => at(axis, level)),
        true,
      ),
    ),
    ...each.map((axis) => line('grid', [centre, at(axis, 5)])),
  ];
}

/** Beside the first axis, where no name stands. */
function scaleNumber(level: number, { x, y }: Point): Shape {
  const texts = [{ role: 'scale', text: String(level) }] as const;
  return { kind: 'label', texts, at: { x: x - 3.5, y }, align: 'end', rise: 0, room: 12 };
}

/** Filled only when every axis has an index: a gap would be filled as if it were measured. */
function measuredArea(points: readonly ProfilePoint[], at: At): readonly Shape[] {
  const known = points.flatMap(({ index }, axis) => (index === null ? [] : [at(axis, index)]));
  return known.length < points.length ? [] : [{ kind: 'area', role: 'wash', points: known }];
}

/** Neighbours that both have an index, joined, and a dot on each. */
function measuredLines(points: readonly ProfilePoint[], at: At): readonly Shape[] {
  const known = points.map(({ index }, axis) => (index === null ? undefined : at(axis, index)));
  const edges = known.flatMap((from, axis): readonly Shape[] => {
    const to = known[(axis + 1) % known.length];
    return from && to ? [line('measured', [from, to])] : [];
  });
  const dots = known.flatMap((point): readonly Shape[] =>
    point ? [{ kind: 'mark', role: 'dot', at: point }] : [],
  );
  return [...edges, ...dots];
}

/** The name and below it the figure, on the outer side of the end of the axis. */
function axisName(point: ProfilePoint, end: Point, centre: Point, width: number): LabelShape {
  const reach = Math.hypot(end.x - centre.x, end.y - centre.y);
  const side = end.x - centre.x;
  const align = Math.abs(side) < reach / 8 ? 'center' : side > 0 ? 'start' : 'end';
  const rooms = { center: Math.min(MOST_NAME_ROOM, width), start: width - end.x, end: end.x };
  return {
    kind: 'label',
    texts: [
      { role: 'name', text: point.label },
      { role: 'figure', text: point.figure },
    ],
    at: end,
    align,
    rise: (centre.y - end.y) / reach,
    room: rooms[align],
  };
}

function keyOf({ index, target }: ProfileKey): readonly KeyEntry[] {
  const across = (x: number, y: number) => [
    { x, y },
    { x: x + SIGN_WIDTH, y },
  ];
  return [
    {
      word: index,
      sign: (x, y) => [
        line('measured', across(x, y)),
        { kind: 'mark', role: 'dot', at: { x: x + SIGN_WIDTH / 2, y } },
      ],
    },
    { word: target, sign: (x, y) => [line('target', across(x, y))] },
  ];
}
