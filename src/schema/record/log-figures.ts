import * as z from 'zod/mini';
import {
  COLUMN_ROLES,
  DATE_ROLES,
  LOG_EVENTS,
  LogMappingSchema,
  LogSettingsSchema,
  PromiseSchema,
  TALLY_ROLES,
} from './complaint-log.ts';
import { LeftOutSchema, LogWarningSchema } from './log-warning.ts';
import { DaySchema, LineSchema } from './text.ts';

/** Longest list of one kind in the figures: categories, months, days. */
export const FIGURE_LIST_LIMIT = 5_000;

const CountSchema = z.number();

/** A share as its two numbers, with Wilson's interval at 95% where the whole is below 100. */
const LogShareSchema = z.looseObject({
  part: z.number(),
  whole: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
});
export type LogShare = z.infer<typeof LogShareSchema>;

/** How long something took, in days. Percentiles are those of Excel's PERCENTILE.INC. */
const SpreadSchema = z.looseObject({
  count: CountSchema,
  mean: z.number(),
  min: z.number(),
  median: z.number(),
  p90: z.number(),
  max: z.number(),
  /** The same by nearest rank, for who compares with a program that uses it. */
  medianNearest: z.number(),
  p90Nearest: z.number(),
  /** How many took exactly no time. */
  zero: CountSchema,
  /** Whole days from 0 on, how many took so long; the last one holds all longer ones. */
  byDay: z.array(CountSchema),
});
export type Spread = z.infer<typeof SpreadSchema>;

/** Calendar days (fractions where the register has times) and working days from the start of the clock. */
const DurationSchema = z.looseObject({
  event: z.enum(LOG_EVENTS),
  calendar: SpreadSchema,
  working: SpreadSchema,
});
export type LogDuration = z.infer<typeof DurationSchema>;

/** A promise against what happened. */
const PromiseFigureSchema = z.looseObject({
  promise: PromiseSchema,
  /** Kept, over all that was due: an open overdue one and a missing date count against. */
  ofDue: LogShareSchema,
  /** Kept, over those where the event has happened. */
  ofDone: LogShareSchema,
  /** Not due yet on the day of the figures, and left out of both. */
  notYetDue: CountSchema,
  /** Kept over due, by the month of receipt; as many as `months`. */
  byMonth: z.array(z.tuple([z.number(), z.number()])),
});
export type PromiseFigure = z.infer<typeof PromiseFigureSchema>;

/** Against the register's own due date. */
const OwnDueSchema = z.looseObject({
  withDue: CountSchema,
  closedInTime: CountSchema,
  closedLate: CountSchema,
  openOverdue: CountSchema,
  openNotYetDue: CountSchema,
});
export type OwnDue = z.infer<typeof OwnDueSchema>;

const MonthFigureSchema = z.looseObject({
  /** Such as `2026-03`. */
  month: LineSchema,
  received: CountSchema,
  closed: CountSchema,
  reopened: CountSchema,
  /** Open at the end of the month; undefined where the register cannot tell. */
  backlog: z.optional(CountSchema),
  /** Of those open: for 30 days at most, 31 to 60, 61 to 90, longer; the oldest in days. */
  backlogAges: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  oldestOpen: z.optional(z.number()),
  /** Days to close of what was received in the month and is closed; undefined where nothing is. */
  medianDays: z.optional(z.number()),
  p90Days: z.optional(z.number()),
  upheld: z.optional(z.tuple([z.number(), z.number()])),
  satisfied: z.optional(z.tuple([z.number(), z.number()])),
  /** The register begins or ends within this month. */
  isPartial: z.boolean(),
});
export type MonthFigure = z.infer<typeof MonthFigureSchema>;

/** One value of a column: how often, and how it fared. */
const ValueFigureSchema = z.looseObject({
  /** As it is written, outer blanks off; empty where the cell is. */
  value: LineSchema,
  rows: CountSchema,
  /** A complaint counts where its first row stands. */
  complaints: CountSchema,
  /** By month of receipt, as many as `months`; the check sheet. */
  byMonth: z.array(CountSchema),
  closed: CountSchema,
  medianDays: z.optional(z.number()),
  p90Days: z.optional(z.number()),
  upheld: z.optional(z.tuple([z.number(), z.number()])),
  amount: z.optional(z.number()),
  /** Customers or orders behind the value, where a column says so. */
  exposure: z.optional(z.number()),
});
export type ValueFigure = z.infer<typeof ValueFigureSchema>;

/** The values of a column, the most frequent by rows first, ties by the value. */
const TallySchema = z.looseObject({
  role: z.enum(TALLY_ROLES),
  heading: LineSchema,
  rows: CountSchema,
  /** How many different values there are, the empty one among them. */
  distinct: CountSchema,
  blank: CountSchema,
  /** The fewest values that reach 80% of the rows. */
  vitalFew: CountSchema,
  /** After the foldings that were said yes to; at most `FIGURE_LIST_LIMIT`. */
  values: z.array(ValueFigureSchema),
  /** Spellings that look like one thing, the most frequent first: to be asked. */
  proposals: z.array(z.array(LineSchema)),
});
export type Tally = z.infer<typeof TallySchema>;

const RepeatsSchema = z.looseObject({
  key: z.array(z.enum(COLUMN_ROLES)),
  days: z.number(),
  share: LogShareSchema,
});

const SatisfactionSchema = z.looseObject({
  /** Complaints with a score, over those closed (over all where closing is not known). */
  response: LogShareSchema,
  satisfied: LogShareSchema,
  satisfiedFrom: z.number(),
  mean: z.number(),
  /** Score and how often. */
  scores: z.array(z.tuple([z.number(), z.number()])),
});

const AmountsSchema = z.looseObject({
  /** Complaints with an amount that is not nothing. */
  paid: CountSchema,
  sum: z.number(),
  mean: z.number(),
  median: z.number(),
  max: z.number(),
  /** What summing over the rows would have given. */
  sumOfRows: z.number(),
});

/** Complaints per 1,000 of the exposure. */
const RateSchema = z.looseObject({
  /** A month, or empty for the whole time. */
  month: LineSchema,
  complaints: CountSchema,
  exposure: z.number(),
});

/** A date that counts only where it can be read. */
const DateColumnSchema = z.looseObject({
  role: z.enum(DATE_ROLES),
  filled: CountSchema,
  blank: CountSchema,
  unreadable: CountSchema,
  hasTimes: z.boolean(),
});

/** All figures of a register, as they are kept: no row of it is in them. */
export const LogFiguresSchema = z.looseObject({
  rows: CountSchema,
  leftOut: z.array(LeftOutSchema),
  complaints: CountSchema,
  /** What a complaint is: a distinct id, a row, or a part of a row's count. */
  counting: z.enum(['ids', 'rows', 'counts']),
  /** The day on which what is open was looked at. */
  asOf: DaySchema,
  firstReceived: DaySchema,
  lastReceived: DaySchema,
  /** Complaints without a received date: in no month and no duration. */
  noReceivedDate: CountSchema,
  /** Closed before received: counted as received, left out of durations, closures and backlog. */
  invalid: CountSchema,
  /** Undefined where the register cannot tell. */
  closed: z.optional(CountSchema),
  open: z.optional(CountSchema),
  reopened: z.optional(CountSchema),
  /** How many days the oldest of the open has been open on the day of the figures. */
  oldestOpen: z.optional(CountSchema),
  /** False where the register holds closed cases only or no closing: its backlog must not be drawn. */
  isBacklogSound: z.boolean(),
  dates: z.array(DateColumnSchema),
  months: z.array(MonthFigureSchema).check(z.maxLength(FIGURE_LIST_LIMIT)),
  /** Received on each day from `firstReceived` on; empty where there are more days than are kept. */
  receivedByDay: z.array(CountSchema),
  durations: z.array(DurationSchema),
  promises: z.array(PromiseFigureSchema),
  ownDue: z.optional(OwnDueSchema),
  tallies: z.array(TallySchema),
  /** Upheld and partly upheld, over all with a decision. */
  upheld: z.optional(LogShareSchema),
  partlyUpheld: z.optional(LogShareSchema),
  escalated: z.optional(LogShareSchema),
  external: z.optional(LogShareSchema),
  repeats: z.optional(RepeatsSchema),
  satisfaction: z.optional(SatisfactionSchema),
  amounts: z.optional(AmountsSchema),
  rates: z.array(RateSchema),
  warnings: z.array(LogWarningSchema),
});
export type LogFigures = z.infer<typeof LogFiguresSchema>;

/** The figures of one period as the record keeps them. */
export const LogPeriodSchema = z.looseObject({
  id: LineSchema,
  title: LineSchema,
  fileName: LineSchema,
  /** SHA-256 of the file, in hexadecimal digits. */
  fileHash: LineSchema,
  madeAt: LineSchema,
  mapping: LogMappingSchema,
  settings: LogSettingsSchema,
  figures: LogFiguresSchema,
});
export type LogPeriod = z.infer<typeof LogPeriodSchema>;
