import type { CodeLimit, CodeLimits } from '#core/policy/check/code-limits.ts';
import type { LogEvent, LogMapping, ResponsePromise } from '#schema/record/complaint-log.ts';
import type { Period } from '#schema/record/policy.ts';

/** Days in a unit of time, where a month is as long as the shortest that is usual. */
const DAYS = { days: 1, weeks: 7, months: 30, years: 365 } as const;

function lengthOf({ count, unit }: Period): Pick<ResponsePromise, 'days' | 'unit'> {
  if (unit === 'workingDays') return { days: count, unit: 'working' };
  if (unit === 'hours') return { days: Math.ceil(count / 24), unit: 'calendar' };
  return { days: count * DAYS[unit], unit: 'calendar' };
}

/** What a register tells of a limit: an answer is a closing where it has no day of answering. */
function eventOf({ of }: CodeLimit, { columns }: LogMapping): LogEvent | undefined {
  const has = (role: LogEvent) => columns.some((column) => column.role === role);
  if (of === 'acknowledge') return 'acknowledged';
  if (of !== 'answer') return undefined;
  return has('answered') ? 'answered' : 'closed';
}

/** The limits of a code as promises that a register can be held against. */
export function promisesOfCode(
  { id, limits }: Pick<CodeLimits, 'id' | 'limits'>,
  mapping: LogMapping,
): readonly ResponsePromise[] {
  return limits.flatMap((limit) => {
    const event = eventOf(limit, mapping);
    if (event === undefined || limit.kind !== 'atMost') return [];
    return [{ id: `${id} ${limit.provision}`, event, ...lengthOf(limit.period) }];
  });
}
