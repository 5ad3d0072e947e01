#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): the third quartile that SUMMARIZE gives of five rows is 28 where it is 4.
#
# Guessed: the percentiles of SUMMARIZE are estimates on millions of rows; of five rows they are the values
#   themselves, or the mean of two neighbours.
# Found: of 1, 2, 3, 4 and 100 days it says 28 for the third quartile, a figure that none of the usual
#   definitions gives (4), and `approx_quantile` says the same. Mean and median beside it are right.
# Hurts: whoever looks over a small register with the one command that is there for it, and reports "a quarter
#   took 28 days or longer" where one complaint of five took longer than four.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit @duckdb/node-api@1.5.6-r.1
cat >look.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const database = await (await DuckDBInstance.create()).connect();
await database.run('CREATE TABLE register AS SELECT * FROM (VALUES (1), (2), (3), (4), (100)) rows(days)');
const one = async (sql) => (await database.runAndReadAll(sql)).getRowsJson()[0].join(' ');
const summary = await one('SELECT q25, q50, q75 FROM (SUMMARIZE register)');
const exact = await one(
  'SELECT quantile_cont(days, 0.75), quantile_disc(days, 0.75), approx_quantile(days, 0.75) FROM register',
);
console.log(`SUMMARIZE ${summary}; third quartile continuous, discrete, approximate: ${exact}`);
JS
seen=$(node look.mjs)
echo "$seen"
expected='SUMMARIZE 2 3 28; third quartile continuous, discrete, approximate: 4 4 28'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
