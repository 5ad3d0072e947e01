import * as z from 'zod/mini';
import { COUNT_LIMIT, HOLIDAY_LIMIT } from './format.ts';
import { DaySchema, LineSchema } from './text.ts';

/** Roles whose values are days. */
export const DATE_ROLES = [
  'received',
  'acknowledged',
  'answered',
  'closed',
  'due',
  'reopened',
] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** Roles whose values are words that repeat, and are counted. */
export const TALLY_ROLES = [
  'category',
  'subcategory',
  'product',
  'site',
  'channel',
  'severity',
  'outcome',
  'remedy',
  /** How far a complaint went: to a second stage, to an ombudsman. */
  'stage',
  'team',
  'vulnerable',
] as const;
export type TallyRole = (typeof TALLY_ROLES)[number];

/** What a column of a complaint register can be. A column that is none of these is not read. */
export const COLUMN_ROLES = [
  'id',
  ...DATE_ROLES,
  ...TALLY_ROLES,
  /** Who complains; read for repeats alone, and never shown. */
  'complainant',
  'amount',
  'satisfaction',
  /** How many complaints a row stands for, in a register that holds counts. */
  'count',
  /** Customers, orders or policies behind a row, for rates. */
  'exposure',
  'text',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/**
 * How the dates of one column are written. `written` holds names of months and Chinese dates, which
 * are read one way only; the serial numbers are a spreadsheet's, from 1900 and from 1904.
 */
export const DATE_FORMS = [
  'yearFirst',
  'dayFirst',
  'monthFirst',
  'written',
  'serial1900',
  'serial1904',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** Encodings by the names that the web knows them by. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'big5',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Which column is what. Next month's file is matched by the heading, then by the position. */
const MappedColumnSchema = z.looseObject({
  role: z.enum(COLUMN_ROLES),
  heading: LineSchema,
  /** Counted from 0. */
  position: z.number().check(z.int(), z.gte(0), z.lte(20_000)),
  /** Of a column of dates. */
  dateForm: z.optional(z.enum(DATE_FORMS)),
});
export type MappedColumn = z.infer<typeof MappedColumnSchema>;

/** A spelling that somebody said means another. */
const FoldingSchema = z.looseObject({
  role: z.enum(TALLY_ROLES),
  from: LineSchema,
  to: LineSchema,
});
export type Folding = z.infer<typeof FoldingSchema>;

/** How a register is read; saved, and used again for the file of the next month. */
export const LogMappingSchema = z.looseObject({
  encoding: z.enum(ENCODINGS),
  /** Of a workbook: the name of the sheet that is read. */
  sheet: z.optional(LineSchema),
  delimiter: z.enum(DELIMITERS),
  /** The record with the headings, counted from 1. */
  headingRow: z.number().check(z.int(), z.gte(1), z.lte(1_000)),
  /** The sign before the decimals of amounts and scores. */
  decimal: z.enum(['.', ',']),
  columns: z.array(MappedColumnSchema).check(z.maxLength(100)),
  foldings: z.array(FoldingSchema).check(z.maxLength(5_000)),
});
export type LogMapping = z.infer<typeof LogMappingSchema>;

/** What happens to a complaint and can be promised within so many days. */
export const LOG_EVENTS = ['acknowledged', 'answered', 'closed'] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** A promise of the organisation's policy or a code's limit: closed within 40 working days. */
export const PromiseSchema = z.looseObject({
  id: LineSchema,
  event: z.enum(LOG_EVENTS),
  days: z.number().check(z.int(), z.gte(0), z.lte(10_000)),
  unit: z.enum(['calendar', 'working']),
});
export type ResponsePromise = z.infer<typeof PromiseSchema>;

/** How many customers, orders or policies there were, in a month or (`''`) in all. */
const ExposureSchema = z.looseObject({
  month: LineSchema,
  count: z.number().check(z.gte(0)),
});

/** What the figures are made by, beside the file and its mapping. */
export const LogSettingsSchema = z.looseObject({
  /** The day on which what is open is looked at; empty for the latest day in the register. */
  asOf: DaySchema,
  /** When a promise starts to run. */
  clockStart: z.enum(['received', 'acknowledged']),
  /** A national calendar such as `gb-eng`, `own` for the days below, empty for Monday to Friday. */
  calendar: LineSchema,
  weekend: z.optional(z.array(z.number().check(z.int(), z.gte(0), z.lte(6))).check(z.maxLength(6))),
  /** The first and the last year that the calendar knows the holidays of. */
  calendarYears: z.optional(z.tuple([z.number(), z.number()])),
  holidays: z.array(DaySchema).check(z.maxLength(HOLIDAY_LIMIT)),
  workdays: z.array(DaySchema).check(z.maxLength(HOLIDAY_LIMIT)),
  promises: z.array(PromiseSchema).check(z.maxLength(50)),
  /** Whether months that the register holds only a part of are left out of the charts. */
  partialMonths: z.enum(['keep', 'leaveOut']),
  /** Values of the outcome, folded, that mean upheld, partly upheld and not; others are not counted. */
  upheld: z.array(LineSchema).check(z.maxLength(200)),
  partlyUpheld: z.array(LineSchema).check(z.maxLength(200)),
  notUpheld: z.array(LineSchema).check(z.maxLength(200)),
  /** Values of the stage that mean a further stage within, and a body outside. */
  escalated: z.array(LineSchema).check(z.maxLength(200)),
  external: z.array(LineSchema).check(z.maxLength(200)),
  /** The lowest score that counts as satisfied; undefined: the upper two fifths of the scale. */
  satisfiedFrom: z.optional(z.number()),
  /** What makes a repeat; empty: the complainant where there is one, else no repeats are counted. */
  repeatKey: z.array(z.enum(COLUMN_ROLES)).check(z.maxLength(4)),
  repeatDays: z.number().check(z.int(), z.gte(1), z.lte(COUNT_LIMIT)),
  exposure: z.array(ExposureSchema).check(z.maxLength(1_200)),
});
export type LogSettings = z.infer<typeof LogSettingsSchema>;
