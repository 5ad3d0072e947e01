import type { MonitoringWords } from '#core/words/monitoring-words.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { IndicatorEntry } from '#schema/record/log-indicator.ts';
import type { Indicator } from './indicator.ts';

/** What is said of a period of a register, and in which words. */
export interface MonitoringContext {
  readonly period: LogPeriod;
  /** The indicator set, with its words in the language of the report. */
  readonly indicators: readonly Indicator[];
  /** Targets, owners and what was typed in by the person. */
  readonly entries: readonly IndicatorEntry[];
  readonly words: MonitoringWords;
  /** Language of the words, such as `en` or `zh`. */
  readonly language: string;
}
