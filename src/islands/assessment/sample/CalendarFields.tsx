import { useState } from 'react';
import { fill } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { calendarUrl, fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Sample } from '#schema/record/sample.ts';
import { CALENDARS, type CalendarData, type CalendarId } from '#text/page-data.ts';

/** The days of rest that are offered, Sunday 0 to Saturday 6. */
const WEEKENDS = { saturdaySunday: [0, 6], sunday: [0], fridaySaturday: [5, 6] } as const;
type Weekend = keyof typeof WEEKENDS;

interface Props {
  readonly sample: Sample;
  readonly set: (fields: Partial<Sample>, pace: 'now') => void;
}

/** The days of a calendar that may matter: from the year of the sample's period to the year after it. */
function inPeriod(days: readonly string[], { from, to }: Sample, today: string): string[] {
  const first = (from ?? today).slice(0, 4);
  const last = String(Number((to ?? today).slice(0, 4)) + 1);
  return days.filter((day) => day.slice(0, 4) >= first && day.slice(0, 4) <= last);
}

function weekendOf({ weekend }: Sample): Weekend | '' {
  if (weekend === undefined) return 'saturdaySunday';
  const names = Object.keys(WEEKENDS) as Weekend[];
  return names.find((name) => WEEKENDS[name].join() === weekend.join()) ?? '';
}

/** Which days are worked: the week, and the holidays of a country with the days worked in exchange. */
export function CalendarFields({ sample, set }: Props) {
  const { root } = useSurroundings();
  const { sample: texts } = useWords('audit');
  const { errors } = useWords('assessment');
  const today = useToday();
  const [told, setTold] = useState<string>();
  const choose = async (id: CalendarId | '') => {
    setTold(undefined);
    if (id === '') return set({ calendar: undefined, holidays: [], workdays: undefined }, 'now');
    const fetched = await fetchData<CalendarData>(calendarUrl(root, id));
    if (!fetched.ok) return setTold(errors.fetchFailed);
    const { holidays, workdays, source, years } = fetched.value;
    setTold(fill(texts.calendarTaken, { source, from: years[0], to: years[1] }));
    const worked = inPeriod(workdays, sample, today);
    set(
      {
        calendar: id,
        holidays: inPeriod(holidays, sample, today),
        workdays: worked.length > 0 ? worked : undefined,
      },
      'now',
    );
  };
  return (
    <>
      <div className="field-row">
        <SelectField
          label={texts.calendar}
          hint={texts.calendarHint}
          value={CALENDARS.find((id) => id === sample.calendar) ?? ''}
          choices={[
            ['', texts.calendarNone],
            ...CALENDARS.map((id) => [id, texts.calendars[id]] as const),
          ]}
          onChange={(id) => void choose(id)}
        />
        <SelectField
          label={texts.weekend}
          value={weekendOf(sample)}
          choices={(Object.keys(WEEKENDS) as Weekend[]).map((name) => [name, texts.weekends[name]])}
          onChange={(name) => set({ weekend: [...WEEKENDS[name || 'saturdaySunday']] }, 'now')}
        />
      </div>
      <p role="status" className="quiet">
        {told}
        {sample.workdays && ` ${fill(texts.workdays, { days: sample.workdays.join(' ') })}`}
      </p>
    </>
  );
}
