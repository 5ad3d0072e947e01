import * as z from 'zod/mini';
import { SAMPLING_METHODS } from './audit-format.ts';
import { COUNT_LIMIT } from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { LineSchema, TextSchema } from './text.ts';

const CountSchema = z.number().check(z.int(), z.gte(0), z.lte(COUNT_LIMIT));

/** How much is looked at for a clause at a site, of how much, and why that is enough. */
export const SamplingSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  /** Id of the clause. */
  clauseId: LineSchema,
  site: z.optional(LineSchema),
  /** Of what it is drawn: complaint files, calls, people. */
  what: z.optional(LineSchema),
  population: z.optional(CountSchema),
  size: z.optional(CountSchema),
  method: z.enum(SAMPLING_METHODS),
  reason: TextSchema,
  /** Id of the sample of complaint files that was drawn by it. */
  sampleId: z.optional(LineSchema),
});
export type Sampling = z.infer<typeof SamplingSchema>;
