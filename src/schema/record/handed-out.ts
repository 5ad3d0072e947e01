import * as z from 'zod/mini';
import { ROW_LIMIT } from './format.ts';
import { DaySchema, LineSchema } from './text.ts';

/** A questionnaire that went out: to whom, which clauses, by when it is to be back and when it was. */
export const HandedOutSchema = z.looseObject({
  to: LineSchema,
  /** Ids of the clauses that it asks. */
  clauses: z.array(LineSchema).check(z.maxLength(ROW_LIMIT * 10)),
  on: DaySchema,
  due: z.optional(DaySchema),
  backOn: z.optional(DaySchema),
});
export type HandedOut = z.infer<typeof HandedOutSchema>;
