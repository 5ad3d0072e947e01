import * as z from 'zod/mini';
import { LogMappingSchema, LogSettingsSchema } from './complaint-log.ts';
import { LogPeriodSchema } from './log-figures.ts';
import { LOG_FORMAT, LOG_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** A change that was made and written down: from that month on, a chart has a centre line of its own. */
export const LogSplitSchema = z.looseObject({
  /** Such as `2026-03`; that of the day, where one is said. */
  month: LineSchema,
  /** Files from before days were asked for have none. */
  day: z.optional(DaySchema),
  /** What was changed. */
  reason: LineSchema,
});
export type LogSplit = z.infer<typeof LogSplitSchema>;

/** The four views of the indicator set. */
export const INDICATOR_VIEWS = ['customer', 'financial', 'operation', 'learning'] as const;

/** What is aimed at with an indicator, and who answers for it. */
const IndicatorAimSchema = z.looseObject({
  target: z.optional(z.number()),
  owner: z.optional(LineSchema),
});
export type IndicatorAim = z.infer<typeof IndicatorAimSchema>;

/**
 * A complaint register as it is kept: how its file is read, what figures are made by, and the figures of
 * each period. No row of any file is in it.
 */
export const LogRecordSchema = z.looseObject({
  format: z.literal(LOG_FORMAT),
  version: z.literal(LOG_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The user's own name for it in the list. */
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  organisation: LineSchema,
  /** How the next file is read; that of the last one. Undefined until a file was read. */
  mapping: z.optional(LogMappingSchema),
  settings: LogSettingsSchema,
  /** By their ids. */
  periods: z.record(z.string(), LogPeriodSchema),
  /** What a register cannot tell, typed in: by period, then by indicator. */
  typed: z.record(z.string(), z.record(z.string(), z.number())),
  /** By indicator. */
  aims: z.record(z.string(), IndicatorAimSchema),
  /** By their ids. */
  splits: z.record(z.string(), LogSplitSchema),
  /** Possible causes as somebody wrote them: by their kind, one a line; what they lead to under `effect`. */
  causes: z.optional(z.record(z.string(), TextSchema)),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type LogRecord = z.infer<typeof LogRecordSchema>;
