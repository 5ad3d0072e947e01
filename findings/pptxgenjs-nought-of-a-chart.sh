#!/bin/sh
# pptxgenjs 4.0.1 read by read-excel-file 9.3.17: a nought that a chart draws is an empty cell in the workbook inside it.
#
# Guessed: the workbook that is put inside a chart, for whoever edits its data, holds the figures that the chart
#   draws: 0 as 0, and a month without a figure as an empty cell.
# Found: both are empty cells. The chart's own copy has the nought, so that the slide is right until somebody edits
#   the data: then the months without a complaint are months without a figure.
# Hurts: whoever hands on slides that others finish: a mean of the column goes from 4 to 6, a line breaks or jumps
#   over the best months, and nobody typed anything.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit pptxgenjs@4.0.1 read-excel-file@9.3.17 fflate@0.8.3
cat >look.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { readSheet } from 'read-excel-file/universal';

const slides = new PptxGenJS();
const figures = { name: 'Complaints', labels: ['Jan', 'Feb', 'Mar'], values: [7, 0, 5] };
slides.addSlide().addChart('bar', [figures], { x: 1, y: 1, w: 6, h: 3 });
const parts = unzipSync(new Uint8Array(await slides.write({ outputType: 'arraybuffer' })));
const find = (form) => parts[Object.keys(parts).find((name) => form.test(name))];
const [values] = strFromU8(find(/chart\d+\.xml$/)).match(/<c:val>.*?<\/c:val>/s);
const drawn = [...values.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value);
const rows = await readSheet(new Blob([find(/\.xlsx$/)]));
console.log(`drawn: ${drawn.join(', ')}; in the workbook: ${rows.slice(1).map(([, value]) => String(value)).join(', ')}`);
JS
seen=$(node look.mjs)
echo "$seen"
expected='drawn: 7, 0, 5; in the workbook: 7, null, 5'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
