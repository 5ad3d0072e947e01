import type { Shape } from '#core/document/drawing.ts';
import { LINE_HEIGHT, TYPE_SIZE } from '#core/document/drawing.ts';
import { countLines } from './lay-label.ts';
import { emsOf } from './text-width.ts';

/** What something in a figure looks like, and what it is called. */
export interface KeyEntry {
  readonly word: string;
  /** Drawn from `x` on, around the height `y`, across the width of a sign. */
  readonly sign: (x: number, y: number) => readonly Shape[];
}

/** Room for a sign, from it to its word, and to the next entry. */
export const SIGN_WIDTH = 18;
const WORD_GAP = 7;
const ENTRY_GAP = 24;
const ROW_HEIGHT = 15;
/** Between the figure and its key. */
const GAP = 6;

/** The key below a figure that ends at `top`, in as many rows as it needs, and how high it is. */
export function drawKey(
  entries: readonly KeyEntry[],
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (entries.length === 0) return { shapes: [], height: 0 };
  let x = 0;
  let y = top + GAP + ROW_HEIGHT / 2;
  const shapes = entries.flatMap(({ word, sign }): readonly Shape[] => {
    const own = SIGN_WIDTH + WORD_GAP + emsOf(word) * TYPE_SIZE;
    if (x > 0 && x + own > width) {
      x = 0;
      y += ROW_HEIGHT;
    }
    const from = x;
    x += own + ENTRY_GAP;
    const start = from + SIGN_WIDTH + WORD_GAP;
    const upper = y;
    // A word wider than the figure takes several lines, and the next entry stands below them.
    const more = (countLines(word, width - start) - 1) * LINE_HEIGHT;
    y += more;
    return [...sign(from, upper), keyWord(word, start, upper + more / 2, width)];
  });
  return { shapes, height: y + LINE_HEIGHT / 2 - top };
}

function keyWord(text: string, x: number, y: number, width: number): Shape {
  const texts = [{ role: 'name', text }] as const;
  return { kind: 'label', texts, at: { x, y }, align: 'start', rise: 0, room: width - x };
}
