import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { Period } from '#schema/record/policy.ts';

/** A time limit of a code as far as a register can be held against it. */
interface Limit {
  /** What is limited, such as `acknowledge` or `answer`. */
  readonly of: string;
  readonly kind: string;
  readonly period: Period;
}

/** What of a code's limits a register shows; extensions and complex cases stand in no column of dates. */
const EVENTS = { acknowledge: 'acknowledged', answer: 'closed' } as const;
const DAYS_IN = { days: 1, weeks: 7 } as const;

/**
 * The limits of a code as promises: what it allows at most for acknowledging and for the answer, which a
 * register shows as closing. Hours are left out, as registers hold days; so are months, which are no
 * number of days.
 */
export function codePromises(limits: readonly Limit[]): readonly ResponsePromise[] {
  return limits.flatMap(({ of, kind, period }): readonly ResponsePromise[] => {
    const event = of === 'acknowledge' || of === 'answer' ? EVENTS[of] : undefined;
    const { count, unit } = period;
    if (event === undefined || kind !== 'atMost') return [];
    if (unit === 'workingDays')
      return [{ id: `${event}-${count}-working`, event, days: count, unit: 'working' }];
    if (unit !== 'days' && unit !== 'weeks') return [];
    const days = count * DAYS_IN[unit];
    return [{ id: `${event}-${days}-calendar`, event, days, unit: 'calendar' }];
  });
}
