/** The marks of answers. They differ by shape, so that they hold up in greyscale. */

import type { AnswerMark } from '#core/document/answer-mark.ts';
import {
  circle,
  fillColour,
  hex4,
  num,
  type Point,
  path,
  strokeColour,
} from '#export/pdf/ink/operators.ts';
import type { Colour } from '#export/tree/palette.ts';
import { characterIn, faceFor, type Typefaces } from '../fonts/typeface.ts';

/** Diameter in points. */
export const MARK_SIZE = 8.2;

/** Between a mark and the text beside it. */
const MARK_GAP = 5;
const RADIUS = MARK_SIZE / 2;
const LINE = 0.8;

/** `inner` is the colour of what stands on the filled disc. */
type Shape = (centre: Point, inner: Colour) => string;

/** The colour of each mark. */
export const ANSWER_COLOURS: Readonly<Record<AnswerMark, Colour>> = {
  met: 'answer-met',
  partly: 'answer-partly',
  unmet: 'answer-unmet',
  notApplicable: 'answer-not-applicable',
  unknown: 'answer-unknown',
  none: 'rule-strong',
};

const SHAPES: Readonly<Record<AnswerMark, Shape>> = {
  met: (at, inner) =>
    `${circle(at, RADIUS)} f ${strokeOnDisc(
      [
        [-1.9, -0.1],
        [-0.5, -1.5],
        [1.9, 1.4],
      ],
      at,
      inner,
    )}`,
  partly: (at) => `${ring(at)} ${halfDisc(at)} f`,
  unmet: (at) =>
    `${ring(at)} ${stroke(
      [
        [-1.35, -1.35],
        [1.35, 1.35],
      ],
      at,
    )} ${stroke(
      [
        [-1.35, 1.35],
        [1.35, -1.35],
      ],
      at,
    )}`,
  notApplicable: (at) =>
    `1.2 w ${stroke(
      [
        [-3, 0],
        [3, 0],
      ],
      at,
    )}`,
  unknown: questionMark,
  none: (at) => ring(at),
};

/** Room in points that a mark takes before the text; none without a mark. */
export function markRoom(mark: AnswerMark | undefined): number {
  return mark ? MARK_SIZE + MARK_GAP : 0;
}

/** Operators that draw `mark` around `centre`: in its own colour, or in that of paper on an area of its own. */
export function paintMark(mark: AnswerMark, centre: Point, isOnArea = false): string {
  const own = ANSWER_COLOURS[mark];
  const [colour, inner]: readonly [Colour, Colour] = isOnArea
    ? ['paper-raised', own]
    : [own, 'paper-raised'];
  return `q ${fillColour(colour)} ${strokeColour(colour)} ${LINE} w 1 J 1 j ${SHAPES[mark](centre, inner)} Q`;
}

/** An invisible space where the mark stands: some readers say the text of a mark only if there is type in it. */
export function hiddenSpace(typefaces: Typefaces, at: Point): string {
  const face = faceFor(typefaces, 0x20, false, false);
  if (!face) return '';
  return `BT 3 Tr /${face.name} ${MARK_SIZE} Tf ${num(at.x)} ${num(at.y)} Td <${hex4(characterIn(face, 0x20).cid)}> Tj 0 Tr ET`;
}

function ring(at: Point): string {
  return `${circle(at, RADIUS - LINE / 2)} S`;
}

/** The left half, as the mark on the screen has it. */
function halfDisc({ x, y }: Point): string {
  const k = RADIUS * 0.5523;
  const curve = (...values: number[]): string => `${values.map(num).join(' ')} c`;
  return [
    `${num(x)} ${num(y + RADIUS)} m`,
    curve(x - k, y + RADIUS, x - RADIUS, y + k, x - RADIUS, y),
    curve(x - RADIUS, y - k, x - k, y - RADIUS, x, y - RADIUS),
    'h',
  ].join(' ');
}

function questionMark({ x, y }: Point): string {
  const curve = (...values: [number, number][]): string =>
    `${values.map(([dx, dy]) => `${num(x + dx)} ${num(y + dy)}`).join(' ')} c`;
  return [
    `1.15 w ${num(x - 1.9)} ${num(y + 1.9)} m`,
    curve([-1.9, 3.3], [-1.1, 3.7], [0, 3.7]),
    curve([1.2, 3.7], [1.9, 2.9], [1.9, 2]),
    curve([1.9, 0.6], [0, 0.5], [0, -1.1]),
    'S',
    `${circle({ x, y: y - 3.1 }, 0.75)} f`,
  ].join(' ');
}

function stroke(points: readonly (readonly [number, number])[], at: Point): string {
  return `${path(points.map(([dx, dy]) => ({ x: at.x + dx, y: at.y + dy })))} S`;
}

function strokeOnDisc(
  points: readonly (readonly [number, number])[],
  at: Point,
  inner: Colour,
): string {
  return `${strokeColour(inner)} 1.1 w ${stroke(points, at)}`;
}
