import { clockQueries, promises, spreads } from './clock-queries.ts';
import { hasRole, type SqlMakings, tallyColumns } from './complaint-rows.ts';
import { figure, figures } from './figure-rows.ts';
import { listInSql, type SqlDialect } from './sql-dialect.ts';

/** What a person would count: rows, complaints, what is closed and what is not. */
function counts(makings: SqlMakings): readonly string[] {
  return [
    ...figures(makings.dialect, 'log_rows', [['rows', 'COUNT(*)']]),
    ...figures(makings.dialect, 'valid', [
      ['complaints', 'COUNT(*)'],
      ['invalid', 'COUNT(CASE WHEN invalid THEN 1 END)'],
    ]),
    ...(hasRole(makings, 'received')
      ? figures(makings.dialect, 'valid', [
          ['noReceivedDate', 'COUNT(CASE WHEN received IS NULL THEN 1 END)'],
        ])
      : []),
    ...(hasRole(makings, 'closed')
      ? figures(makings.dialect, 'valid', [
          ['closed', 'COUNT(CASE WHEN NOT invalid AND closed IS NOT NULL THEN 1 END)'],
          ['open', 'COUNT(CASE WHEN NOT invalid AND closed IS NULL THEN 1 END)'],
        ])
      : []),
  ];
}

/** Received, closed and open at its end, of each month from the first to the last. */
function months(makings: SqlMakings): readonly string[] {
  if (!hasRole(makings, 'received')) return [];
  const list: (readonly [string, string])[] = [['received', 'received']];
  if (hasRole(makings, 'closed')) list.push(['closed', 'closed'], ['backlog', 'backlog']);
  return list.map(([name, column]) =>
    figure(makings.dialect, [`${name}ByMonth`, 'month', column], 'month_counts'),
  );
}

/** Counts by month, and their running sums: what was received less what was closed is open. */
function monthCounts(makings: SqlMakings): readonly (readonly [string, string])[] {
  if (!hasRole(makings, 'received')) return [];
  const { dialect } = makings;
  const month = (moment: string) => dialect.month(dialect.day(moment));
  const events = [
    `SELECT ${month('received')} AS month, 1 AS came, 0 AS went, CASE WHEN invalid THEN 0 ELSE 1 END AS opened FROM valid WHERE received IS NOT NULL`,
  ];
  if (hasRole(makings, 'closed'))
    events.push(
      `SELECT ${month('closed')}, 0, 1, -1 FROM valid WHERE NOT invalid AND received IS NOT NULL AND closed IS NOT NULL`,
    );
  // What was closed without a received date is in no backlog, but it was closed in its month.
  if (hasRole(makings, 'closed'))
    events.push(
      `SELECT ${month('closed')}, 0, 1, 0 FROM valid WHERE received IS NULL AND closed IS NOT NULL`,
    );
  const all = `SELECT DISTINCT ${month('day')} AS month, 0, 0, 0 FROM worked_days WHERE day BETWEEN (SELECT ${dialect.day('MIN(received)')} FROM valid) AND (SELECT ${dialect.day('MAX(received)')} FROM valid)`;
  return [
    ['month_events', [...events, all].join('\n  UNION ALL ')],
    [
      'month_sums',
      'SELECT month, SUM(came) AS received, SUM(went) AS closed, SUM(SUM(opened)) OVER (ORDER BY month) AS backlog\n  FROM month_events GROUP BY month',
    ],
    [
      'month_counts',
      `SELECT * FROM month_sums WHERE month BETWEEN (SELECT MIN(${month('received')}) FROM valid) AND (SELECT MAX(${month('received')}) FROM valid)`,
    ],
  ];
}

function tallies(makings: SqlMakings): readonly string[] {
  return tallyColumns(makings).flatMap((role) => [
    `${figure(makings.dialect, [`rowsBy.${role}`, role, 'COUNT(*)'], 'log_rows')} GROUP BY ${role}`,
    `${figure(makings.dialect, [`complaintsBy.${role}`, role, 'COUNT(*)'], 'valid')} GROUP BY ${role}`,
  ]);
}

/** Words as two spellings of them are alike. */
function foldedIn(
  dialect: SqlDialect,
  role: 'outcome' | 'stage',
  words: readonly string[],
): string {
  const folded = words.map((word) =>
    word.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
  );
  const plain = dialect.lower(dialect.replacePattern(role, '[ \\t\\r\\n]+', ' '));
  return `${plain} IN ${listInSql(dialect, folded)}`;
}

/** Upheld and escalated: both numbers of each share. */
function shares(makings: SqlMakings): readonly string[] {
  const { upheld, partlyUpheld, notUpheld, escalated, external } = makings.settings;
  const isUpheld = foldedIn(makings.dialect, 'outcome', [...upheld, ...partlyUpheld]);
  const isDecided = foldedIn(makings.dialect, 'outcome', [
    ...upheld,
    ...partlyUpheld,
    ...notUpheld,
  ]);
  const count = (test: string) => `COUNT(CASE WHEN ${test} THEN 1 END)`;
  return figures(makings.dialect, 'valid', [
    ...(hasRole(makings, 'outcome') && upheld.length + partlyUpheld.length > 0
      ? ([
          ['upheld.part', count(isUpheld)],
          ['upheld.whole', count(isDecided)],
        ] as const)
      : []),
    ...(hasRole(makings, 'stage') && escalated.length > 0
      ? ([['escalated.part', count(foldedIn(makings.dialect, 'stage', escalated))]] as const)
      : []),
    ...(hasRole(makings, 'stage') && external.length > 0
      ? ([['external.part', count(foldedIn(makings.dialect, 'stage', external))]] as const)
      : []),
  ]);
}

/** What was paid, each complaint's amount once, and how content people were. */
function numbers(makings: SqlMakings): readonly string[] {
  return [
    ...(hasRole(makings, 'amount')
      ? figures(makings.dialect, 'valid', [
          ['amounts.paid', 'COUNT(CASE WHEN amount <> 0 THEN 1 END)'],
          ['amounts.sum', 'COALESCE(SUM(amount), 0)'],
        ])
      : []),
    ...(hasRole(makings, 'satisfaction')
      ? figures(makings.dialect, 'valid', [
          ['satisfaction.count', 'COUNT(satisfaction)'],
          ['satisfaction.mean', 'AVG(satisfaction)'],
        ])
      : []),
  ];
}

/** What the figures are counted from beside the complaints, by name. */
export function intermediateQueries(makings: SqlMakings): readonly (readonly [string, string])[] {
  return [...monthCounts(makings), ...clockQueries(makings)];
}

/** Every figure that the register can tell. */
export function figureQueries(makings: SqlMakings): readonly string[] {
  return [counts, months, spreads, promises, tallies, shares, numbers].flatMap((list) =>
    list(makings),
  );
}
