import { type Colour, PALETTE } from '../tree/palette.ts';

const POINTS_PER_INCH = 72;

/** Points as the library takes lengths. */
export function inches(points: number): number {
  return points / POINTS_PER_INCH;
}

/** A colour as the file names it: without the sign before its digits. */
export function colourOf(name: Colour): string {
  return PALETTE[name].slice(1);
}
