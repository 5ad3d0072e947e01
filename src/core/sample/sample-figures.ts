import { type DayUnit, daysBetween } from '#core/calendar/days.ts';
import { STAGES } from '#schema/record/format.ts';
import type { Sample, SampledCase, Stratum } from '#schema/record/sample.ts';
import { strataOf } from './draw-strata.ts';

export type StageName = (typeof STAGES)[number];

/** How long a stage took from receipt, over the cases of which both days are known. */
export interface StageTimes {
  readonly unit: DayUnit;
  readonly count: number;
  readonly median: number;
  /** Nine of ten took no longer. */
  readonly ninetieth: number;
  readonly worst: number;
  /** Cases within the target, where there is one. */
  readonly onTime: number | undefined;
}

/** What a sample shows of one stage. */
export interface StageFigures {
  readonly stage: StageName;
  readonly onFile: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly notLookedAt: number;
  /** Undefined where no case has both days. */
  readonly times: StageTimes | undefined;
}

/** The value at a share of a row of numbers, by the nearest rank; the row is not empty. */
function atShare(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? 0;
}

function timesOf(
  stage: StageName,
  sample: Sample,
  cases: readonly SampledCase[],
): StageTimes | undefined {
  const target = sample.targets[stage];
  const unit = target?.unit ?? 'calendar';
  const days = cases
    .flatMap(({ stages }) => {
      const received = stages['receipt']?.date;
      const reached = stages[stage]?.date;
      return received && reached ? [daysBetween(received, reached, unit, sample.holidays)] : [];
    })
    .sort((a, b) => a - b);
  if (days.length === 0 || stage === 'receipt') return undefined;
  return {
    unit,
    count: days.length,
    median: atShare(days, 0.5),
    ninetieth: atShare(days, 0.9),
    worst: days.at(-1) ?? 0,
    onTime: target && days.filter((taken) => taken <= target.days).length,
  };
}

/** What the complaints of a sample show, stage by stage. Median and 90th percentile are nearest ranks. */
export function sampleFigures(
  sample: Sample,
  cases: readonly SampledCase[],
): readonly StageFigures[] {
  return STAGES.map((stage) => {
    const count = (state: string) =>
      cases.filter(({ stages }) => stages[stage]?.state === state).length;
    const [onFile, missing, notApplicable] = ['onFile', 'missing', 'notApplicable'].map(count);
    const looked = (onFile ?? 0) + (missing ?? 0) + (notApplicable ?? 0);
    return {
      stage,
      onFile: onFile ?? 0,
      missing: missing ?? 0,
      notApplicable: notApplicable ?? 0,
      notLookedAt: cases.length - looked,
      times: timesOf(stage, sample, cases),
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
): readonly StratumFigures[] {
  const strata = strataOf(sample);
  const known = new Set(strata.map(({ id }) => id));
  const figuresOf = (stratum: Stratum | undefined, own: readonly SampledCase[]) => ({
    stratum,
    cases: own.length,
    figures: sampleFigures(sample, own),
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
