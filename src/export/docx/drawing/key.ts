import type { FigureBlock } from '#core/document/document.ts';
import { emsOf } from '../../tree/text-width.ts';
import { dot, type Extent, label, polygon, rectangle, type Shape } from './shapes.ts';

/** Room for the key at the foot of a figure, in points. */
export const KEY_HEIGHT = 20;
const SIGN_WIDTH = 18;
const TYPE_SIZE = 8;
const LINE_HEIGHT = 12;

/** What the measured line or bar and the target look like, and what they are called. */
export function keyShapes(
  key: FigureBlock['key'],
  extent: Extent,
  form: 'line' | 'bar',
): readonly Shape[] {
  const middle = extent.height - LINE_HEIGHT / 2 - 1;
  const wordsAt = (x: number, text: string) =>
    label(
      { x, y: middle - LINE_HEIGHT / 2, width: extent.width / 2 - SIGN_WIDTH, height: LINE_HEIGHT },
      [{ text }],
    );
  const second = SIGN_WIDTH + 8 + emsOf(key.index) * TYPE_SIZE + 30;
  const line = (from: number, to: number, ink: Parameters<typeof polygon>[2]) =>
    polygon(
      [
        { x: from, y: middle },
        { x: to, y: middle },
      ],
      extent,
      ink,
      false,
    );
  const signs =
    form === 'line'
      ? [
          line(0, SIGN_WIDTH, { line: 'accent', weight: 1.5 }),
          dot({ x: SIGN_WIDTH / 2, y: middle }, 2.4, 'accent'),
          line(second, second + SIGN_WIDTH, { line: 'ink', weight: 1, dashed: true }),
        ]
      : [
          rectangle({ x: 0, y: middle - 3, width: SIGN_WIDTH, height: 6 }, { fill: 'accent' }),
          targetTick(second + SIGN_WIDTH / 2, middle, 5),
        ];
  return [
    ...signs,
    wordsAt(SIGN_WIDTH + 6, key.index),
    wordsAt(second + SIGN_WIDTH + 6, key.target),
  ];
}

/** A dark tick with a light edge, to be seen on a bar and beside it. */
export function targetTick(x: number, middle: number, reach: number): Shape {
  const box = { x: x - 1.2, y: middle - reach, width: 2.4, height: 2 * reach };
  return rectangle(box, { fill: 'ink', line: 'paper-raised', weight: 0.8 });
}
