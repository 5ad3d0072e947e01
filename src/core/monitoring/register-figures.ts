import type { TallyRole } from '#schema/record/complaint-log.ts';
import type { LogFigures, LogPeriod } from '#schema/record/log-figures.ts';
import type { RegisterFigures } from '#schema/record/register-figures.ts';
import { promisesTold } from './promise-text.ts';
import { STAGE_OF } from './register-sample.ts';

/** What the kinds are told by: a register may hold names of staff in other columns. */
const TOLD: readonly TallyRole[] = ['category', 'product', 'channel'];

/** So many values of a column, and so many months, go along. */
const MOST = { values: 20, months: 60 } as const;

/** The figures of a register as its evidence keeps them: what a report or a workbook tells of them, and no more. */
export function registerFigures({ figures }: Pick<LogPeriod, 'figures'>): RegisterFigures {
  const { asOf, firstReceived, lastReceived, complaints, closed, open } = figures;
  const { upheld, satisfaction } = figures;
  return {
    ...{ asOf, from: firstReceived, to: lastReceived, complaints },
    ...(closed === undefined ? {} : { closed }),
    ...(open === undefined || !figures.isBacklogSound ? {} : { open }),
    ...{ months: monthsOf(figures), stages: stagesOf(figures), promises: promisesOf(figures) },
    ...(upheld ? { upheld: pair(upheld) } : {}),
    ...(satisfaction ? { satisfied: pair(satisfaction.satisfied) } : {}),
    kinds: kindsOf(figures),
  };
}

const pair = ({ part, whole }: { readonly part: number; readonly whole: number }) => ({
  part,
  whole,
});

function monthsOf({ months, closed, isBacklogSound }: LogFigures): RegisterFigures['months'] {
  return months.slice(-MOST.months).map((one) => ({
    ...{ month: `${one.month}-01`, received: one.received },
    ...(closed === undefined ? {} : { closed: one.closed }),
    ...(one.backlog === undefined || !isBacklogSound ? {} : { open: one.backlog }),
  }));
}

function stagesOf({ durations }: LogFigures): RegisterFigures['stages'] {
  return durations
    .filter(({ calendar }) => calendar.count > 0)
    .map(({ event, calendar: { count, median, p90, max } }) => ({
      ...{ stage: STAGE_OF[event], count, median, ninetieth: p90, worst: max },
    }));
}

function promisesOf(figures: LogFigures): RegisterFigures['promises'] {
  return promisesTold(figures).told.map(({ promise, ofDue, notYetDue }) => ({
    ...{ stage: STAGE_OF[promise.event], days: promise.days, unit: promise.unit },
    ...{ kept: ofDue.part, due: ofDue.whole, notYetDue },
  }));
}

function kindsOf({ tallies }: LogFigures): RegisterFigures['kinds'] {
  return tallies
    .filter(({ role }) => TOLD.includes(role))
    .map(({ heading, values }) => ({
      heading,
      values: values
        .filter(({ value, complaints }) => value !== '' && complaints > 0)
        .toSorted((a, b) => b.complaints - a.complaints)
        .slice(0, MOST.values)
        .map(({ value, complaints }) => ({ value, complaints })),
    }))
    .filter(({ values }) => values.length > 0);
}
