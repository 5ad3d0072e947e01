/** A slide as it is laid out. Lengths are points from the upper left corner. */

import type { TableBlock, TableCell } from '#core/document/document.ts';
import type { Drawing } from '#core/document/drawing.ts';

export const SLIDE = { width: 960, height: 540 } as const;
/** What text, tables and figures have room in, below the title. */
export const BODY = { left: 44, top: 92, width: 872, bottom: 492 } as const;

/** Sizes of type. */
export const SIZES = { lead: 16, text: 13, note: 10.5, caption: 12, table: 11 } as const;
/** From one line to the next, in parts of the size: Chinese fonts set their lines further apart. */
export function lineOf(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 1.5 : 1.28;
}
/** Of a cell, each side. */
export const PADDING = { x: 6, y: 4 } as const;

export interface SlideRun {
  readonly text: string;
  readonly strong?: boolean | undefined;
}

export interface SlideText {
  readonly kind: 'text';
  readonly top: number;
  readonly height: number;
  readonly size: number;
  readonly look: 'plain' | 'quiet' | 'strong' | 'bullet';
  readonly runs: readonly SlideRun[];
}

export interface SlideTable {
  readonly kind: 'table';
  readonly top: number;
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly rows: readonly SlideRow[];
}

export interface SlideRow {
  readonly cells: readonly TableCell[];
  readonly height: number;
}

export interface SlideFigure {
  readonly kind: 'figure';
  readonly top: number;
  readonly scale: number;
  readonly drawing: Drawing;
  readonly alternative: string;
}

export type SlideItem = SlideText | SlideTable | SlideFigure;

export interface Slide {
  readonly title: string;
  readonly items: readonly SlideItem[];
}
