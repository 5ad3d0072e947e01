import type { Flow, FlowStep, Way } from './flow.ts';
import { type PlacedStep, type Point, placeSteps, SIZES } from './place-steps.ts';
import { findPorts, planWays } from './plan-ways.ts';
import { findGutters } from './route-ways.ts';

export interface Box {
  readonly step: FlowStep;
  /** Number and title, broken into the lines they are drawn in. */
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A way as a line with an arrow at its last point. */
export interface Connector {
  readonly from: number;
  readonly to: number;
  readonly answer: Way['answer'];
  readonly points: readonly Point[];
  /** Where yes or no stands, at the start of the line. */
  readonly label: Point & { readonly anchor: 'start' | 'end' };
}

/** The picture of a flow in units of its own; a format that draws it decides on looks alone. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly {
    readonly title: string;
    readonly left: number;
    readonly width: number;
  }[];
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
}

/**
 * Lays a flow out: lanes as columns, steps on a grid, ways as lines around the boxes.
 * @param smallLines Lines in small type below each title: the clauses, and a state where one is shown.
 */
export function layOutFlow(flow: Flow, smallLines: number): FlowLayout {
  const steps = placeSteps(flow, smallLines);
  const ways = planWays(steps);
  const ports = findPorts(ways);
  const gutters = findGutters(flow.lanes.length, ways, ports);
  const leftOf = (lane: number) => gutters.leftOfLane(lane);
  const toBox = ({ step, lines, lane, top, height }: PlacedStep): Box => ({
    step,
    lines,
    left: leftOf(lane),
    top,
    width: SIZES.boxWidth,
    height,
  });
  return {
    width: gutters.width,
    height: Math.max(...steps.map(({ top, height }) => top + height)) + 2,
    lanes: flow.lanes.map(({ title }, lane) => ({
      title,
      left: leftOf(lane),
      width: SIZES.boxWidth,
    })),
    boxes: steps.map(toBox),
    connectors: ways.map((way) => {
      const points = gutters.pointsOf(way);
      return {
        from: way.from.step.number,
        to: way.to.step.number,
        answer: way.answer,
        points,
        label: labelAt(points),
      };
    }),
  };
}

/** Beside a line that begins downwards, above one that begins sideways. */
function labelAt([start, next]: readonly Point[]): Connector['label'] {
  const { x, y } = start ?? { x: 0, y: 0 };
  const aside = (next?.x ?? x) - x;
  if (aside === 0) return { x: x + 6, y: y + 14, anchor: 'start' };
  return aside > 0
    ? { x: x + 5, y: y - 5, anchor: 'start' }
    : { x: x - 5, y: y - 5, anchor: 'end' };
}
