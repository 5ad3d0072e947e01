import type {
  AreaRole,
  LabelRole,
  LabelShape,
  LineRole,
  MarkShape,
  Point,
  Shape,
  SignalRole,
} from '#core/document/drawing.ts';
import { layLabel } from '#core/figure/lay-label.ts';
import { signalOutline } from '#core/figure/signal-outline.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';

/** Names in the style sheet. A new role does not compile until it has one. */
const LINES: Readonly<Record<LineRole, string>> = {
  grid: 'line grid',
  edge: 'line edge',
  measured: 'line measured',
  target: 'line target',
  series: 'line series',
  centre: 'line centre',
  limit: 'line limit',
};
const AREAS: Readonly<Record<AreaRole, string>> = {
  wash: 'area wash',
  bar: 'area bar',
  rest: 'area rest',
  met: 'area met',
  partly: 'area partly',
  unmet: 'area unmet',
  notApplicable: 'area not-applicable',
  unknown: 'area unknown',
  none: 'area none',
};
const LABELS: Readonly<Record<LabelRole, string>> = {
  name: 'label name',
  figure: 'label figure',
  scale: 'label scale',
  count: 'label count',
};
const ANCHORS = { start: 'start', center: 'middle', end: 'end' } as const;
const RADII = { dot: 2.4, ring: 3 } as const;
const TICK_REACH = 7;
const MARK_SIZE = 9;

/** One shape of a figure. */
export function ShapeElement({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line': {
      const Line = shape.isClosed ? 'polygon' : 'polyline';
      return <Line className={LINES[shape.role]} points={cornersOf(shape.points)} />;
    }
    case 'area':
      return <polygon className={AREAS[shape.role]} points={cornersOf(shape.points)} />;
    case 'mark':
      return <Mark {...shape} />;
    case 'label':
      return <Label {...shape} />;
  }
}

function Mark({ role, at: { x, y }, isOnArea }: MarkShape) {
  switch (role) {
    case 'none':
      return null;
    case 'dot':
    case 'ring':
      return <circle className={role} cx={round(x)} cy={round(y)} r={RADII[role]} />;
    case 'point':
    case 'improvement':
    case 'concern':
    case 'change':
      return <Signal role={role} at={{ x, y }} />;
    case 'tick': {
      const ends = {
        x1: round(x),
        x2: round(x),
        y1: round(y - TICK_REACH),
        y2: round(y + TICK_REACH),
      };
      return (
        <>
          <line className="tick-edge" {...ends} />
          <line className="tick" {...ends} />
        </>
      );
    }
    default:
      return (
        <g
          className={isOnArea ? 'on-area' : undefined}
          transform={`translate(${round(x - MARK_SIZE / 2)} ${round(y - MARK_SIZE / 2)})`}
        >
          <AnswerMark value={role} size={MARK_SIZE} />
        </g>
      );
  }
}

function Signal({ role, at }: { readonly role: SignalRole; readonly at: Point }) {
  const outline = signalOutline(role, at);
  if ('corners' in outline)
    return <polygon className={`signal ${role}`} points={cornersOf(outline.corners)} />;
  return (
    <circle className={`signal ${role}`} cx={round(at.x)} cy={round(at.y)} r={outline.radius} />
  );
}

function Label(label: LabelShape) {
  return layLabel(label).map(({ text, role, at }) => (
    <text
      key={`${text} ${at.y}`}
      className={LABELS[role]}
      x={round(at.x)}
      y={round(at.y)}
      textAnchor={ANCHORS[label.align]}
    >
      {text}
    </text>
  ));
}

/** Points as SVG takes them. */
export function cornersOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
