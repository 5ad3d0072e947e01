import type { LogCalendar } from '#core/complaint-log/figures/make-figures.ts';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import type { Drawing, DrawPlan } from '#core/monitoring/draw-complaints.ts';
import type { ColumnWords } from '#schema/authored/column-words.ts';
import type { Encoding, LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { LeftOutReason } from '#schema/record/log-warning.ts';

/** Why no figures come of a file: what is wrong with it, or with the reading. */
export type LogProblem =
  | LogFailure
  /** The part that reads did not come, or the memory was full. */
  | { readonly code: 'log-broken' }
  /** The file is no longer what it was when it was chosen. */
  | { readonly code: 'log-changed' };

/** A row that is in no figure. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** What makes figures of a register that was read. */
export interface Counting {
  readonly mapping: LogMapping;
  readonly settings: LogSettings;
  readonly calendar: LogCalendar;
}

/** What the page asks of the worker, which keeps the file and what it read of it. */
export type LogRequest =
  | {
      /** A look at a file: the first thing that is asked of a worker. */
      readonly kind: 'survey';
      readonly file: File;
      readonly words: ColumnWords;
      /** How the last file was read. */
      readonly known?: LogMapping;
      /** Where somebody says that another one was found than there is. */
      readonly encoding?: Encoding;
      /** Of a workbook, where somebody wants another one than was taken. */
      readonly sheet?: string;
    }
  | ({ readonly kind: 'read'; readonly file: File } & Counting)
  /** The same again of what was read. */
  | ({ readonly kind: 'count' } & Counting)
  | { readonly kind: 'leftOut' }
  | ({ readonly kind: 'draw'; readonly plan: DrawPlan } & Counting)
  | { readonly kind: 'hash'; readonly file: File };

/** What the worker says. */
export type LogAnswer =
  | { readonly kind: 'surveyed'; readonly survey: LogSurvey }
  | { readonly kind: 'progress'; readonly rows: number; readonly share: number }
  | { readonly kind: 'counted'; readonly figures: LogFigures }
  | { readonly kind: 'leftOut'; readonly rows: readonly LeftOutRow[] }
  | { readonly kind: 'drawn'; readonly drawing: Drawing | undefined }
  | { readonly kind: 'hashed'; readonly hash: string | undefined }
  | { readonly kind: 'failed'; readonly failure: LogProblem };
