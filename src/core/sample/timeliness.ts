import { dayCounter } from '#core/calendar/days.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import { type StageName, soundDay } from './stage-flaw.ts';

/** How a promise of time was kept, over every file whose stage was due. */
export interface Timeliness {
  readonly onTime: number;
  /** Too late, or not on file although its time has passed. */
  readonly late: number;
  /** On file, but when cannot be told: a day is missing, cannot be read or cannot be right. */
  readonly unknown: number;
  /** All of these: the whole that a share of them is taken of. */
  readonly due: number;
}

type Verdict = 'onTime' | 'late' | 'unknown' | 'notDue';

/**
 * How a stage of a complaint stands against its target in days from receipt. What was not looked at or
 * does not apply is not due; what is missing is late as soon as its time has passed.
 */
function judge(
  one: SampledCase,
  stage: StageName,
  { count, days, today }: { count: ReturnType<typeof dayCounter>; days: number; today: string },
): Verdict {
  const state = one.stages[stage]?.state;
  if (one.unread?.[stage] !== undefined) return 'unknown';
  if (state === undefined || state === 'notApplicable') return 'notDue';
  const received = soundDay(one, 'receipt', today);
  if (received === undefined) return 'unknown';
  if (state === 'missing') return count(received, today) > days ? 'late' : 'notDue';
  const reached = soundDay(one, stage, today);
  if (reached === undefined) return 'unknown';
  return count(received, reached) <= days ? 'onTime' : 'late';
}

/** How the target of a stage was kept as of `today`; undefined where none is set. */
export function keptPromise(
  stage: StageName,
  sample: Sample,
  cases: readonly SampledCase[],
  today: string,
): Timeliness | undefined {
  const target = sample.targets[stage];
  if (target === undefined || stage === 'receipt') return undefined;
  const rule = { count: dayCounter(target.unit, sample), days: target.days, today };
  const verdicts = cases.map((one) => judge(one, stage, rule));
  const countOf = (verdict: Verdict) => verdicts.filter((given) => given === verdict).length;
  const [onTime, late, unknown] = [countOf('onTime'), countOf('late'), countOf('unknown')];
  return { onTime, late, unknown, due: onTime + late + unknown };
}
