import type { Change } from '#core/assessment/change.ts';
import type { DatedComplaint } from '#core/complaint-log/reading/complaint-at.ts';
import type { LogEvent } from '#schema/record/complaint-log.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { Sample, SampledCase } from '#schema/record/sample.ts';

/** Which stage of a complaint's file a date of the register shows. */
const STAGE_OF = {
  received: 'receipt',
  acknowledged: 'acknowledgement',
  answered: 'response',
  closed: 'closure',
} as const;

/** How the complaints were drawn. */
export interface Draw {
  readonly title: string;
  readonly size: number;
  readonly seed: number;
  readonly complaints: readonly DatedComplaint[];
}

function targetsOf({ settings }: LogPeriod): Sample['targets'] {
  return Object.fromEntries(
    settings.promises.map(({ event, days, unit }) => [STAGE_OF[event], { days, unit }]),
  );
}

function sampleOf(period: LogPeriod, { title, size, seed }: Draw): Omit<Sample, 'number'> {
  const { figures, settings } = period;
  const { holidays, workdays, weekend, calendar } = settings;
  return {
    ...{ title, method: 'random', size, seed, population: figures.complaints },
    ...(figures.firstReceived === '' ? {} : { from: figures.firstReceived }),
    ...(figures.lastReceived === '' ? {} : { to: figures.lastReceived }),
    ...{ targets: targetsOf(period), holidays },
    ...(workdays.length > 0 ? { workdays } : {}),
    ...(weekend ? { weekend } : {}),
    ...(calendar === '' ? {} : { calendar }),
  };
}

function caseOf(sampleId: string, { reference, days }: DatedComplaint): SampledCase {
  const stages = (Object.keys(STAGE_OF) as (LogEvent | 'received')[]).flatMap((role) => {
    const date = days[role];
    return date === undefined ? [] : [[STAGE_OF[role], { state: 'onFile', date }]];
  });
  return { sampleId, reference, stages: Object.fromEntries(stages) };
}

/** A sample of complaint files that was drawn from a register, with its grid filled as far as the register tells. `newId` makes ids. */
export function registerSample(period: LogPeriod, draw: Draw, newId: () => string) {
  const sampleId = newId();
  const sample: Change = { kind: 'samples', id: sampleId, fields: sampleOf(period, draw) };
  const cases = draw.complaints.map(
    (complaint): Change => ({ kind: 'cases', id: newId(), fields: caseOf(sampleId, complaint) }),
  );
  const change: Change = { kind: 'group', changes: [sample, ...cases] };
  return { sampleId, change };
}
