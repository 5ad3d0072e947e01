import { createRequire } from 'node:module';
import Holidays from 'date-holidays';
import type { CalendarData, CalendarId } from '#text/page-data.ts';

const require = createRequire(import.meta.url);

/** The years that are published, as far as each source knows them. */
const FROM = 2018;
const TO = 2027;

/** Country, state and region as the packages name them; China has a source of its own. */
const PLACES: Readonly<Record<Exclude<CalendarId, 'cn'>, readonly [string, string?]>> = {
  'gb-eng': ['GB', 'ENG'],
  'gb-sct': ['GB', 'SCT'],
  'gb-nir': ['GB', 'NIR'],
  ie: ['IE'],
  'au-act': ['AU', 'ACT'],
  'au-nsw': ['AU', 'NSW'],
  'au-nt': ['AU', 'NT'],
  'au-qld': ['AU', 'QLD'],
  'au-sa': ['AU', 'SA'],
  'au-tas': ['AU', 'TAS'],
  'au-vic': ['AU', 'VIC'],
  'au-wa': ['AU', 'WA'],
  hk: ['HK'],
};

/** Days off that the package lacks, and days that it wrongly has. */
interface Correction {
  readonly free?: readonly string[];
  readonly worked?: readonly string[];
}

/** Days that are kept otherwise than the package's rules say. */
const KEPT_OTHERWISE: Readonly<Partial<Record<CalendarId, Correction>>> = {
  // Proclaimed once each: for a World Cup, and in remembrance of those who died in the pandemic.
  'gb-sct': { free: ['2026-06-15'] },
  ie: { free: ['2022-03-18'] },
  // Statutory Holidays Act 2000, section 4(a): New Year on a Sunday is kept on Monday.
  'au-tas': { free: ['2023-01-02'], worked: ['2023-01-03'] },
  // The Friday before the Grand Final as it was played, not the last one of September.
  'au-vic': { free: ['2020-10-23', '2022-09-23'], worked: ['2020-09-25', '2022-09-30'] },
};

function versionOf(name: string): string {
  const { version }: { version: string } = require(`${name}/package.json`);
  return `${name} ${version}`;
}

/** The days off. A holiday that begins in the evening, as Christmas Eve in Queensland, is a day on which people work. */
function publicHolidays(id: Exclude<CalendarId, 'cn'>): readonly string[] {
  const [country, state] = PLACES[id];
  const { free = [], worked = [] } = KEPT_OTHERWISE[id] ?? {};
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const years = Array.from({ length: TO - FROM + 1 }, (_, at) => FROM + at);
  const days = years.flatMap((year) =>
    holidays
      .getHolidays(year)
      .filter(({ type, date }) => type === 'public' && date.includes(' 00:00'))
      .flatMap(({ date }) => date.split(' ', 1)),
  );
  return [...new Set([...days, ...free])].filter((day) => !worked.includes(day)).sort();
}

interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** The days off and the exchanged working days that the State Council sets each year, read as they are published: the package's functions shift days west of Greenwich. */
function chineseCalendar(): CalendarData {
  const days: ChineseDays = require('chinese-days/dist/chinese-days.json');
  const since = (list: ChineseDays['holidays']) =>
    Object.keys(list)
      .filter((day) => Number(day.slice(0, 4)) >= FROM)
      .sort();
  const holidays = since(days.holidays);
  const lastYear = Number(holidays.at(-1)?.slice(0, 4));
  return {
    id: 'cn',
    source: versionOf('chinese-days'),
    years: [FROM, lastYear],
    holidays,
    workdays: since(days.workdays),
  };
}

/** The national calendar of that id: its public holidays, and the working days exchanged for them. */
export function readCalendar(id: CalendarId): CalendarData {
  if (id === 'cn') return chineseCalendar();
  return {
    id,
    source: versionOf('date-holidays'),
    years: [FROM, TO],
    holidays: publicHolidays(id),
    workdays: [],
  };
}
