/** The four views of the indicator set. */
export const INDICATOR_VIEWS = ['customer', 'financial', 'operation', 'learning'] as const;
export type IndicatorView = (typeof INDICATOR_VIEWS)[number];

/** Which figure of a register an indicator is read from. */
export const INDICATOR_SOURCES = [
  'received',
  'ratePerThousand',
  'satisfied',
  'response',
  'meanScore',
  'repeats',
  'external',
  'escalated',
  'onTime',
  'onTimeAcknowledged',
  'medianDays',
  'p90Days',
  'backlog',
  'oldestOpen',
  'upheld',
  'reopened',
  'amountSum',
  'amountMean',
  'unclassified',
  'typed',
] as const;
export type IndicatorSource = (typeof INDICATOR_SOURCES)[number];

export const INDICATOR_UNITS = [
  'percent',
  'days',
  'number',
  'perThousand',
  'score',
  'money',
] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** An indicator of the set, with its words in one language. */
export interface Indicator {
  readonly id: string;
  readonly view: IndicatorView;
  readonly source: IndicatorSource;
  readonly unit: IndicatorUnit;
  /** Which way is better; undefined where neither is. */
  readonly better: 'higher' | 'lower' | undefined;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  /** Where the number comes from when no register tells it. */
  readonly from: string;
}
