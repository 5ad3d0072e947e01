import type { Way } from './flow.ts';
import type { PlacedStep } from './place-steps.ts';

export type Side = 'left' | 'right';

/** A way that is drawn, and the sides of the boxes that it leaves and enters; none where it runs straight down. */
export interface PlannedWay {
  readonly from: PlacedStep;
  readonly to: PlacedStep;
  readonly answer: Way['answer'];
  readonly exit?: Side;
  readonly entry?: Side;
}

/**
 * Which sides the ways of a flow take. Right below: straight down. Into another lane: by the sides
 * that face each other. Inside a lane: forward past other steps on the outer side, back on the inner
 * one, so that both never share a side.
 */
export function planWays(steps: readonly PlacedStep[]): readonly PlannedWay[] {
  const find = (number: number) => steps.find(({ step }) => step.number === number);
  return steps.flatMap((from) =>
    from.step.ways.flatMap(({ answer, to: number, isBelow }): PlannedWay[] => {
      const to = find(number);
      if (to === undefined) return [];
      return [{ from, to, answer, ...(isBelow ? {} : sidesOf(from, to)) }];
    }),
  );
}

function sidesOf(from: PlacedStep, to: PlacedStep): { readonly exit: Side; readonly entry: Side } {
  if (to.lane > from.lane) return { exit: 'right', entry: 'left' };
  if (to.lane < from.lane) return { exit: 'left', entry: 'right' };
  const outer = from.lane === 0 ? 'left' : 'right';
  const inner = from.lane === 0 ? 'right' : 'left';
  const side = to.row > from.row ? outer : inner;
  return { exit: side, entry: side };
}

/** The space between two lanes that a side of a lane looks into: 0 is left of the first lane. */
export function gutterAt(lane: number, side: Side): number {
  return side === 'left' ? lane : lane + 1;
}

/** Heights at which ways leave and enter the sides of the boxes. */
export interface Ports {
  readonly exitOf: (way: PlannedWay) => number;
  readonly entryOf: (way: PlannedWay) => number;
}

/**
 * Spreads what leaves and enters one side of a box over its height, what comes from or goes further up
 * above the rest. All that enters a side does so at one place.
 */
export function findPorts(ways: readonly PlannedWay[]): Ports {
  const uses = new Map<string, Map<string, number>>();
  const use = (step: PlacedStep, side: Side | undefined, key: string, other: PlacedStep) => {
    const place = `${step.step.number} ${side}`;
    const atPlace = uses.get(place) ?? new Map<string, number>();
    uses.set(place, atPlace.set(key, Math.min(atPlace.get(key) ?? other.row, other.row)));
  };
  for (const { from, to, answer, exit, entry } of ways) {
    use(from, exit, answer, to);
    use(to, entry, 'entry', from);
  }
  const heightOf = (step: PlacedStep, side: Side | undefined, key: string): number => {
    const atPlace = [...(uses.get(`${step.step.number} ${side}`) ?? [])];
    const order = atPlace.toSorted(([, a], [, b]) => a - b).map(([name]) => name);
    return step.top + (step.height * (order.indexOf(key) + 1)) / (order.length + 1);
  };
  return {
    exitOf: ({ from, exit, answer }) => heightOf(from, exit, answer),
    entryOf: ({ to, entry }) => heightOf(to, entry, 'entry'),
  };
}
