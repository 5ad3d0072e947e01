import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { LogFigures, LogShare } from '#schema/record/log-figures.ts';
import type { IndicatorAim } from '#schema/record/log-record.ts';
import type { Indicator } from './indicator.ts';
import { promisesTold } from './promise-text.ts';

/** An indicator with its value for a period, and whether the target is met. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly aim: IndicatorAim | undefined;
  /** In the unit of the indicator; undefined where nobody knows it. */
  readonly value: number | undefined;
  /** The value was typed in, not counted. */
  readonly isTyped: boolean;
  readonly state: 'met' | 'unmet' | 'unknown' | 'none';
}

/** The mark that a state is drawn by. */
export const STATE_MARKS: Readonly<Record<IndicatorReading['state'], AnswerMark>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  none: 'notApplicable',
};

/** What a person says of an indicator: what is aimed at, and its value where no register tells it. */
interface Said {
  readonly aim: IndicatorAim | undefined;
  readonly typed: number | undefined;
}

/**
 * An indicator read from the figures, else as it was typed in. What is typed in never goes before what
 * is counted. Without a value or a target its state is not known; one of which neither way is better
 * has none.
 */
export function readIndicator(
  indicator: Indicator,
  figures: LogFigures,
  { aim, typed }: Said,
): IndicatorReading {
  const counted = READERS[indicator.source](figures);
  const value = counted ?? typed;
  const isTyped = counted === undefined && value !== undefined;
  return { indicator, aim, value, isTyped, state: stateOf(indicator, value, aim?.target) };
}

function stateOf(
  { better }: Indicator,
  value: number | undefined,
  target: number | undefined,
): IndicatorReading['state'] {
  if (better === undefined) return 'none';
  if (value === undefined || target === undefined) return 'unknown';
  return (better === 'higher' ? value >= target : value <= target) ? 'met' : 'unmet';
}

const PER_CENT = 100;
const PER_THOUSAND = 1_000;

function percentOf(share: LogShare | undefined): number | undefined {
  return share === undefined || share.whole === 0
    ? undefined
    : (share.part * PER_CENT) / share.whole;
}

/** On time of the first promise of one of these events. */
function onTimeOf(
  figures: LogFigures,
  events: readonly ('acknowledged' | 'answered' | 'closed')[],
): number | undefined {
  const found = events
    .map((event) => promisesTold(figures).told.find(({ promise }) => promise.event === event))
    .find((one) => one !== undefined);
  return percentOf(found?.ofDue);
}

function closingOf({ durations }: LogFigures) {
  const closing = durations.find(({ event }) => event === 'closed')?.calendar;
  return closing === undefined || closing.count === 0 ? undefined : closing;
}

function rateOf({ rates }: LogFigures): number | undefined {
  const whole = rates.find(({ month }) => month === '') ?? sumOfRates(rates);
  return whole === undefined || whole.exposure <= 0
    ? undefined
    : (whole.complaints * PER_THOUSAND) / whole.exposure;
}

function sumOfRates(rates: LogFigures['rates']) {
  return rates.length === 0
    ? undefined
    : rates.reduce(
        (sum, one) => ({
          complaints: sum.complaints + one.complaints,
          exposure: sum.exposure + one.exposure,
        }),
        { complaints: 0, exposure: 0 },
      );
}

const READERS: Readonly<Record<Indicator['source'], (figures: LogFigures) => number | undefined>> =
  {
    ratePerThousand: rateOf,
    satisfied: ({ satisfaction }) => percentOf(satisfaction?.satisfied),
    response: ({ satisfaction }) => percentOf(satisfaction?.response),
    repeats: ({ repeats }) => percentOf(repeats?.share),
    external: ({ external }) => percentOf(external),
    escalated: ({ escalated }) => percentOf(escalated),
    onTime: (figures) => onTimeOf(figures, ['closed', 'answered']),
    onTimeAcknowledged: (figures) => onTimeOf(figures, ['acknowledged']),
    medianDays: (figures) => closingOf(figures)?.median,
    p90Days: (figures) => closingOf(figures)?.p90,
    backlog: ({ open }) => open,
    oldestOpen: ({ months }) => months.findLast(({ backlog }) => backlog !== undefined)?.oldestOpen,
    upheld: ({ upheld }) => percentOf(upheld),
    reopened: ({ reopened, complaints }) =>
      reopened === undefined ? undefined : percentOf({ part: reopened, whole: complaints }),
    amountSum: ({ amounts }) => amounts?.sum,
    amountMean: ({ amounts }) => amounts?.mean,
    unclassified: ({ tallies }) => {
      const tally = tallies.find(({ role }) => role === 'category');
      return tally && percentOf({ part: tally.blank, whole: tally.rows });
    },
    typed: () => undefined,
  };
