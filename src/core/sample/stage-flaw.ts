import type { STAGES } from '#schema/record/format.ts';
import type { SampledCase } from '#schema/record/sample.ts';

export type StageName = (typeof STAGES)[number];

/** Why the day of a stage cannot be right: it lies before receipt, after today, or decades off. */
export type StageFlaw = 'beforeReceipt' | 'afterToday' | 'farOff';

/** A day so many years before today stands in no register: the year is a slip of the finger. */
const YEARS_BACK = 40;

/** What cannot be right about the day of a stage, as of `today`; undefined where it can. */
export function stageFlaw(
  { stages }: Pick<SampledCase, 'stages'>,
  stage: StageName,
  today: string,
): StageFlaw | undefined {
  const day = stages[stage]?.date;
  if (day === undefined) return undefined;
  if (day > today) return 'afterToday';
  if (Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - YEARS_BACK) return 'farOff';
  const received = stages['receipt']?.date;
  const isBefore = stage !== 'receipt' && received !== undefined && day < received;
  return isBefore && stageFlaw({ stages }, 'receipt', today) === undefined
    ? 'beforeReceipt'
    : undefined;
}

/** The day of a stage that can be counted with; undefined where there is none or it cannot be right. */
export function soundDay(
  one: Pick<SampledCase, 'stages'>,
  stage: StageName,
  today: string,
): string | undefined {
  return stageFlaw(one, stage, today) === undefined ? one.stages[stage]?.date : undefined;
}
