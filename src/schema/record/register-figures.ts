import * as z from 'zod/mini';
import { LINK_LIMIT, ROW_LIMIT, STAGES } from './format.ts';
import { DaySchema, LineSchema } from './text.ts';

const CountSchema = z.number();
const StageSchema = z.enum(STAGES);
const ShareSchema = z.looseObject({ part: CountSchema, whole: CountSchema });

/** What a complaint register came to on the day on which it was made evidence: its figures, and no row of it. */
export const RegisterFiguresSchema = z.looseObject({
  /** The day on which what is open was looked at. */
  asOf: DaySchema,
  /** Of receipt, the first and the last. */
  from: DaySchema,
  to: DaySchema,
  complaints: CountSchema,
  /** Not there where the register cannot tell. */
  closed: z.optional(CountSchema),
  open: z.optional(CountSchema),
  months: z
    .array(
      z.looseObject({
        /** Its first day. */
        month: DaySchema,
        received: CountSchema,
        closed: z.optional(CountSchema),
        /** At the month's end. */
        open: z.optional(CountSchema),
      }),
    )
    .check(z.maxLength(LINK_LIMIT)),
  /** Calendar days from receipt. */
  stages: z
    .array(
      z.looseObject({
        stage: StageSchema,
        count: CountSchema,
        median: z.number(),
        ninetieth: z.number(),
        worst: z.number(),
      }),
    )
    .check(z.maxLength(ROW_LIMIT)),
  promises: z
    .array(
      z.looseObject({
        stage: StageSchema,
        days: CountSchema,
        unit: z.enum(['calendar', 'working']),
        kept: CountSchema,
        due: CountSchema,
        notYetDue: CountSchema,
      }),
    )
    .check(z.maxLength(ROW_LIMIT)),
  upheld: z.optional(ShareSchema),
  satisfied: z.optional(ShareSchema),
  /** The most frequent values of its columns, such as categories, each by the complaints that have it. */
  kinds: z
    .array(
      z.looseObject({
        heading: LineSchema,
        values: z
          .array(z.looseObject({ value: LineSchema, complaints: CountSchema }))
          .check(z.maxLength(ROW_LIMIT)),
      }),
    )
    .check(z.maxLength(ROW_LIMIT)),
});
export type RegisterFigures = z.infer<typeof RegisterFiguresSchema>;
