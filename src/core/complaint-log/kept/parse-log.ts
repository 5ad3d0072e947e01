import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { RecordFailure, RecordFormat } from '#core/record/parse-record.ts';
import { LOG_STEPS } from '#schema/migration/log-steps.ts';
import { type LogRecord, LogRecordSchema } from '#schema/record/log-record.ts';
import { LOG_FORMAT, LOG_FORMAT_VERSION } from '#schema/record/record-formats.ts';

/** Why the file of a register is refused. */
export type LogRecordFailure = RecordFailure<'not-a-log'>;

export const logFormat: RecordFormat<LogRecord, 'not-a-log'> = {
  format: LOG_FORMAT,
  version: LOG_FORMAT_VERSION,
  steps: LOG_STEPS,
  schema: LogRecordSchema,
  notOurs: 'not-a-log',
  defaults: { settings: USUAL_SETTINGS },
};
