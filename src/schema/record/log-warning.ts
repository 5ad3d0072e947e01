import * as z from 'zod/mini';
import { COLUMN_ROLES } from './complaint-log.ts';
import { LineSchema } from './text.ts';

/** Row numbers that are kept as examples; the count beside them is exact. */
export const EXAMPLE_ROWS = 20;

/** What makes a figure less than it seems, or the register less than it should be. */
export const WARNING_CODES = [
  'rowsNotComplaints',
  'noId',
  'perhapsNoRegister',
  'blankIds',
  'sameRows',
  'noReceivedColumn',
  'noReceivedDate',
  'noClosedColumn',
  'unreadableDates',
  'otherDateForm',
  'impossibleDates',
  'eventBeforeReceived',
  'futureDates',
  'onlyMonths',
  'blanksThatAreSpaces',
  'spellings',
  'partialFirstMonth',
  'partialLastMonth',
  'closedOnly',
  'startUp',
  'unreadableNumbers',
  'negativeAmounts',
  'raggedRows',
  'tooManyValues',
  'longCells',
  'undecodable',
  'calendarYears',
  'noRepeatKey',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export const LogWarningSchema = z.looseObject({
  code: z.enum(WARNING_CODES),
  /** How many rows, complaints, values or columns it is about. */
  count: z.number(),
  /** The first of them, counted as a spreadsheet does, from 1 with the headings. */
  rows: z.array(z.number()),
  role: z.optional(z.enum(COLUMN_ROLES)),
  /** Headings, values or months that it names. */
  names: z.array(LineSchema),
});
export type LogWarning = z.infer<typeof LogWarningSchema>;

/** Why a row is in no figure. */
export const LEFT_OUT_REASONS = ['blankRow', 'headingsAgain', 'noComplaint', 'noCount'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export const LeftOutSchema = z.looseObject({
  reason: z.enum(LEFT_OUT_REASONS),
  count: z.number(),
  rows: z.array(z.number()),
});

export type LeftOut = z.infer<typeof LeftOutSchema>;
