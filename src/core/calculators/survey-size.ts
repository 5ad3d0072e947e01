import { normalDeviate } from '#core/statistics/normal-deviate.ts';
import type { Calculator } from './calculator.ts';

type Input = 'population' | 'margin' | 'confidence' | 'expected' | 'response' | 'answers';
type Output = 'needed' | 'invited' | 'precision' | 'low' | 'high';

/**
 * How many answers a satisfaction survey needs for a share to be known within so many points, and how well
 * it is known with the answers that came (Cochran, Sampling Techniques, chapter 4), with the correction
 * for a finite population. 385 answers for 5 points at 95%, 278 of 1,000 customers. It holds for answers
 * drawn at random: who does not answer may think otherwise, and no number of answers heals that.
 */
export const SURVEY_SIZE: Calculator<Input, Output> = {
  id: 'survey',
  inputs: [
    { id: 'population', unit: 'count', least: 2, most: 1e10, start: undefined },
    { id: 'margin', unit: 'share', least: 0.001, most: 0.5, start: 0.05 },
    { id: 'confidence', unit: 'share', least: 0.5, most: 0.999, start: 0.95 },
    { id: 'expected', unit: 'share', least: 0, most: 1, start: 0.5 },
    { id: 'response', unit: 'share', least: 0.001, most: 1, start: 0.2 },
    { id: 'answers', unit: 'count', least: 1, most: 1e10, start: undefined },
  ],
  outputs: [
    { id: 'needed', unit: 'count' },
    { id: 'invited', unit: 'count' },
    { id: 'precision', unit: 'share' },
    { id: 'low', unit: 'share' },
    { id: 'high', unit: 'share' },
  ],
  work: ({
    population,
    margin = 0.05,
    confidence = 0.95,
    expected = 0.5,
    response = 1,
    answers,
  }) => {
    const deviate = normalDeviate(confidence);
    const variance = expected * (1 - expected);
    const endless = (deviate ** 2 * variance) / margin ** 2;
    const corrected =
      population === undefined ? endless : endless / (1 + (endless - 1) / population);
    const needed = Math.max(1, roundUp(corrected));
    const precision =
      answers === undefined ? undefined : precisionOf(answers, population, deviate, variance);
    return {
      needed,
      invited: atMost(population, roundUp(needed / response)),
      precision,
      low: precision === undefined ? undefined : Math.max(0, expected - precision),
      high: precision === undefined ? undefined : Math.min(1, expected + precision),
    };
  },
};

function precisionOf(
  answers: number,
  population: number | undefined,
  deviate: number,
  variance: number,
): number {
  const spread = deviate * Math.sqrt(variance / answers);
  if (population === undefined) return spread;
  const left = Math.max(0, population - answers) / (population - 1);
  return spread * Math.sqrt(left);
}

/** Up to the next whole number, where a double that is whole but for rounding counts as whole. */
function roundUp(value: number): number {
  return Math.ceil(value - 1e-9);
}

function atMost(population: number | undefined, value: number): number {
  return population === undefined ? value : Math.min(population, value);
}
