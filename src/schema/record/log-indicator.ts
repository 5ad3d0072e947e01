import * as z from 'zod/mini';
import { LineSchema } from './text.ts';

/** The four views of the indicator set. */
export const INDICATOR_VIEWS = ['customer', 'financial', 'operation', 'learning'] as const;

/** What a person says of one indicator of the set: its target, its owner, and its value where no register tells it. */
export const IndicatorEntrySchema = z.looseObject({
  /** Of the indicator. */
  id: LineSchema,
  /** In the unit of the indicator; a share is in per cent. */
  target: z.optional(z.number()),
  owner: LineSchema,
  /** Typed in for the period, where the figures do not tell it. */
  value: z.optional(z.number()),
});
export type IndicatorEntry = z.infer<typeof IndicatorEntrySchema>;
