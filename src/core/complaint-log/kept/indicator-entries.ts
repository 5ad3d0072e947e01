import type { IndicatorEntry } from '#schema/record/log-indicator.ts';
import type { LogRecord } from '#schema/record/log-record.ts';

/** What somebody said of each indicator: its target and owner, and its value in one period. */
export function indicatorEntries(
  { aims, typed }: Pick<LogRecord, 'aims' | 'typed'>,
  periodId: string,
): readonly IndicatorEntry[] {
  const values = new Map(Object.entries(new Map(Object.entries(typed)).get(periodId) ?? {}));
  const ids = new Set([...Object.keys(aims), ...values.keys()]);
  const aimOf = new Map(Object.entries(aims));
  return [...ids].map((id) => {
    const { target, owner = '' } = aimOf.get(id) ?? {};
    const value = values.get(id);
    return {
      ...{ id, owner },
      ...(target === undefined ? {} : { target }),
      ...(value === undefined ? {} : { value }),
    };
  });
}
