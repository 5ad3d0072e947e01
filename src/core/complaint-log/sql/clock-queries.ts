import {
  type DateRole,
  LOG_EVENTS,
  type LogEvent,
  type ResponsePromise,
} from '#schema/record/complaint-log.ts';
import { bothHaveTimes, hasRole, type SqlMakings } from './complaint-rows.ts';
import { figures } from './figure-rows.ts';

/** Where the clock starts: on receipt, or on acknowledgement where that is chosen and the register has it. */
function clockStart(makings: SqlMakings, event: LogEvent): DateRole {
  const isLater = makings.settings.clockStart === 'acknowledged' && event !== 'acknowledged';
  return isLater && hasRole(makings, 'acknowledged') ? 'acknowledged' : 'received';
}

/** How long each complaint took to an event, in calendar and in working days. */
function elapsed(makings: SqlMakings, event: LogEvent): readonly [string, string] {
  const start = clockStart(makings, event);
  const { dialect } = makings;
  const [from, to] = [dialect.day(start), dialect.day(event)];
  const days = `CASE WHEN ${bothHaveTimes(dialect, start, event)} THEN ${dialect.secondsBetween(start, event)} / 86400 ELSE ${dialect.asNumber(dialect.daysBetween(from, to))} END`;
  return [
    `elapsed_${event}`,
    [
      `SELECT * FROM (SELECT ${days} AS days, ending.worked - beginning.worked AS working_days`,
      '    FROM valid',
      `    JOIN worked_days AS beginning ON beginning.day = ${from}`,
      `    JOIN worked_days AS ending ON ending.day = ${to}`,
      '    WHERE NOT invalid) AS all_elapsed\n  WHERE days >= 0',
    ].join('\n'),
  ];
}

/** The events that the register can tell the time to. */
function toldEvents(makings: SqlMakings): readonly LogEvent[] {
  return hasRole(makings, 'received') ? LOG_EVENTS.filter((event) => hasRole(makings, event)) : [];
}

/** How long each event took. */
export function spreads(makings: SqlMakings): readonly string[] {
  const { dialect } = makings;
  return toldEvents(makings).flatMap((event) =>
    (
      [
        ['days', 'days'],
        ['workingDays', 'working_days'],
      ] as const
    ).flatMap(([name, column]) =>
      figures(
        dialect,
        `elapsed_${event}`,
        [
          [`${name}.count`, 'COUNT(*)'],
          [`${name}.mean`, `AVG(${dialect.asNumber(column)})`],
          [`${name}.min`, `MIN(${column})`],
          [`${name}.median`, dialect.percentile(0.5, column)],
          [`${name}.p90`, dialect.percentile(0.9, column)],
          [`${name}.max`, `MAX(${column})`],
        ],
        dialect.text(event),
      ),
    ),
  );
}

/** How a promise fared with each complaint: kept, late, overdue or not due yet. */
function fates(
  makings: SqlMakings,
  promise: ResponsePromise,
  name: string,
): readonly [string, string] {
  const start = clockStart(makings, promise.event);
  const own = start === 'received' ? 'received' : `COALESCE(${start}, received)`;
  const { dialect } = makings;
  const end = hasRole(makings, promise.event) ? dialect.day(promise.event) : dialect.noDay;
  const taken =
    promise.unit === 'working'
      ? 'ending.worked - beginning.worked'
      : dialect.daysBetween('beginning.day', 'ending.day');
  return [
    name,
    [
      `SELECT done, ${taken} <= ${promise.days} AS in_time`,
      `  FROM (SELECT ${dialect.day(own)} AS began, ${end} AS done, as_of.day AS looked_at`,
      '    FROM valid CROSS JOIN as_of WHERE NOT invalid) AS clocks',
      '  JOIN worked_days AS beginning ON beginning.day = began',
      // A subquery within the condition would keep an engine from joining by value.
      '  JOIN worked_days AS ending ON ending.day = COALESCE(done, looked_at)',
      '  WHERE done IS NULL OR done >= began',
    ].join('\n'),
  ];
}

function promiseName(place: number): string {
  return `promise_${place + 1}`;
}

/** What became of each promise. */
export function promises(makings: SqlMakings): readonly string[] {
  if (!hasRole(makings, 'received')) return [];
  const { dialect, settings } = makings;
  return settings.promises.flatMap(({ id }, place) =>
    figures(
      dialect,
      promiseName(place),
      [
        ['promise.kept', 'COUNT(CASE WHEN done IS NOT NULL AND in_time THEN 1 END)'],
        ['promise.due', 'COUNT(CASE WHEN done IS NOT NULL OR NOT in_time THEN 1 END)'],
        ['promise.done', 'COUNT(done)'],
        ['promise.notYetDue', 'COUNT(CASE WHEN done IS NULL AND in_time THEN 1 END)'],
      ],
      dialect.text(id),
    ),
  );
}

/** What durations and promises are counted from, by name. */
export function clockQueries(makings: SqlMakings): readonly (readonly [string, string])[] {
  if (!hasRole(makings, 'received')) return [];
  return [
    ...toldEvents(makings).map((event) => elapsed(makings, event)),
    ...makings.settings.promises.map((promise, place) =>
      fates(makings, promise, promiseName(place)),
    ),
  ];
}
