/** The geometry of a radar around (0, 0), with y growing downwards, for formats that draw with shapes. */

import type { ProfilePoint } from '#core/document/document.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The name of an axis stands on the outer side of its end. */
export interface AxisEnd {
  readonly profile: ProfilePoint;
  readonly at: Point;
  readonly align: 'start' | 'center' | 'end';
  /** 1 for the axis that points straight up, -1 for straight down. */
  readonly rise: number;
}

export interface RadarShape {
  /** One ring a level, from 1 to 5. */
  readonly rings: readonly (readonly Point[])[];
  readonly spokes: readonly Point[];
  readonly target: readonly Point[];
  /** An axis without an index has none. */
  readonly measured: readonly (Point | undefined)[];
  /** Neighbours that both have an index, joined. */
  readonly edges: readonly (readonly [Point, Point])[];
  readonly ends: readonly AxisEnd[];
}

const LEVELS = [1, 2, 3, 4, 5];
/** Between the end of an axis and its name, as a share of the radius. */
const LABEL_GAP = 0.08;
/** Fewer points span no area; more leave no room for their names. */
const FEWEST_AXES = 3;
const MOST_AXES = 14;

/** Whether so many points can be read as a radar. */
export function canBeRadar({ length }: readonly ProfilePoint[]): boolean {
  return length >= FEWEST_AXES && length <= MOST_AXES;
}

/** Axes run clockwise from the top; an index of 5 stands at the radius. */
export function radarShape(points: readonly ProfilePoint[], radius: number): RadarShape {
  const at = (axis: number, value: number): Point => {
    const angle = (axis / points.length) * 2 * Math.PI;
    const distance = (value / 5) * radius;
    return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance };
  };
  const measured = points.map(({ index }, axis) => (index === null ? undefined : at(axis, index)));
  return {
    rings: LEVELS.map((level) => points.map((_, axis) => at(axis, level))),
    spokes: points.map((_, axis) => at(axis, 5)),
    target: points.map(({ target }, axis) => at(axis, target)),
    measured,
    edges: measured.flatMap((from, axis) => {
      const to = measured[(axis + 1) % measured.length];
      return from && to ? [[from, to] as const] : [];
    }),
    ends: points.map((profile, axis) => axisEnd(profile, at(axis, 5 * (1 + LABEL_GAP)), radius)),
  };
}

function axisEnd(profile: ProfilePoint, at: Point, radius: number): AxisEnd {
  const align = Math.abs(at.x) < radius / 8 ? 'center' : at.x > 0 ? 'start' : 'end';
  return { profile, at, align, rise: -at.y / (radius * (1 + LABEL_GAP)) };
}
