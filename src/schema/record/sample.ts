import * as z from 'zod/mini';
import {
  COUNT_LIMIT,
  HOLIDAY_LIMIT,
  SAMPLE_METHODS,
  SEVERITIES,
  STAGE_STATES,
  STRATA_LIMIT,
} from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

const CountSchema = z.number().check(z.int(), z.gte(0), z.lte(COUNT_LIMIT));

/** A target in days from receipt. */
const TargetSchema = z.looseObject({
  days: CountSchema,
  unit: z.enum(['calendar', 'working']),
});
export type StageTarget = z.infer<typeof TargetSchema>;

/** A part of the complaints that is drawn from by itself: a channel, a severity, a site. */
const StratumSchema = z.looseObject({
  id: LineSchema,
  name: LineSchema,
  /** How many complaints of the period are in it. */
  population: z.optional(CountSchema),
});
export type Stratum = z.infer<typeof StratumSchema>;

/** A sample of complaint files: of what, of which time, how it was drawn. */
export const SampleSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  title: LineSchema,
  /** How many complaints there were in the period. */
  population: z.optional(CountSchema),
  from: z.optional(DaySchema),
  to: z.optional(DaySchema),
  method: z.enum(SAMPLE_METHODS),
  size: z.optional(CountSchema),
  /** Draws the same complaints again. */
  seed: z.optional(CountSchema),
  /** Read where the method is `stratified`. */
  strata: z.optional(z.array(StratumSchema).check(z.maxLength(STRATA_LIMIT))),
  /** Why these complaints and not others, where they are chosen by judgement. */
  reason: z.optional(TextSchema),
  note: z.optional(TextSchema),
  /** By stage. */
  targets: z.record(z.string(), TargetSchema),
  /** Days of the week without work, Sunday 0 to Saturday 6; Saturday and Sunday unless set. */
  weekend: z.optional(z.array(z.number().check(z.int(), z.gte(0), z.lte(6))).check(z.maxLength(6))),
  /** Days that are worked although they fall on a weekend or holiday. */
  workdays: z.optional(z.array(DaySchema).check(z.maxLength(HOLIDAY_LIMIT))),
  /** The national calendar that holidays and working days were taken from, such as `cn`. */
  calendar: z.optional(LineSchema),
  /** Days that are no working days, besides the weekend. */
  holidays: z.array(DaySchema).check(z.maxLength(HOLIDAY_LIMIT)),
});
export type Sample = z.infer<typeof SampleSchema>;

const StageSchema = z.looseObject({
  state: z.enum(STAGE_STATES),
  date: z.optional(DaySchema),
});
export type Stage = z.infer<typeof StageSchema>;

/** One complaint of a sample. No customer's name belongs in it. */
export const CaseSchema = z.looseObject({
  sampleId: LineSchema,
  /** Its number in the register. */
  reference: LineSchema,
  severity: z.optional(z.enum(SEVERITIES)),
  /** Id of the stratum that it was drawn from. */
  stratum: z.optional(LineSchema),
  note: z.optional(TextSchema),
  /** By stage; one that nobody has looked at is not there. */
  stages: z.record(z.string(), StageSchema),
  /** By stage, what stands in the register and could not be read, as it was typed. */
  unread: z.optional(z.record(z.string(), LineSchema)),
});
export type SampledCase = z.infer<typeof CaseSchema>;
