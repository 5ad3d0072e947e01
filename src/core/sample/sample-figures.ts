import { type DayUnit, dayCounter } from '#core/calendar/days.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { STAGES } from '#schema/record/format.ts';
import type { Sample, SampledCase, Stratum } from '#schema/record/sample.ts';
import { strataOf } from './draw-strata.ts';
import { type StageName, soundDay, stageFlaw } from './stage-flaw.ts';
import { keptPromise, type Timeliness } from './timeliness.ts';

/** How long a stage took from receipt, over the cases of which both days are known and can be right. */
export interface StageTimes {
  readonly unit: DayUnit;
  readonly count: number;
  readonly median: number;
  /** The 90th percentile: nine files of ten took no longer. */
  readonly ninetieth: number;
  readonly worst: number;
}

/** What a sample shows of one stage. */
export interface StageFigures {
  readonly stage: StageName;
  readonly onFile: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly notLookedAt: number;
  /** Cases whose day for the stage cannot be right. */
  readonly flawed: number;
  /** Cases in which what stands for the stage could not be read. */
  readonly unread: number;
  /** Undefined where no case has both days. */
  readonly times: StageTimes | undefined;
  /** Undefined where no target is set. */
  readonly timeliness: Timeliness | undefined;
}

function timesOf(
  stage: StageName,
  sample: Sample,
  cases: readonly SampledCase[],
  today: string,
): StageTimes | undefined {
  const unit = sample.targets[stage]?.unit ?? 'calendar';
  const count = dayCounter(unit, sample);
  const days = cases
    .flatMap((one) => {
      const received = soundDay(one, 'receipt', today);
      const reached = soundDay(one, stage, today);
      return received && reached ? [count(received, reached)] : [];
    })
    .sort((a, b) => a - b);
  const worst = days.at(-1);
  if (worst === undefined || stage === 'receipt') return undefined;
  const at = (share: number) => quantile(days, share) ?? worst;
  return { unit, count: days.length, median: at(0.5), ninetieth: at(0.9), worst };
}

/**
 * What the complaints of a sample show, stage by stage, as of `today`. Median and 90th percentile are
 * those of PERCENTILE.INC. A day that cannot be right counts in no time, and never as on time.
 */
export function sampleFigures(
  sample: Sample,
  cases: readonly SampledCase[],
  today: string,
): readonly StageFigures[] {
  return STAGES.map((stage) => {
    const count = (state: string) =>
      cases.filter(({ stages }) => stages[stage]?.state === state).length;
    const [onFile = 0, missing = 0, notApplicable = 0] = ['onFile', 'missing', 'notApplicable'].map(
      count,
    );
    const unread = cases.filter((one) => one.unread?.[stage] !== undefined).length;
    return {
      stage,
      onFile,
      missing,
      notApplicable,
      notLookedAt: cases.length - onFile - missing - notApplicable - unread,
      unread,
      flawed: cases.filter((one) => stageFlaw(one, stage, today) !== undefined).length,
      times: timesOf(stage, sample, cases, today),
      timeliness: keptPromise(stage, sample, cases, today),
    };
  });
}

/** What a sample shows of one of its strata. */
export interface StratumFigures {
  /** Undefined for the complaints that name none. */
  readonly stratum: Stratum | undefined;
  readonly cases: number;
  readonly figures: readonly StageFigures[];
}

/** The figures of each stratum, then of the complaints that name none; nothing where there are no strata. */
export function figuresByStratum(
  sample: Sample,
  cases: readonly SampledCase[],
  today: string,
): readonly StratumFigures[] {
  const strata = strataOf(sample);
  const known = new Set(strata.map(({ id }) => id));
  const figuresOf = (stratum: Stratum | undefined, own: readonly SampledCase[]) => ({
    stratum,
    cases: own.length,
    figures: sampleFigures(sample, own, today),
  });
  const others = cases.filter(({ stratum }) => stratum === undefined || !known.has(stratum));
  if (strata.length === 0) return [];
  return [
    ...strata.map((one) =>
      figuresOf(
        one,
        cases.filter(({ stratum }) => stratum === one.id),
      ),
    ),
    ...(others.length > 0 ? [figuresOf(undefined, others)] : []),
  ];
}
