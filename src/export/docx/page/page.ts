/** The sheet of paper, in twentieths of a point. */

import { hexOf, type Ink } from '#export/tree/palette.ts';

export const A4 = { width: 11_906, height: 16_838 } as const;
export const MARGIN = {
  top: 1_304,
  bottom: 1_304,
  left: 1_304,
  right: 1_304,
  footer: 624,
} as const;
/** Width of the text. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** A colour as the file names it: without the sign before its digits. */
export function colourOf(ink: Ink): string {
  return hexOf(ink).slice(1);
}
