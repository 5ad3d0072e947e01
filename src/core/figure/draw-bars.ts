import type { AreaShape, Drawing, Shape } from '#core/document/drawing.ts';
import { corners } from './corners.ts';
import { drawRows, type Track } from './draw-rows.ts';
import { type KeyEntry, SIGN_WIDTH } from './key.ts';
import type { ProfileKey, ProfilePoint } from './profile-point.ts';

const BAR_HEIGHT = 9;

/** One bar a point, with a tick at its target; the figure stands at the end, where no tick crosses it. */
export function drawBars(
  points: readonly ProfilePoint[],
  key: ProfileKey,
  width: number,
): readonly Drawing[] {
  return drawRows(points, keyOf(key), width, barOf);
}

function barOf({ index, target }: ProfilePoint, { along, y }: Track): readonly Shape[] {
  if (index === null) return [];
  return [
    bar(along(0), along(index), y, BAR_HEIGHT),
    { kind: 'mark', role: 'tick', at: { x: along(target), y } },
  ];
}

function bar(from: number, to: number, y: number, height: number): AreaShape {
  const box = { x: from, y: y - height / 2, width: to - from, height };
  return { kind: 'area', role: 'bar', points: corners(box) };
}

function keyOf({ index, target }: ProfileKey): readonly KeyEntry[] {
  return [
    { word: index, sign: (x, y) => [bar(x, x + SIGN_WIDTH, y, 6)] },
    {
      word: target,
      sign: (x, y) => [{ kind: 'mark', role: 'tick', at: { x: x + SIGN_WIDTH / 2, y } }],
    },
  ];
}
