import type { LogRecordFailure } from '#core/complaint-log/kept/parse-log.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import type { Result } from '#core/result.ts';
import type { LogRecord } from '#schema/record/log-record.ts';

/** A register that was saved to a file. */
export interface RecordReadings {
  readonly complaintLog: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<LogRecord>, LogRecordFailure>;
  };
}
