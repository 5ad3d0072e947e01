import type { Change } from '#core/assessment/change.ts';
import type { LogEvent } from '#schema/record/complaint-log.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';
import type { Drawing, DrawnComplaint, DrawPlan } from './draw-complaints.ts';

/** Which stage of a complaint's file a date of the register shows. */
export const STAGE_OF = {
  received: 'receipt',
  acknowledged: 'acknowledgement',
  answered: 'response',
  closed: 'closure',
} as const;

/** How the complaints were drawn. */
export interface Draw {
  readonly title: string;
  readonly plan: DrawPlan;
  readonly drawing: Drawing;
  /** By which rule, in a sentence that is printed with the sample. */
  readonly said: string;
}

function targetsOf({ settings }: LogPeriod): Sample['targets'] {
  return Object.fromEntries(
    settings.promises.map(({ event, days, unit }) => [STAGE_OF[event], { days, unit }]),
  );
}

/** A sample by a rule is one by judgement, with the rule as its reason. */
function methodOf({ plan, drawing, said }: Draw, strata: Sample['strata']) {
  const { seed } = plan;
  const size = drawing.complaints.length;
  switch (plan.method) {
    case 'random':
      return { method: 'random', size, seed, note: said } as const;
    case 'stratified':
      return { method: 'stratified', size, seed, strata, note: said } as const;
    case 'rule':
      return { method: 'judgement', size, reason: said } as const;
  }
}

function sampleOf(period: LogPeriod, draw: Draw, strata: Sample['strata']): Omit<Sample, 'number'> {
  const { figures, settings } = period;
  const { holidays, workdays, weekend, calendar } = settings;
  return {
    ...{ title: draw.title, ...methodOf(draw, strata), population: figures.complaints },
    ...(figures.firstReceived === '' ? {} : { from: figures.firstReceived }),
    ...(figures.lastReceived === '' ? {} : { to: figures.lastReceived }),
    ...{ targets: targetsOf(period), holidays },
    ...(workdays.length > 0 ? { workdays } : {}),
    ...(weekend ? { weekend } : {}),
    ...(calendar === '' ? {} : { calendar }),
  };
}

function caseOf(
  sampleId: string,
  { reference, days, stratum }: DrawnComplaint,
  strata: Sample['strata'],
): SampledCase {
  const own = strata?.[stratum ?? -1]?.id;
  const stages = (Object.keys(STAGE_OF) as (LogEvent | 'received')[]).flatMap((role) => {
    const date = days[role];
    return date === undefined ? [] : [[STAGE_OF[role], { state: 'onFile', date }]];
  });
  return {
    ...{ sampleId, reference, stages: Object.fromEntries(stages) },
    ...(own === undefined ? {} : { stratum: own }),
  };
}

/** A sample of complaint files that was drawn from a register, with its grid filled as far as the register tells. `newId` makes ids. */
export function registerSample(period: LogPeriod, draw: Draw, newId: () => string) {
  const sampleId = newId();
  const strata = draw.drawing.strata.map((stratum) => ({ id: newId(), ...stratum }));
  const sample: Change = { kind: 'samples', id: sampleId, fields: sampleOf(period, draw, strata) };
  const cases = draw.drawing.complaints.map((complaint): Change => {
    const fields = caseOf(sampleId, complaint, strata);
    return { kind: 'cases', id: newId(), fields };
  });
  const change: Change = { kind: 'group', changes: [sample, ...cases] };
  return { sampleId, change };
}
