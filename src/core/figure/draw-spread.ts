import type { Drawing, Shape } from '#core/document/drawing.ts';
import { drawRows, type Row, type Track } from './draw-rows.ts';
import { type KeyEntry, SIGN_WIDTH } from './key.ts';

/** Where several stand on one row, as indices. */
export interface SpreadPoint extends Row {
  readonly values: readonly number[];
}

interface SpreadKey {
  readonly dot: string;
  readonly line: string;
}

/** One line a point from the lowest to the highest, with a dot for each that stands there. */
export function drawSpread(
  points: readonly SpreadPoint[],
  key: SpreadKey,
  width: number,
): readonly Drawing[] {
  return drawRows(points, keyOf(key), width, spreadOf);
}

function spreadOf({ values }: SpreadPoint, { along, y }: Track): readonly Shape[] {
  if (values.length === 0) return [];
  // Where several stand on one spot, one dot is all that can be seen.
  const places = [...new Set(values)].map((value) => along(value));
  return [
    ...(places.length > 1 ? [between(Math.min(...places), Math.max(...places), y)] : []),
    ...places.map((x): Shape => ({ kind: 'mark', role: 'dot', at: { x, y } })),
  ];
}

function between(from: number, to: number, y: number): Shape {
  const points = [
    { x: from, y },
    { x: to, y },
  ];
  return { kind: 'line', role: 'measured', points };
}

function keyOf({ dot, line }: SpreadKey): readonly KeyEntry[] {
  return [
    {
      word: dot,
      sign: (x, y) => [{ kind: 'mark', role: 'dot', at: { x: x + SIGN_WIDTH / 2, y } }],
    },
    { word: line, sign: (x, y) => [between(x, x + SIGN_WIDTH, y)] },
  ];
}
