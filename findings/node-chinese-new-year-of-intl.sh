#!/bin/sh
# Node 24.21.0 (ICU 78.3; so has ICU 73) beside chinese-days 1.5.7: for Intl the Chinese New Year of 2027 is a day late.
#
# Guessed: the calendar `chinese` of Intl and the tables of chinese-days give the same lunar day for each day of
#   this century, but perhaps in 2033, whose leap month is known to be hard.
# Found: 2033 agrees. Six months of the century begin on another day, all where the moon is new within minutes of
#   midnight in Beijing: the New Year of 2027 is 7 February for Intl, 6 February in the tables and in Hong Kong's
#   Gazette; that of 2030 is 2 February instead of 3 February.
# Hurts: whoever reckons Spring Festival, and the working days around it, by what every browser has for it: the next
#   one is wrong already.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit chinese-days@1.5.7
cat >look.cjs <<'JS'
const { getLunarDate } = require('chinese-days');
const DAY = 86_400_000;
const format = new Intl.DateTimeFormat('en-u-ca-chinese', { dateStyle: 'short', timeZone: 'UTC' });
// Month and day; a leap month is written with letters by Intl, and told by a mark in the table.
const ofIntl = (instant) => {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${Number.parseInt(parts.month, 10)}/${parts.day}`;
};
const ofTable = (instant) => {
  const { lunarMon, lunarDay } = getLunarDate(new Date(instant).toISOString().slice(0, 10));
  return `${lunarMon}/${lunarDay}`;
};
const newYear = (year, of) => {
  for (let day = Date.UTC(year, 0, 20); ; day += DAY)
    if (of(day) === '1/1') return new Date(day).toISOString().slice(0, 10);
};
const years = new Set();
for (let day = Date.UTC(2001, 0, 1); day < Date.UTC(2100, 0, 1); day += DAY)
  if (ofIntl(day) !== ofTable(day)) years.add(new Date(day).getUTCFullYear());
for (const year of [2026, 2027, 2030]) console.log(`New Year: Intl ${newYear(year, ofIntl)}, table ${newYear(year, ofTable)}`);
console.log(`years that differ: ${[...years].join(' ')}`);
JS
seen=$(node look.cjs)
echo "Node $(node -p 'process.versions.node + ", ICU " + process.versions.icu')"
echo "$seen"
expected='New Year: Intl 2026-02-17, table 2026-02-17
New Year: Intl 2027-02-07, table 2027-02-06
New Year: Intl 2030-02-02, table 2030-02-03
years that differ: 2012 2018 2027 2030 2060 2070'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
