#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): date_diff counts weeks otherwise than months, quarters and ISO years.
#
# Guessed: `date_diff(part, a, b)` counts how many boundaries of that part lie between two days, as it does with
#   months, quarters, years and ISO years: from a Sunday to the Monday after it is one week on.
# Found: weeks alone are whole sevens of days. From Friday to Monday is 0, though `date_trunc('week')` gives the
#   two days different weeks; from 31 January to 1 February is 1 month.
# Hurts: whoever groups complaints by the week in which they came and the weeks until the answer, or moves such a
#   query here from a database that counts Mondays: three days in five are put a week too early.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit @duckdb/node-api@1.5.6-r.1
cat >look.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const database = await (await DuckDBInstance.create()).connect();
const turns = async (part) => {
  // Days of three years on which the count from the day before is one.
  const read = await database.runAndReadAll(`
    SELECT count(*) FROM (SELECT DATE '2024-01-01' + i::INTEGER AS day FROM range(1, 1096) days(i))
    WHERE date_diff('${part}', day - INTERVAL 1 DAY, day) = 1`);
  return `${part} ${read.getRowsJson()[0][0]}`;
};
const parts = [];
for (const part of ['month', 'quarter', 'isoyear', 'week']) parts.push(await turns(part));
const read = await database.runAndReadAll(`
  SELECT date_diff('week', a, b), date_diff('day', date_trunc('week', a), date_trunc('week', b)) // 7
  FROM (VALUES (DATE '2026-03-06', DATE '2026-03-09')) days(a, b)`);
console.log(`${parts.join(', ')}; Friday to Monday: ${read.getRowsJson()[0].join(' by date_diff, ')} by Mondays`);
JS
seen=$(node look.mjs)
echo "Days after the first of three years on which the count turns: $seen"
expected='month 35, quarter 11, isoyear 2, week 0; Friday to Monday: 0 by date_diff, 1 by Mondays'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
