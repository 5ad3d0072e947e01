/**
 * A figure as shapes that say what they are. Lengths are units from the upper left corner, y downwards;
 * a unit is a point on paper. What a role looks like is the format's to say: a new role does not compile
 * until each format can draw it.
 */

import type { AnswerMark } from './answer-mark.ts';

/** Size of the words in a figure, and from one of their lines to the next. */
export const TYPE_SIZE = 8;
export const LINE_HEIGHT = 11;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * `grid` and `edge` are the scale and its end, `target` is what the measured line is held against.
 * `series` joins many values, `centre` is their middle, `limit` how far from it chance takes them.
 */
export type LineRole = 'grid' | 'edge' | 'measured' | 'target' | 'series' | 'centre' | 'limit';

/** `wash` lies behind the lines of what is measured, `bar` is a measured bar, `rest` a quieter one; answers have their own. */
export type AreaRole = 'wash' | 'bar' | 'rest' | AnswerMark;

/** What a value of a series means: one among many, or a signal for the better, for the worse, or of neither. */
export type SignalRole = 'point' | 'improvement' | 'concern' | 'change';

/** `dot` is what is measured, `ring` what was before, `tick` what it is held against; answers have their shapes. */
export type MarkRole = 'dot' | 'ring' | 'tick' | SignalRole | AnswerMark;

/** `name` and `figure` are words and numbers, `scale` a number of the scale, `count` a number on an area of an answer. */
export type LabelRole = 'name' | 'figure' | 'scale' | 'count';

export interface LineShape {
  readonly kind: 'line';
  readonly role: LineRole;
  readonly points: readonly Point[];
  /** Its end is joined to its start. */
  readonly isClosed?: boolean;
}

export interface AreaShape {
  readonly kind: 'area';
  readonly role: AreaRole;
  readonly points: readonly Point[];
}

export interface MarkShape {
  readonly kind: 'mark';
  readonly role: MarkRole;
  readonly at: Point;
  /** Stands on the area of an answer, so that it is drawn in the colour of paper. */
  readonly isOnArea?: boolean;
}

/** Words at an anchor, one text below the other. */
export interface LabelShape {
  readonly kind: 'label';
  readonly texts: readonly { readonly role: LabelRole; readonly text: string }[];
  readonly at: Point;
  /** Which end of each line stands at the anchor. */
  readonly align: 'start' | 'center' | 'end';
  /** 1 for words wholly above the anchor, 0 for words around it, -1 for words below it. */
  readonly rise: number;
  /** Lines are broken at this width. */
  readonly room: number;
}

export type Shape = LineShape | AreaShape | MarkShape | LabelShape;

/** The part of a drawing that belongs to a row of the figure's numbers, for formats in which one can point. */
export interface Spot {
  readonly row: number;
  readonly points: readonly Point[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly spots?: readonly Spot[];
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
}
