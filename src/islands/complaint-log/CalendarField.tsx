import { useState } from 'react';
import { SelectField } from '#islands/form/fields.tsx';
import { calendarUrl, fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { CALENDARS, type CalendarData, type CalendarId } from '#text/page-data.ts';
import type { SettingsProps } from './settings-props.ts';

/** The days of a calendar that the register can touch: from the year before it to the year after. */
function near(days: readonly string[], first: string, last: string): string[] {
  const from = String(Number(first.slice(0, 4)) - 1);
  const to = String(Number(last.slice(0, 4)) + 1);
  return days.filter((day) => day.slice(0, 4) >= from && day.slice(0, 4) <= to);
}

/** Which days are worked: those of a country's calendar, or Monday to Friday. */
export function CalendarField({ figures, settings, onSettings }: SettingsProps) {
  const { root } = useSurroundings();
  const { settings: texts } = useWords('complaintLog');
  const { calendars } = useWords('monitoring');
  const [hasFailed, setFailed] = useState(false);
  const choose = async (calendar: CalendarId | '') => {
    setFailed(false);
    if (calendar === '') return onSettings({ calendar, holidays: [], workdays: [] });
    const fetched = await fetchData<CalendarData>(calendarUrl(root, calendar));
    if (!fetched.ok) return setFailed(true);
    const { firstReceived, asOf } = figures;
    const [first, last] = [firstReceived || asOf, asOf || firstReceived];
    onSettings({
      calendar,
      calendarYears: [...fetched.value.years],
      holidays: near(fetched.value.holidays, first, last),
      workdays: near(fetched.value.workdays, first, last),
    });
  };
  return (
    <SelectField
      label={texts.calendar}
      error={hasFailed ? texts.calendarFailed : undefined}
      value={CALENDARS.find((id) => id === settings.calendar) ?? ''}
      choices={[['', texts.calendarNone], ...CALENDARS.map((id) => [id, calendars[id]] as const)]}
      onChange={(id) => void choose(id)}
    />
  );
}
