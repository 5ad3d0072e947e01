import type { LabelRole, LabelShape, LineRole, Point, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT, TYPE_SIZE } from '#core/document/drawing.ts';
import type { PeriodLabel } from './period-labels.ts';
import type { Scale } from './scale.ts';
import { cutTo, emsOf } from './text-width.ts';

/** Where numbers stand on the page: a field between two axes. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: (value: number) => number;
  readonly up: (value: number) => number;
}

/** Between a number of the scale and the field. */
const NUMBER_GAP = 5;
const TICK_LENGTH = 3;
/** Where fonts are wider than reckoned, a word shall still not be broken. */
const SPARE = 1.15;
/** Above the field, for what the scale counts. */
const UNIT_HEIGHT = LINE_HEIGHT + 4;

/** A field with a scale at its left and room for so much at its right. */
export function plotOf({
  width,
  height,
  scale,
  write,
  places,
  rightRoom = 6,
  headroom = 0,
}: {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly write: (value: number) => string;
  /** From the first to the last value of the axis below. */
  readonly places: readonly [from: number, to: number];
  readonly rightRoom?: number;
  /** Between what is counted and the field. */
  readonly headroom?: number;
}): Plot {
  const widest = Math.max(...scale.ticks.map((tick) => emsOf(write(tick)))) * TYPE_SIZE;
  const left = widest * SPARE + NUMBER_GAP;
  const right = width - rightRoom;
  const top = UNIT_HEIGHT + headroom;
  const bottom = top + height;
  const [from, to] = places;
  return {
    ...{ left, right, top, bottom },
    across: (value) => left + ((value - from) / Math.max(to - from, 1e-9)) * (right - left),
    up: (value) => bottom - ((value - scale.least) / (scale.most - scale.least)) * height,
  };
}

/** The scale at the left: hairlines across the field, their numbers, and above them what is counted. */
export function drawScale(
  plot: Plot,
  { ticks, least }: Scale,
  write: (value: number) => string,
  unit: string,
): readonly Shape[] {
  const { left, right, up } = plot;
  return [
    ...ticks.map((tick) =>
      line(tick === least ? 'edge' : 'grid', { x: left, y: up(tick) }, { x: right, y: up(tick) }),
    ),
    ...ticks.map((tick) =>
      words(write(tick), 'scale', { x: left - NUMBER_GAP, y: up(tick) }, 'end', left),
    ),
    words(unit, 'scale', { x: 0, y: LINE_HEIGHT / 2 }, 'start', right),
  ];
}

/** Labels below the field, with a tick each; one that would leave the drawing is held at its edge. */
export function drawPeriods(
  labels: readonly PeriodLabel[],
  plot: Plot,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lines = Math.max(0, ...labels.map((label) => label.lines.length));
  const shapes = labels.flatMap(({ place, lines: texts }): readonly Shape[] => {
    const x = plot.across(place);
    const half = (Math.max(...texts.map(emsOf)) * TYPE_SIZE) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    return [
      line('edge', { x, y: plot.bottom }, { x, y: plot.bottom + TICK_LENGTH }),
      {
        kind: 'label',
        texts: texts.map((text) => ({ role: 'scale', text })),
        at: { x: middle, y: plot.bottom + TICK_LENGTH + 1 },
        ...{ align: 'center', rise: -1, room: 2 * half * SPARE + TYPE_SIZE },
      },
    ];
  });
  return { shapes, height: TICK_LENGTH + 1 + lines * LINE_HEIGHT };
}

/** A line through points. */
export function line(role: LineRole, ...points: readonly Point[]): Shape {
  return { kind: 'line', role, points };
}

/** A text that stands around the height of its anchor. */
export function words(
  text: string,
  role: LabelRole,
  at: Point,
  align: LabelShape['align'] = 'start',
  room = 200,
): LabelShape {
  return { kind: 'label', texts: [{ role, text }], at, align, rise: 0, room };
}

/** A text in at most so many lines of a width, with an ellipsis where it goes on. */
export function shorten(text: string, room: number, lines: number): string {
  return cutTo(text, Math.floor((room / TYPE_SIZE) * lines * 0.94));
}

/** Words at the right of the field beside the heights they name, moved apart where they would meet. */
export function drawBeside(
  names: readonly { readonly text: string; readonly value: number }[],
  { right, bottom, up }: Plot,
  room: number,
): readonly Shape[] {
  const sorted = names.toSorted((one, other) => other.value - one.value);
  const heights = moveApart(
    sorted.map(({ value }) => up(value)),
    bottom,
  );
  return sorted.map(({ text }, place) =>
    words(text, 'name', { x: right + 5, y: heights[place] ?? 0 }, 'start', room),
  );
}

/** Rising heights a line apart at least: moved down first, then up from the lowest place. */
function moveApart(heights: readonly number[], lowest: number): readonly number[] {
  let before = Number.NEGATIVE_INFINITY;
  const down = heights.map((y) => {
    before = Math.max(y, before + LINE_HEIGHT);
    return before;
  });
  let after = lowest + LINE_HEIGHT;
  const up = down.toReversed().map((y) => {
    after = Math.min(y, after - LINE_HEIGHT);
    return after;
  });
  return up.toReversed();
}
