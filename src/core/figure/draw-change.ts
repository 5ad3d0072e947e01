import type { Drawing, Shape } from '#core/document/drawing.ts';
import { drawRows, type Row, type Track } from './draw-rows.ts';
import { type KeyEntry, SIGN_WIDTH } from './key.ts';

/** Where something stood and stands, as indices; `null` where it was not asked or does not apply. */
export interface ChangePoint extends Row {
  readonly before: number | null;
  readonly now: number | null;
}

/** One line a point from where it stood, a ring, to where it stands, a dot. */
export function drawChange(
  points: readonly ChangePoint[],
  key: { readonly before: string; readonly now: string },
  width: number,
): readonly Drawing[] {
  return drawRows(points, keyOf(key), width, moveOf);
}

function moveOf({ before, now }: ChangePoint, { along, y }: Track): readonly Shape[] {
  const at = (value: number) => ({ x: along(value), y });
  return [
    ...(before === null || now === null ? [] : [between(at(before), at(now))]),
    ...(before === null ? [] : [mark('ring', at(before))]),
    ...(now === null ? [] : [mark('dot', at(now))]),
  ];
}

function between(...points: readonly { readonly x: number; readonly y: number }[]): Shape {
  return { kind: 'line', role: 'measured', points };
}

function mark(role: 'ring' | 'dot', at: { readonly x: number; readonly y: number }): Shape {
  return { kind: 'mark', role, at };
}

function keyOf({ before, now }: { readonly before: string; readonly now: string }): KeyEntry[] {
  const middle = (x: number) => x + SIGN_WIDTH / 2;
  return [
    { word: before, sign: (x, y) => [mark('ring', { x: middle(x), y })] },
    { word: now, sign: (x, y) => [mark('dot', { x: middle(x), y })] },
  ];
}
