import type { FigureBlock } from '#core/document/document.ts';
import { type AxisEnd, type Point, radarShape } from '#core/figure/radar-shape.ts';
import { escapeHtml } from '#export/html/page/markup.ts';
import { wrapText } from '../../tree/text-width.ts';

const RADIUS = 120;
const LINE_HEIGHT = 13;
/** Of the picture around the circle: room for names beside it and above it. */
const REACH = { x: 260, y: 175 };
/** Widths of names in ems. */
const SIDE_WIDTH = 11;
const MIDDLE_WIDTH = 26;
const ANCHORS = { start: 'start', center: 'middle', end: 'end' } as const;

/** The radar as a picture that the page itself draws. */
export function radarSvg({ points }: FigureBlock): string {
  const radar = radarShape(points, RADIUS);
  const measured = radar.measured.filter((point) => point !== undefined);
  const view = [-REACH.x, -REACH.y, 2 * REACH.x, 2 * REACH.y].join(' ');
  return [
    `<svg class="radar" viewBox="${view}" aria-hidden="true">`,
    // A gap would be filled as if it had been measured.
    measured.length === points.length ? polygon('area', measured) : '',
    ...radar.rings.map((ring, i) => polygon(i === 4 ? 'ring outer' : 'ring', ring)),
    ...radar.spokes.map((end) => line('ring', { x: 0, y: 0 }, end)),
    ...radar.rings.map((ring, i) => ringNumber(ring[0] ?? { x: 0, y: 0 }, i + 1)),
    polygon('target', radar.target),
    ...radar.edges.map(([from, to]) => line('edge', from, to)),
    ...measured.map(({ x, y }) => `<circle class="dot" cx="${num(x)}" cy="${num(y)}" r="3"/>`),
    ...radar.ends.map(axisName),
    '</svg>',
  ].join('');
}

function polygon(name: string, points: readonly Point[]): string {
  const corners = points.map(({ x, y }) => `${num(x)},${num(y)}`).join(' ');
  return `<polygon class="${name}" points="${corners}"/>`;
}

function line(name: string, from: Point, to: Point): string {
  return `<line class="${name}" x1="${num(from.x)}" y1="${num(from.y)}" x2="${num(to.x)}" y2="${num(to.y)}"/>`;
}

function ringNumber({ x, y }: Point, level: number): string {
  return `<text class="quiet" x="${num(x - 4)}" y="${num(y + 3)}" text-anchor="end">${level}</text>`;
}

/** The name in lines and the figure below it, growing away from the end of the axis. */
function axisName({ profile, at, align, rise }: AxisEnd): string {
  const lines = wrapText(profile.label, align === 'center' ? MIDDLE_WIDTH : SIDE_WIDTH);
  const height = (lines.length + 1) * LINE_HEIGHT;
  const top = at.y - height / 2 - (rise * height) / 2;
  return [...lines, profile.figure]
    .map((text, i) => {
      const name = i === lines.length ? ' class="strong"' : '';
      const y = num(top + (i + 0.8) * LINE_HEIGHT);
      return `<text${name} x="${num(at.x)}" y="${y}" text-anchor="${ANCHORS[align]}">${escapeHtml(text)}</text>`;
    })
    .join('');
}

function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}
