import type { LogRecord } from '#schema/record/log-record.ts';
import { LOG_FORMAT, LOG_FORMAT_VERSION } from '#schema/record/record-formats.ts';

/** A register to keep, with no period yet. `id` is new, `now` an ISO instant. */
export function createLog(
  { id, now }: { readonly id: string; readonly now: string },
  { name, organisation, settings }: Pick<LogRecord, 'name' | 'organisation' | 'settings'>,
): LogRecord {
  return {
    format: LOG_FORMAT,
    version: LOG_FORMAT_VERSION,
    ...{ id, name, organisation, settings, createdAt: now, updatedAt: now },
    ...{ periods: {}, typed: {}, aims: {}, splits: {} },
  };
}
