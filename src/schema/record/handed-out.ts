import * as z from 'zod/mini';
import { HAND_OUT_FORMS } from './audit-format.ts';
import { ROW_LIMIT } from './format.ts';
import { DaySchema, LineSchema } from './text.ts';

/** A part that went out: to whom, which clauses, in what form, by when it is to be back and when it was. */
export const HandedOutSchema = z.looseObject({
  to: LineSchema,
  /** Ids of the clauses that it asks. */
  clauses: z.array(LineSchema).check(z.maxLength(ROW_LIMIT * 10)),
  on: DaySchema,
  due: z.optional(DaySchema),
  backOn: z.optional(DaySchema),
  /** A workbook where nothing is said. */
  form: z.optional(z.enum(HAND_OUT_FORMS)),
  /** The one site that is asked about. */
  site: z.optional(LineSchema),
  /** The group whose view is asked, where it is not to become the assessment's own answers. */
  group: z.optional(LineSchema),
  /** Whether that group was promised anonymity. */
  isAnonymous: z.optional(z.boolean()),
});
export type HandedOut = z.infer<typeof HandedOutSchema>;
