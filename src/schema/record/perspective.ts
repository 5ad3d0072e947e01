import * as z from 'zod/mini';
import { ANSWER_VALUES } from './format.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** What one person of a group says of the same statements. It stands beside the assessment's own answers and scores nothing. */
export const PerspectiveSchema = z.looseObject({
  /** What the group is called, such as "Front line". */
  group: LineSchema,
  /** Whether anonymity was promised when it was handed out; then neither a name nor a day is kept. */
  isAnonymous: z.boolean(),
  name: z.optional(LineSchema),
  on: z.optional(DaySchema),
  /** By criterion id. */
  answers: z.record(
    z.string(),
    z.looseObject({
      value: z.optional(z.enum(ANSWER_VALUES)),
      note: z.optional(TextSchema),
    }),
  ),
});
export type Perspective = z.infer<typeof PerspectiveSchema>;
