import { COST_AGAINST_PREVENTION } from './cost-against-prevention.ts';
import { EXPECTED_VOLUME } from './expected-volume.ts';
import { SURVEY_SIZE } from './survey-size.ts';

/** All calculators, in the order in which they are shown. */
export const CALCULATORS = {
  expectedVolume: EXPECTED_VOLUME,
  costAgainstPrevention: COST_AGAINST_PREVENTION,
  survey: SURVEY_SIZE,
} as const;

export type CalculatorId = keyof typeof CALCULATORS;
