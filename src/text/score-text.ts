import { fill } from '#core/message.ts';
import type { Alignment } from '#core/scoring/score-clause.ts';
import type { AssessmentWords } from './words.ts';

/** `Level 2`, or that nothing applies. */
export function levelText(level: number | null, words: AssessmentWords): string {
  return level === null ? words.score.notApplicable : fill(words.score.levelOf, { level });
}

/** `Alignment 60% (3 of 5)`: the percentage always with its two numbers. */
export function alignmentText(alignment: Alignment, words: AssessmentWords): string {
  const { met, applicable } = alignment;
  if (applicable === 0) return words.score.alignmentNone;
  return fill(words.score.alignment, { percent: alignmentPercent(alignment), met, applicable });
}

/** Whole per cent, cut and not rounded, so that 100% means all of them. */
export function alignmentPercent({ met, applicable }: Alignment): string {
  return applicable === 0 ? '–' : `${Math.floor((met * 100) / applicable)}%`;
}

/** The last part of a criterion's id, such as `3a`: what people call it. */
export function criterionName(criterionId: string): string {
  return criterionId.slice(criterionId.lastIndexOf('/') + 1);
}
