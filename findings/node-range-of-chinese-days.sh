#!/bin/sh
# Node 24.21.0 (ICU 78.3; so has ICU 73): a range of days in long Chinese is written in figures with strokes.
#
# Guessed: `formatRange` keeps the style that it is given: 2026年3月2日至4日 for two days that alone are written
#   2026年3月2日 and 2026年3月4日, as English has 2 – 4 March 2026.
# Found: in Chinese the long style holds for a day and for two equal days alone; a range falls to 2026/3/2 – 2026/3/4,
#   and in Hong Kong to 2/3/2026 至 4/3/2026, day first.
# Hurts: whoever writes the period of a report with it: beside days in words stands a range in another style, and
#   2/3/2026 is the third of February for a reader from the mainland. With one day only nobody notices.
set -eu
cd /
seen=$(node --input-type=module <<'JS'
const at = (day) => new Date(`${day}T00:00:00Z`);
const lines = ['en-GB', 'zh', 'zh-Hant-HK'].map((language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const range = format.formatRange(at('2026-03-02'), at('2026-03-04'));
  return `${language}: ${format.format(at('2026-03-02'))} | ${range}`;
});
// Thin and other blanks are one for the eye.
console.log(lines.join('\n').replace(/[^\S\n]/g, ' '));
JS
)
echo "Node $(node -p 'process.versions.node + ", ICU " + process.versions.icu')"
echo "$seen"
expected='en-GB: 2 March 2026 | 2 – 4 March 2026
zh: 2026年3月2日 | 2026/3/2 – 2026/3/4
zh-Hant-HK: 2026年3月2日 | 2/3/2026 至 4/3/2026'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
