import type { Ink } from '#export/tree/palette.ts';

/** Where and how characters are painted: the left end of their base line, in points. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: Ink;
}
