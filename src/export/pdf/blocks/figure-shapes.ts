/** What each role of a figure looks like on paper. A new role does not compile until it stands here. */

import type {
  AreaRole,
  LabelRole,
  LabelShape,
  LineRole,
  LineShape,
  MarkRole,
  MarkShape,
  Point,
  Shape,
  SignalRole,
} from '#core/document/drawing.ts';
import { placeLines } from '#core/figure/lay-label.ts';
import { isSignal, signalOutline } from '#core/figure/signal-outline.ts';
import { HAIRLINE } from '#export/pdf/ink/geometry.ts';
import {
  circle,
  dashing,
  fillColour,
  filledBox,
  num,
  path,
  ruleLine,
  strokeColour,
} from '#export/pdf/ink/operators.ts';
import type { Colour } from '#export/tree/palette.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { paintGlyphs } from '../text/paint-line.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import { alignedStart, type TextStyle } from '../text/text-block.ts';
import { ANSWER_COLOURS, paintMark } from './answer-mark.ts';
import { FIGURE_LABEL, FIGURE_NOTE } from './styles.ts';

/** Where a drawing stands on the page: its upper left corner in points, and points a unit. */
export interface DrawingPlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

interface LineLook {
  readonly colour: Colour;
  readonly width: number;
  readonly dash: number;
}

const LINES: Readonly<Record<LineRole, LineLook>> = {
  grid: { colour: 'rule', width: HAIRLINE, dash: 0 },
  edge: { colour: 'rule-strong', width: HAIRLINE, dash: 0 },
  measured: { colour: 'accent', width: 1.5, dash: 0 },
  target: { colour: 'ink', width: 1, dash: 3 },
  series: { colour: 'rule-strong', width: 1, dash: 0 },
  centre: { colour: 'ink', width: 0.8, dash: 0 },
  limit: { colour: 'ink-quiet', width: 0.6, dash: 2 },
};

/** A fill, with its edge where it has one. */
const AREAS: Readonly<Record<AreaRole, readonly [Colour, Colour?]>> = {
  wash: ['accent-wash'],
  bar: ['accent', 'rule-strong'],
  rest: ['rule-strong'],
  met: [ANSWER_COLOURS.met, 'paper-raised'],
  partly: [ANSWER_COLOURS.partly, 'paper-raised'],
  unmet: [ANSWER_COLOURS.unmet, 'paper-raised'],
  notApplicable: [ANSWER_COLOURS.notApplicable, 'paper-raised'],
  unknown: [ANSWER_COLOURS.unknown, 'paper-raised'],
  none: ['rule', 'paper-raised'],
};
const EDGE_WIDTH = 0.4;

const SIGNALS: Readonly<Record<SignalRole, Colour>> = {
  point: 'ink-quiet',
  improvement: 'accent',
  concern: 'answer-unmet',
  change: 'answer-unknown',
};

const LABELS: Readonly<Record<LabelRole, TextStyle>> = {
  name: FIGURE_LABEL,
  figure: { ...FIGURE_LABEL, strong: true },
  scale: FIGURE_NOTE,
  count: { ...FIGURE_LABEL, colour: 'paper-raised', strong: true },
};

const DOT_RADIUS = 2.4;
const RING_RADIUS = 3;
const TICK_REACH = 7;

const MARKS: Readonly<
  Record<Exclude<MarkRole, SignalRole | keyof typeof ANSWER_COLOURS>, (at: Point) => string>
> = {
  dot: (at) => `${fillColour('accent')} ${circle(at, DOT_RADIUS)} f`,
  ring: (at) =>
    `q ${fillColour('paper-raised')} ${strokeColour('accent')} 1.2 w ${circle(at, RING_RADIUS)} B Q`,
  tick: ({ x, y }) => {
    const from = { x, y: y - TICK_REACH };
    const to = { x, y: y + TICK_REACH };
    // A light edge, to be seen on a bar and beside it.
    return `${ruleLine(from, to, 'paper-raised', 3)} ${ruleLine(from, to, 'ink', 1.4)}`;
  },
};

/** Operators for one shape. */
export function paintShape(shape: Shape, place: DrawingPlace, typefaces: Typefaces): string {
  const onPage = ({ x, y }: Point): Point => ({
    x: place.left + x * place.scale,
    y: place.top - y * place.scale,
  });
  switch (shape.kind) {
    case 'line':
      return paintLine(shape, shape.points.map(onPage));
    case 'area':
      return paintArea(shape.role, shape.points.map(onPage));
    case 'mark':
      return paintMarkShape(shape, onPage(shape.at));
    case 'label':
      return paintLabel(shape, onPage, typefaces);
  }
}

function paintLine({ role, isClosed }: LineShape, points: readonly Point[]): string {
  const { colour, width, dash } = LINES[role];
  return `q ${strokeColour(colour)} ${num(width)} w ${dashing(dash)}${path(points, isClosed)} S Q`;
}

function paintArea(role: AreaRole, points: readonly Point[]): string {
  const [fill, edge] = AREAS[role];
  const outline = path(points, true);
  if (edge === undefined) return `${fillColour(fill)} ${outline} f`;
  return `q ${fillColour(fill)} ${strokeColour(edge)} ${EDGE_WIDTH} w ${outline} B Q`;
}

function paintMarkShape({ role, isOnArea }: MarkShape, at: Point): string {
  if (role === 'dot' || role === 'ring' || role === 'tick') return MARKS[role](at);
  if (isSignal(role)) return paintSignal(role, at);
  return paintMark(role, at, isOnArea);
}

function paintSignal(role: SignalRole, at: Point): string {
  const outline = signalOutline(role, at);
  // Corners are turned over: heights of a page run upwards.
  const shape =
    'corners' in outline
      ? path(
          outline.corners.map(({ x, y }) => ({ x, y: 2 * at.y - y })),
          true,
        )
      : circle(at, outline.radius);
  const fill = `${fillColour(SIGNALS[role])} ${role === 'point' ? '' : strokeColour('paper-raised')}`;
  return `q ${fill} 0.8 w ${shape} ${role === 'point' ? 'f' : 'B'} Q`;
}

function paintLabel(
  label: LabelShape,
  onPage: (point: Point) => Point,
  typefaces: Typefaces,
): string {
  const wrap = (text: string, role: LabelRole, room: number): readonly Line[] => {
    const { size, strong } = LABELS[role];
    return breakLines(shapeRuns(typefaces, plain(text), size, strong), room);
  };
  return placeLines(label, wrap)
    .map(({ line, role, at }) => {
      const { size, colour } = LABELS[role];
      const end = onPage(at);
      const x = alignedStart(end.x, 0, line.width, label.align);
      const words = paintGlyphs(typefaces, line.glyphs, { x, y: end.y, size, colour });
      return role === 'scale' ? `${patch(x, end.y, line.width)}\n${words}` : words;
    })
    .join('\n');
}

/** Paper below a number of the scale, so that no line runs through it. */
function patch(x: number, y: number, width: number): string {
  return filledBox({ x: x - 1, y: y - 1, width: width + 2, height: 7.2 }, 'paper-raised');
}
