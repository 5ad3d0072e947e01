import { writingTag } from '#core/message.ts';

/** A month such as `2026-01` or a day written out; anything else as it is. */
export function writePeriod(language: string, period: string): string {
  const tag = writingTag(language);
  if (/^\d{4}-\d{2}$/.test(period)) {
    const format = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${period}-01T00:00:00Z`));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${period}T00:00:00Z`));
  }
  return period;
}

/** Months by their short names, with the year at the first and at each January; anything else as it is. */
export function shortPeriods(language: string, periods: readonly string[]): readonly string[] {
  const options = { month: 'short', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(writingTag(language), options);
  return periods.map((period, place) => {
    const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
    if (month === undefined) return period;
    const name = format.format(new Date(`${period}-01T00:00:00Z`));
    return place === 0 || month === '01' ? `${name} ${year}` : name;
  });
}
