/** The figures of the large register as whoever knows DuckDB would ask for them, one statement each; `complaint` is made first. */
export const COMPLAINTS = `
CREATE TABLE complaint AS SELECT
  "Complaint ID" AS id, "Date received" AS received, "Date acknowledged" AS acknowledged, "Date closed" AS closed,
  "Category" AS category, "Product" AS product, "Branch" AS site, "Channel" AS channel, "Outcome" AS outcome,
  "Compensation" AS amount, "Satisfaction" AS satisfaction,
  epoch("Date acknowledged" - "Date received") / 86400 AS to_acknowledge,
  epoch("Date closed" - "Date received") / 86400 AS to_close
FROM read_csv($file, header = true, quote = '"', escape = '"')`;

const SPREAD = (days: string) =>
  `count(${days}), avg(${days}), min(${days}), quantile_cont(${days}, [0.5, 0.9]), max(${days})`;

/** Days from Monday to Friday after the first day, up to and with the last. */
const WORKED = (from: string, to: string) => {
  const upTo = (day: string) =>
    `(datediff('day', DATE '1930-01-06', ${day}) // 7 * 5 + least(isodow(${day}), 5))`;
  return `(${upTo(to)} - ${upTo(from)})`;
};

const TALLY = (column: string) => `
SELECT ${column}, count(*), count(closed), quantile_cont(to_close, [0.5, 0.9]), sum(amount),
  count(*) FILTER (outcome IN ('Upheld', 'Partly upheld')), count(outcome)
FROM complaint GROUP BY ${column}`;

const BY_MONTH = (column: string) =>
  `SELECT ${column}, date_trunc('month', received) AS month, count(*) FROM complaint GROUP BY ALL`;

const COLUMNS = ['category', 'product', 'site', 'channel', 'outcome'];

export const FIGURES: readonly string[] = [
  'SELECT count(*), count(DISTINCT id), count(closed), min(received), max(received), count(*) FILTER (closed < received) FROM complaint',
  `SELECT ${SPREAD('to_acknowledge')}, ${SPREAD('to_close')}, ${SPREAD(WORKED('received', 'closed'))} FROM complaint`,
  `SELECT date_trunc('month', received) AS month, count(*), quantile_cont(to_close, [0.5, 0.9]),
    count(*) FILTER (outcome IN ('Upheld', 'Partly upheld')), count(outcome), count(*) FILTER (satisfaction >= 4), count(satisfaction)
    FROM complaint GROUP BY ALL`,
  "SELECT date_trunc('month', closed) AS month, count(*) FROM complaint GROUP BY ALL",
  'SELECT received::DATE AS day, count(*) FROM complaint GROUP BY ALL',
  ...COLUMNS.flatMap((column) => [TALLY(column), BY_MONTH(column)]),
  ...[5, 20, 40].map(
    (days) =>
      `SELECT date_trunc('month', received) AS month, count(*) FILTER (${WORKED('received', 'closed')} <= ${days}), count(*) FROM complaint GROUP BY ALL`,
  ),
  'SELECT count(amount), sum(amount), median(amount), max(amount) FROM complaint WHERE amount <> 0',
  'SELECT satisfaction, count(*) FROM complaint GROUP BY ALL',
  `SELECT count(*) FILTER (gap <= 90) FROM (
    SELECT datediff('day', lag(received) OVER (PARTITION BY category, site ORDER BY received), received) AS gap FROM complaint)`,
];
