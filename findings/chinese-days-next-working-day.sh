#!/bin/sh
# chinese-days 1.5.7: the next working day can be a public holiday west of Greenwich.
#
# Guessed: days given as texts such as 2026-09-30 are calendar days of China, the same wherever the
#   computer stands, as `isHoliday` and `isWorkday` of the package treat them.
# Found: `findWorkday`, `getWorkdaysInRange` and `getDayDetail` read the text as an instant and give the
#   day of the local clock. In New York the working day after 30 September 2026 is 7 October, which the
#   same package calls a public holiday; in Shanghai and London it is 8 October.
# Hurts: whoever reckons a deadline in Chinese working days on a computer in the Americas: the answer
#   falls a day early, on a holiday, without an error.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit chinese-days@1.5.7
cat >look.cjs <<'JS'
const days = require('chinese-days');
const next = days.findWorkday(1, '2026-09-30');
console.log(`${next} ${days.isHoliday(next) ? 'holiday' : 'working day'}`);
JS
seen=''
for zone in Asia/Shanghai Europe/London America/New_York; do
  found=$(TZ=$zone node look.cjs)
  echo "$zone: the working day after 2026-09-30 is $found"
  seen="$seen$found;"
done
expected='2026-10-08 working day;2026-10-08 working day;2026-10-07 holiday;'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
