/** What each role of a figure looks like in Word. A new role does not compile until it stands here. */

import {
  type LabelRole,
  type LabelShape,
  LINE_HEIGHT,
  type LineRole,
  type MarkShape,
  type Point,
  type Shape as TreeShape,
} from '#core/document/drawing.ts';
import { countLines } from '#core/figure/lay-label.ts';
import { signalOutline } from '#core/figure/signal-outline.ts';
import { ANSWER_SIGNS } from '../../tree/answer-sign.ts';
import {
  AREA_INKS,
  RADII,
  type ShapeInk,
  SIGN_SIZE,
  SIGNAL_INKS,
  TICK,
} from '../../tree/figure-ink.ts';
import { dot, type Extent, type Label, label, polygon, rectangle, type Shape } from './shapes.ts';

const LINES: Readonly<Record<LineRole, ShapeInk>> = {
  grid: { line: 'rule' },
  edge: { line: 'rule-strong' },
  measured: { line: 'accent', weight: 1.5 },
  target: { line: 'ink', weight: 1, dashed: true },
  series: { line: 'rule-strong', weight: 1 },
  centre: { line: 'ink', weight: 0.8 },
  limit: { line: 'ink-quiet', weight: 0.6, dashed: true },
};

const LABELS: Readonly<Record<LabelRole, Pick<Label, 'bold' | 'colour' | 'fill'>>> = {
  name: {},
  figure: { bold: true },
  // On paper of its own, so that no line runs through it.
  scale: { colour: 'ink-quiet', fill: 'paper-raised' },
  count: { colour: 'paper-raised', bold: true },
};

/** One shape of a figure at so many points a unit, in a picture of that extent. */
export function figureShape(shape: TreeShape, scale: number, extent: Extent): Shape {
  const onPage = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  switch (shape.kind) {
    case 'line':
      return polygon(shape.points.map(onPage), extent, LINES[shape.role], shape.isClosed === true);
    case 'area':
      return polygon(shape.points.map(onPage), extent, AREA_INKS[shape.role]);
    case 'mark':
      return markShape(shape, onPage(shape.at), extent);
    case 'label':
      return labelShape(shape, onPage(shape.at));
  }
}

function markShape({ role, isOnArea }: MarkShape, { x, y }: Point, extent: Extent): Shape {
  switch (role) {
    case 'dot':
      return dot({ x, y }, RADII.dot, { fill: 'accent' });
    case 'ring':
      return dot({ x, y }, RADII.ring, { fill: 'paper-raised', line: 'accent', weight: 1.2 });
    case 'point':
    case 'improvement':
    case 'concern':
    case 'change': {
      const outline = signalOutline(role, { x, y });
      return 'corners' in outline
        ? polygon(outline.corners, extent, SIGNAL_INKS[role])
        : dot({ x, y }, outline.radius, SIGNAL_INKS[role]);
    }
    case 'tick': {
      const { width, reach } = TICK;
      const box = { x: x - width / 2, y: y - reach, width, height: 2 * reach };
      // A light edge, to be seen on a bar and beside it.
      return rectangle(box, { fill: 'ink', line: 'paper-raised', weight: 0.8 });
    }
    default: {
      const colour = isOnArea ? 'paper-raised' : (AREA_INKS[role].fill ?? 'ink');
      const box = {
        x: x - SIGN_SIZE / 2,
        y: y - SIGN_SIZE / 2,
        width: SIGN_SIZE,
        height: SIGN_SIZE,
      };
      return label(box, [{ text: ANSWER_SIGNS[role], align: 'center', colour }]);
    }
  }
}

/** The words in a box that Word breaks into lines by itself: one line higher than they are about to need. */
function labelShape({ texts, align, rise, room }: LabelShape, { x, y }: Point): Shape {
  const lines = texts.reduce((sum, { text }) => sum + countLines(text, room), 0);
  const isScale = texts.every(({ role }) => role === 'scale');
  const height = (isScale ? lines : lines + 1) * LINE_HEIGHT;
  const lefts = { start: x, center: x - room / 2, end: x - room };
  const box = { x: lefts[align], y: y - height / 2 - (rise * height) / 2, width: room, height };
  const anchor = rise > 0.5 ? 'bottom' : rise < -0.5 ? 'top' : 'middle';
  return label(
    box,
    texts.map(({ role, text }) => ({ text, align, anchor, ...LABELS[role] })),
  );
}
