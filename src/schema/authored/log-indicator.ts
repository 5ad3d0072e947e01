import { z } from 'zod';
import { INDICATOR_VIEWS } from '../record/log-record.ts';
import { filled } from './filled.ts';
import { TextsSchema } from './texts.ts';

/** Which figure of a register an indicator is read from; `typed` is told by none. */
const INDICATOR_SOURCES = [
  'ratePerThousand',
  'satisfied',
  'response',
  'repeats',
  'external',
  'escalated',
  'onTime',
  'onTimeAcknowledged',
  'medianDays',
  'p90Days',
  'backlog',
  'oldestOpen',
  'upheld',
  'reopened',
  'amountSum',
  'amountMean',
  'unclassified',
  'typed',
] as const;

const INDICATOR_UNITS = ['percent', 'days', 'number', 'perThousand', 'money'] as const;

const IndicatorSchema = z.strictObject({
  id: filled,
  view: z.enum(INDICATOR_VIEWS),
  source: z.enum(INDICATOR_SOURCES),
  unit: z.enum(INDICATOR_UNITS),
  /** Which way is better; left out where neither is. */
  better: z.enum(['higher', 'lower']).optional(),
  name: TextsSchema,
  definition: TextsSchema,
  formula: TextsSchema,
  /** Where its numbers are found. */
  from: TextsSchema,
});

/** `content/complaint-log/indicators.yaml`. */
export const IndicatorSetSchema = z.strictObject({
  indicators: z.array(IndicatorSchema).min(1, 'is empty: write an indicator'),
});
export type AuthoredIndicator = z.infer<typeof IndicatorSchema>;
