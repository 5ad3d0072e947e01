import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { Drawing, LabelShape, Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT, TYPE_SIZE } from '#core/document/drawing.ts';
import { type Box, corners } from './corners.ts';
import { drawKey, type KeyEntry, SIGN_WIDTH } from './key.ts';
import { emsOf } from './text-width.ts';

/** How many of something are of one kind. */
export interface Share {
  readonly mark: AnswerMark;
  readonly word: string;
  readonly count: number;
}

/** One bar of shares, with its name where there are several. */
export interface ShareBar {
  readonly name?: string;
  readonly shares: readonly Share[];
}

const BAR_HEIGHT = 20;
const BAR_GAP = 8;
/** Between the edge of a share, its mark and its number. */
const PADDING = 4;
const MARK_WIDTH = 9;

/** Bars one above the other, each filled by its shares in their order; all the kinds stand in one key. */
export function drawShares(bars: readonly ShareBar[], width: number): readonly Drawing[] {
  const present = bars.flatMap(({ shares }) => shares).filter(({ count }) => count > 0);
  const kinds = present.filter(
    ({ mark }, place) => present.findIndex((one) => one.mark === mark) === place,
  );
  if (kinds.length === 0) return [];
  let top = 0;
  const drawn = bars.flatMap((bar) => {
    const name = bar.name === undefined ? [] : [nameOf(bar.name, top, width)];
    top += name.length * (LINE_HEIGHT + 3);
    const shapes = [...name, ...drawBar(bar.shares, top, width)];
    top += BAR_HEIGHT + BAR_GAP;
    return shapes;
  });
  const key = drawKey(kinds.map(entryOf), top - BAR_GAP, width);
  return [{ width, height: top - BAR_GAP + key.height, shapes: [...drawn, ...key.shapes] }];
}

function nameOf(text: string, top: number, width: number): LabelShape {
  const at = { x: 0, y: top + LINE_HEIGHT / 2 };
  return {
    kind: 'label',
    texts: [{ role: 'name', text }],
    at,
    align: 'start',
    rise: 0,
    room: width,
  };
}

function drawBar(shares: readonly Share[], top: number, width: number): readonly Shape[] {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return shares.flatMap(({ mark, count }) => {
    const x = from;
    from += (count / all) * width;
    if (count === 0) return [];
    return [
      area(mark, { x, y: top, width: from - x, height: BAR_HEIGHT }),
      ...countOn(mark, count, { x, y: top + BAR_HEIGHT / 2 }, from - x),
    ];
  });
}

function area(role: AnswerMark, box: Box): Shape {
  return { kind: 'area', role, points: corners(box) };
}

/** The mark and the number of a share, as far as there is room for them. */
function countOn(
  mark: AnswerMark,
  count: number,
  { x, y }: { readonly x: number; readonly y: number },
  room: number,
): readonly Shape[] {
  const text = String(count);
  const needed = emsOf(text) * TYPE_SIZE + 2 * PADDING;
  const hasMark = mark !== 'none' && room >= needed + MARK_WIDTH + PADDING;
  const centre = { x: x + PADDING + MARK_WIDTH / 2, y };
  const at = { x: x + PADDING + (hasMark ? MARK_WIDTH + PADDING : 0), y };
  const role = mark === 'none' ? 'figure' : 'count';
  const number = { align: 'start', rise: 0, room: needed } as const;
  return [
    ...(hasMark ? [{ kind: 'mark', role: mark, at: centre, isOnArea: true } as const] : []),
    ...(room < needed ? [] : [{ kind: 'label', texts: [{ role, text }], at, ...number } as const]),
  ];
}

function entryOf({ mark, word }: Share): KeyEntry {
  const sign = (x: number, y: number) =>
    mark === 'none'
      ? [area(mark, { x, y: y - 4, width: SIGN_WIDTH, height: 8 })]
      : [{ kind: 'mark', role: mark, at: { x: x + SIGN_WIDTH / 2, y } } as const];
  return { word, sign };
}
