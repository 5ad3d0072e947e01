/** What each role of a figure looks like on a slide. A new role does not compile until it stands here. */

import type PptxGenJS from 'pptxgenjs';
import {
  type LabelRole,
  type LabelShape,
  LINE_HEIGHT,
  type LineRole,
  type MarkShape,
  type Point,
  type Shape,
} from '#core/document/drawing.ts';
import { countLines } from '#core/figure/lay-label.ts';
import { signalOutline } from '#core/figure/signal-outline.ts';
import { ANSWER_SIGNS } from '../tree/answer-sign.ts';
import {
  AREA_INKS,
  RADII,
  type ShapeInk,
  SIGN_SIZE,
  SIGNAL_INKS,
  TICK,
} from '../tree/figure-ink.ts';
import type { Colour } from '../tree/palette.ts';
import { type Box, createPen, type Pen } from './figure-pen.ts';
import { BODY, type SlideFigure } from './slide.ts';

const LINES: Readonly<Record<LineRole, ShapeInk>> = {
  grid: { line: 'rule' },
  edge: { line: 'rule-strong' },
  measured: { line: 'accent', weight: 2.5 },
  target: { line: 'ink', weight: 1.5, dashed: true },
  series: { line: 'rule-strong', weight: 1.5 },
  centre: { line: 'ink', weight: 1.2 },
  limit: { line: 'ink-quiet', weight: 1, dashed: true },
};

const LABELS: Readonly<Record<LabelRole, { readonly bold?: true; readonly colour?: Colour }>> = {
  name: {},
  figure: { bold: true },
  scale: { colour: 'ink-quiet' },
  count: { colour: 'paper-raised', bold: true },
};

/** Draws a figure as shapes, each named after it: they are gathered into one group, with its words, when the file is packed. */
export function drawFigure(slide: PptxGenJS.Slide, figure: SlideFigure, name: string): void {
  const { drawing, scale, top } = figure;
  const left = BODY.left;
  const pen = createPen(slide, name, { left, top, scale });
  for (const shape of drawing.shapes) drawShape(shape, drawing, pen);
}

function drawShape(shape: Shape, size: Omit<Box, 'x' | 'y'>, pen: Pen): PptxGenJS.Slide {
  const { width, height } = size;
  switch (shape.kind) {
    case 'line':
      return pen.polygon(
        shape.points,
        { width, height },
        LINES[shape.role],
        shape.isClosed === true,
      );
    case 'area':
      return pen.polygon(shape.points, { width, height }, AREA_INKS[shape.role], true);
    case 'mark':
      return drawMark(shape, { width, height }, pen);
    case 'label':
      return drawLabel(shape, pen);
  }
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function drawMark(
  { role, at, isOnArea }: MarkShape,
  size: Omit<Box, 'x' | 'y'>,
  pen: Pen,
): PptxGenJS.Slide {
  switch (role) {
    case 'dot':
      return pen.shape('ellipse', around(at, RADII.dot), { fill: 'accent' });
    case 'ring':
      return pen.shape('ellipse', around(at, RADII.ring), {
        ...{ fill: 'paper-raised', line: 'accent', weight: 2 },
      });
    case 'point':
    case 'improvement':
    case 'concern':
    case 'change': {
      const outline = signalOutline(role, at);
      if ('corners' in outline) return pen.polygon(outline.corners, size, SIGNAL_INKS[role], true);
      return pen.shape('ellipse', around(at, outline.radius), SIGNAL_INKS[role]);
    }
    case 'tick': {
      const { width, reach } = TICK;
      const box = { x: at.x - width / 2, y: at.y - reach, width, height: 2 * reach };
      return pen.shape('rect', box, { fill: 'ink', line: 'paper-raised' });
    }
    default: {
      const colour = isOnArea ? 'paper-raised' : (AREA_INKS[role].fill ?? 'ink');
      const box = around(at, SIGN_SIZE / 2);
      return pen.words(box, [{ text: ANSWER_SIGNS[role], colour }], 'center', 'middle');
    }
  }
}

/** The words in a box that breaks its lines by itself: one line higher than they are about to need. */
function drawLabel(
  { texts, align, rise, room, at: { x, y } }: LabelShape,
  pen: Pen,
): PptxGenJS.Slide {
  const lines = texts.reduce((sum, { text }) => sum + countLines(text, room), 0);
  const height = (lines + 1) * LINE_HEIGHT;
  const lefts = { start: x, center: x - room / 2, end: x - room };
  const box = { x: lefts[align], y: y - height / 2 - (rise * height) / 2, width: room, height };
  const valign = rise > 0.5 ? 'bottom' : rise < -0.5 ? 'top' : 'middle';
  const said = texts.map(({ role, text }) => ({ text, ...LABELS[role] }));
  return pen.words(box, said, align, valign);
}
