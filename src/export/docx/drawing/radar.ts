/** The radar: one axis an area, the index as a filled shape, the target as a dashed one. */

import type { FigureBlock } from '#core/document/document.ts';
import { type AxisEnd, type Point, radarShape } from '#core/figure/radar-shape.ts';
import { KEY_HEIGHT, keyShapes } from './key.ts';
import { type Box, dot, type Extent, type Label, label, polygon, type Shape } from './shapes.ts';

const RADIUS = 112;
/** Above and below the circle, for the names of the upper and the lower axis. */
const NAME_HEIGHT = 36;
const SIDE_WIDTH = 112;
const MIDDLE_WIDTH = 210;
const NUMBER = { width: 12, height: 11 };

/** How much room a radar takes across a page of this width. */
export function radarExtent(width: number): Extent {
  return { width, height: 2 * (RADIUS + NAME_HEIGHT + 9) + KEY_HEIGHT };
}

/** The shapes of a radar, from the back to the front. */
export function radarShapes({ points, key }: FigureBlock, extent: Extent): readonly Shape[] {
  const centre = { x: extent.width / 2, y: RADIUS + NAME_HEIGHT + 9 };
  const move = ({ x, y }: Point): Point => ({ x: centre.x + x, y: centre.y + y });
  const radar = radarShape(points, RADIUS);
  const measured = radar.measured.filter((point) => point !== undefined).map(move);
  const isWhole = measured.length === points.length;
  const line = (from: Point, to: Point, ink: Parameters<typeof polygon>[2]) =>
    polygon([move(from), move(to)], extent, ink, false);
  return [
    // A gap would be filled as if it had been measured.
    ...(isWhole ? [polygon(measured, extent, { fill: 'accent-wash' })] : []),
    ...radar.rings.map((ring, i) =>
      polygon(ring.map(move), extent, { line: i === 4 ? 'rule-strong' : 'rule' }),
    ),
    ...radar.spokes.map((end) => line({ x: 0, y: 0 }, end, { line: 'rule' })),
    ...radar.rings.map((ring, i) => ringNumber(move(ring[0] ?? { x: 0, y: 0 }), i + 1)),
    polygon(radar.target.map(move), extent, { line: 'ink', weight: 1, dashed: true }),
    ...radar.edges.map(([from, to]) => line(from, to, { line: 'accent', weight: 1.5 })),
    ...measured.map((point) => dot(point, 2.4, 'accent')),
    ...radar.ends.map((end) => axisName(end, move(end.at))),
    ...keyShapes(key, extent, 'line'),
  ];
}

function ringNumber({ x, y }: Point, level: number): Shape {
  const box = { x: x - NUMBER.width - 1, y: y - NUMBER.height / 2, ...NUMBER };
  return label(box, [{ text: String(level), align: 'end', quiet: true }]);
}

/** Above, below or beside the end of its axis, and growing away from it. */
function axisName({ profile, align, rise }: AxisEnd, at: Point): Shape {
  const [box, anchor] = align === 'center' ? uprightBox(at, rise) : sideBox(at, align);
  return label(box, [
    { text: profile.label, align, anchor },
    { text: profile.figure, align, anchor, bold: true },
  ]);
}

function uprightBox({ x, y }: Point, rise: number): readonly [Box, Label['anchor']] {
  const size = { x: x - MIDDLE_WIDTH / 2, width: MIDDLE_WIDTH, height: NAME_HEIGHT };
  return rise > 0 ? [{ ...size, y: y - NAME_HEIGHT }, 'bottom'] : [{ ...size, y }, 'top'];
}

function sideBox({ x, y }: Point, align: 'start' | 'end'): readonly [Box, Label['anchor']] {
  const size = { y: y - NAME_HEIGHT, width: SIDE_WIDTH, height: 2 * NAME_HEIGHT };
  return [{ ...size, x: align === 'start' ? x : x - SIDE_WIDTH }, 'middle'];
}
