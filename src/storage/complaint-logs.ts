import { type LogChange, logKind } from '#core/complaint-log/kept/log-kind.ts';
import type { LogRecord } from '#schema/record/log-record.ts';
import { LOG_FORMAT, LOG_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { loadReaderOf } from './load-reader.ts';
import type { RecordSession } from './record-session.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

/** A complaint register that is open in this window. */
export type LogSession = RecordSession<LogRecord, LogChange>;

const MARKS = {
  format: LOG_FORMAT,
  version: LOG_FORMAT_VERSION,
  groups: ['settings', 'periods', 'typed', 'aims', 'splits'],
  lists: [],
};

/** Complaint registers, as they are stored. */
export const LOGS: StoredKind<LogRecord, LogChange> = {
  ...logKind,
  store: 'logs',
  isOurs: (stored): stored is LogRecord => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/complaint-log/kept/parse-log.ts')).logFormat),
};
