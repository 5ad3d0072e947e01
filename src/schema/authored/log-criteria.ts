import { z } from 'zod';
import { filled } from './filled.ts';
import { TextsSchema } from './texts.ts';

/** What of the figures of a register is looked at for a criterion. */
export const FIGURE_SIGNS = [
  'counted',
  'monthlyProcess',
  'categorised',
  'chartedYear',
  'satisfaction',
  'wentWrong',
  'references',
  'products',
  'sites',
  'dueDates',
] as const;
export type FigureSign = (typeof FIGURE_SIGNS)[number];

/** `content/complaint-log/criteria.yaml`. */
export const LogCriteriaSchema = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        criterion: filled,
        shows: z.enum(FIGURE_SIGNS),
        reason: TextsSchema,
      }),
    )
    .min(1, 'is empty: write a criterion'),
});
