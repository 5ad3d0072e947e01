/** The shapes of a figure as SVG. What a role looks like stands in the style sheet, under its name. */

import type { Drawing, LabelShape, MarkShape, Point, Shape } from '#core/document/drawing.ts';
import { layLabel } from '#core/figure/lay-label.ts';
import { signalOutline } from '#core/figure/signal-outline.ts';
import { escapeHtml } from '#export/html/page/markup.ts';
import { ANSWER_SIGNS } from '../../tree/answer-sign.ts';

const ANCHORS = { start: 'start', center: 'middle', end: 'end' } as const;
const RADII = { dot: 2.4, ring: 3 } as const;
const TICK_REACH = 7;
/** From the middle of a sign to its base line. */
const SIGN_DROP = 3.2;

/** A drawing as a picture that the page itself draws. */
export function drawingSvg({ width, height, shapes }: Drawing, name: string): string {
  return [
    `<svg class="drawing ${name}" viewBox="0 0 ${num(width)} ${num(height)}" aria-hidden="true">`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('');
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const tag = shape.isClosed ? 'polygon' : 'polyline';
      return `<${tag} class="line ${shape.role}" points="${corners(shape.points)}"/>`;
    }
    case 'area':
      return `<polygon class="area ${shape.role}" points="${corners(shape.points)}"/>`;
    case 'mark':
      return markSvg(shape);
    case 'label':
      return labelSvg(shape);
  }
}

function markSvg({ role, at: { x, y }, isOnArea }: MarkShape): string {
  switch (role) {
    case 'dot':
    case 'ring':
      return `<circle class="${role}" cx="${num(x)}" cy="${num(y)}" r="${RADII[role]}"/>`;
    case 'point':
    case 'improvement':
    case 'concern':
    case 'change': {
      const outline = signalOutline(role, { x, y });
      return 'corners' in outline
        ? `<polygon class="signal ${role}" points="${corners(outline.corners)}"/>`
        : `<circle class="signal ${role}" cx="${num(x)}" cy="${num(y)}" r="${outline.radius}"/>`;
    }
    case 'tick': {
      const ends = `x1="${num(x)}" x2="${num(x)}" y1="${num(y - TICK_REACH)}" y2="${num(y + TICK_REACH)}"`;
      // A light edge, to be seen on a bar and beside it.
      return `<line class="tick-edge" ${ends}/><line class="tick" ${ends}/>`;
    }
    default: {
      const name = isOnArea ? 'on-area' : role;
      return `<text class="sign ${name}" x="${num(x)}" y="${num(y + SIGN_DROP)}" text-anchor="middle">${ANSWER_SIGNS[role]}</text>`;
    }
  }
}

function labelSvg(label: LabelShape): string {
  const anchor = ANCHORS[label.align];
  return layLabel(label)
    .map(
      ({ text, role, at }) =>
        `<text class="label ${role}" x="${num(at.x)}" y="${num(at.y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`,
    )
    .join('');
}

function corners(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${num(x)},${num(y)}`).join(' ');
}

function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}
