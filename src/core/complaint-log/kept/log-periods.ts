import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { LogRecord } from '#schema/record/log-record.ts';

/** The periods of a register in the order of their months, the latest last. */
export function periodsOf({ periods }: Pick<LogRecord, 'periods'>): readonly LogPeriod[] {
  return Object.values(periods).sort(
    (a, b) =>
      a.figures.lastReceived.localeCompare(b.figures.lastReceived) ||
      a.madeAt.localeCompare(b.madeAt),
  );
}
