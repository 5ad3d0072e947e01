import type { Drawing, Point, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { countLines } from './lay-label.ts';
import { line } from './plot.ts';

interface Named {
  readonly name: string;
  readonly figure: string;
}

export interface HandlingDrawing {
  readonly steps: readonly (Named & { readonly beside: readonly Named[] })[];
}

/** Between the way and what leaves it, with its arrow. */
const GAP = 26;
const STEP_SHARE = 0.52;
const PADDING = 5;
const DOWN = 18;
const BETWEEN = 5;
const ARROW = 4;

interface Box extends Named {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes from the top down with an arrow from each to the next; what leaves the way stands at its right. */
export function drawHandling({ steps }: HandlingDrawing, width: number): readonly Drawing[] {
  const hasBranches = steps.some(({ beside }) => beside.length > 0);
  const own = hasBranches ? Math.round((width - GAP) * STEP_SHARE) : width / 2;
  const sideAt = own + GAP;
  let y = 0;
  const shapes: Shape[] = [];
  for (const [place, { beside, ...step }] of steps.entries()) {
    const box = boxOf(step, 0, own);
    const sides = beside.map((one) => boxOf(one, sideAt, width - sideAt));
    const sideHeight = heightOf(sides);
    const height = Math.max(box.height, sideHeight);
    const middle = y + height / 2;
    shapes.push(...drawBox(box, middle - box.height / 2, 'measured'));
    shapes.push(...drawSides(sides, middle, own));
    y += height;
    if (place === steps.length - 1) continue;
    const from = { x: own / 2, y: middle + box.height / 2 };
    const next = steps[place + 1];
    const end = y + DOWN + slackOf(next, own, width - sideAt);
    shapes.push(...arrow(from, { x: own / 2, y: end }));
    y += DOWN;
  }
  return steps.length === 0 ? [] : [{ width, height: y, shapes }];
}

function boxOf(named: Named, x: number, width: number): Box {
  const lines = countLines(named.name, width - 2 * PADDING) + 1;
  return { ...named, x, width, height: lines * LINE_HEIGHT + 2 * PADDING };
}

function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { height }, place) => sum + height + (place > 0 ? BETWEEN : 0), 0);
}

/** How far below the top of its row a step's own box begins. */
function slackOf(
  step: HandlingDrawing['steps'][number] | undefined,
  own: number,
  side: number,
): number {
  if (step === undefined) return 0;
  const sides = step.beside.map((one) => boxOf(one, 0, side));
  return Math.max(0, heightOf(sides) - boxOf(step, 0, own).height) / 2;
}

/** An outline, so that words keep the paper behind them. */
function drawBox(
  { name, figure, x, width, height }: Box,
  top: number,
  role: 'measured' | 'edge',
): readonly Shape[] {
  const points = corners({ x, y: top, width, height });
  const outline: Shape = { kind: 'line', role, points, isClosed: true };
  const label: Shape = {
    kind: 'label',
    texts: [
      { role: 'name', text: name },
      { role: 'figure', text: figure },
    ],
    at: { x: x + width / 2, y: top + height / 2 },
    ...{ align: 'center', rise: 0, room: width - 2 * PADDING },
  };
  return [outline, label];
}

/** What leaves a step, each with an arrow to it from the step's right side. */
function drawSides(sides: readonly Box[], middle: number, own: number): readonly Shape[] {
  let top = middle - heightOf(sides) / 2;
  const turn = own + GAP / 2;
  return sides.flatMap((side) => {
    const y = top + side.height / 2;
    top += side.height + BETWEEN;
    const way = [
      { x: own, y: middle },
      { x: turn, y: middle },
      ...(y === middle ? [] : [{ x: turn, y }]),
    ];
    const end = { x: side.x, y };
    return [
      line('edge', ...way, { x: end.x - ARROW, y }),
      head(end, 'right'),
      ...drawBox(side, y - side.height / 2, 'edge'),
    ];
  });
}

function arrow(from: Point, to: Point): readonly Shape[] {
  return [line('edge', from, { x: to.x, y: to.y - ARROW }), head(to, 'down')];
}

function head({ x, y }: Point, way: 'down' | 'right'): Shape {
  const half = ARROW * 0.7;
  const points =
    way === 'down'
      ? [
          { x: x - half, y: y - ARROW },
          { x: x + half, y: y - ARROW },
          { x, y },
        ]
      : [
          { x: x - ARROW, y: y - half },
          { x: x - ARROW, y: y + half },
          { x, y },
        ];
  return { kind: 'area', role: 'rest', points };
}
