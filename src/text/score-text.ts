import type { StandardFacts } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toPercent } from '#core/scoring/fraction.ts';
import { type Alignment, type Completeness, isUntouched } from '#core/scoring/score-clause.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import type { AssessmentWords } from './words.ts';

/** A level in words, such as `Level 2`, or that nothing applies. */
export function levelText(level: number | null, words: AssessmentWords): string {
  return level === null ? words.score.notApplicable : fill(words.score.levelOf, { level });
}

/** As `levelText`; but where nothing is answered yet, that there is no answer. */
export function standingText(
  score: { readonly level: number | null; readonly completeness: Completeness },
  words: AssessmentWords,
): string {
  return isUntouched(score) ? words.answers.none : levelText(score.level, words);
}

/** Completeness in words, such as `337 of 337 answered`, with the number of unknown answers. */
export function answeredText(
  { completeness, unknown }: { readonly completeness: Completeness; readonly unknown: number },
  words: AssessmentWords,
): string {
  const { answered, applicable } = completeness;
  if (unknown === 0) return fill(words.score.answered, { answered, applicable });
  return fill(words.score.answeredUnknown, { answered, applicable, unknown });
}

/** Alignment in words, such as `Alignment 60% (3 of 5)`: the percentage always with its two numbers. */
export function alignmentText(alignment: Alignment, words: AssessmentWords): string {
  const { met, applicable } = alignment;
  if (applicable === 0) return words.score.alignmentNone;
  return fill(words.score.alignment, { percent: toPercent(met, applicable), met, applicable });
}

/**
 * Compliance with a code in words, such as `31 of 48 complied with`: of the provisions that apply. Where
 * not all of the code is asked here, that this is no verdict over the whole.
 */
export function compliedText(
  { notAsked }: Pick<StandardFacts, 'notAsked'>,
  provisions: readonly Compliance[],
  words: AssessmentWords,
): string {
  const { compliedWith, compliedWithInPart } = words.score;
  return fill(notAsked === undefined ? compliedWith : compliedWithInPart, {
    complies: provisions.filter((compliance) => compliance === 'complies').length,
    applicable: provisions.filter((compliance) => compliance !== 'notApplicable').length,
  });
}
