/** Measures of the page in points. The origin of a PDF page is its lower left corner. */

/** A4. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** Edges of the area in which blocks stand. */
export const LEFT = 68;
export const RIGHT = PAGE.width - 62;
export const TOP = PAGE.height - 66;
export const BOTTOM = 82;

/** Width of tables, figures and rules. */
export const FULL_WIDTH = RIGHT - LEFT;
/** Width of running text: about 75 letters. */
export const MEASURE = 392;
/** Height for blocks on a page. */
export const FULL_HEIGHT = TOP - BOTTOM;

/** Base line of the foot of the page. */
export const FOOT_BASELINE = 46;
export const HAIRLINE = 0.5;

/** A rectangle by its lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
