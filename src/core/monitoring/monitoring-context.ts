import type { MonitoringWords } from '#core/words/monitoring-words.ts';
import type { QualityWords } from '#core/words/quality-words.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord, LogSplit } from '#schema/record/log-record.ts';
import type { Indicator } from './indicator.ts';

/** What is said of a period of a register, and in which words. */
export interface MonitoringContext {
  readonly period: LogPeriod;
  /** The one before it, of a register that is kept. */
  readonly previous?: LogPeriod | undefined;
  /** The indicator set, with its words in the language of the report. */
  readonly indicators: readonly Indicator[];
  /** Targets and owners, by indicator. */
  readonly aims: LogRecord['aims'];
  /** What a register cannot tell, typed in for the period, by indicator. */
  readonly typed: Readonly<Record<string, number>>;
  /** Changes that were made and written down. */
  readonly splits: readonly LogSplit[];
  /** Possible causes that somebody wrote down. */
  readonly causes?: LogRecord['causes'];
  readonly words: MonitoringWords;
  /** Of the charts. */
  readonly quality: QualityWords;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}
