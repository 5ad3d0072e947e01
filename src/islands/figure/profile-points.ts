import { toFigure, toNumber } from '#core/scoring/fraction.ts';
import type { AreaScore } from '#core/scoring/score-assessment.ts';

/** One axis of the radar, or one bar. */
export interface ProfilePoint {
  readonly label: string;
  /** 1.00 to 5.00; `null` where the area does not apply. */
  readonly index: number | null;
  /** The index as it is printed. */
  readonly figure: string;
  readonly target: number;
}

/** The areas as points of a figure, in their order. */
export function profilePoints(areas: readonly AreaScore[]): readonly ProfilePoint[] {
  return areas.map(({ area, index, target }) => ({
    label: area.title,
    index: index && toNumber(index),
    figure: index ? toFigure(index) : '–',
    target,
  }));
}
