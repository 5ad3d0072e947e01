#!/bin/sh
# write-excel-file 4.1.1: what its own helper inserts lands between two conditional formats of a sheet.
#
# Guessed: `insertElementMarkupAccordingToOrderOfSiblings`, which the package gives to whoever adds a
#   feature, puts `dataValidations` behind everything that comes before it in a worksheet.
# Found: with one `conditionalFormatting` it does; with two, which the package writes for two rules, the
#   new element stands between them. A worksheet is a sequence in the schema, all conditional formats first.
# Hurts: whoever adds drop-down lists to a workbook with two colour rules: each works alone, together the
#   sheet is not valid, and nothing is said while it is written.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit write-excel-file@4.1.1 fflate@0.8.3
cat >look.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const cellRange = { from: { row: 1, column: 1 }, to: { row: 3, column: 1 } };
const rule = (value) => ({
  cellRange,
  condition: { operator: '>', value },
  style: { textColor: '#ff0000' },
});
const list =
  '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"1,2"</formula1></dataValidation></dataValidations>';

for (const rules of [[rule(1)], [rule(1), rule(2)]]) {
  const file = await writeExcelFile([[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]], {
    conditionalFormatting: rules,
  }).toBuffer();
  const xml = strFromU8(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml']);
  const whole = insert(xml, list, getOrderOfSiblings(SHEET, 'worksheet'), 'worksheet');
  const order = whole.matchAll(/<(conditionalFormatting|dataValidations)\b/g);
  console.log([...order].map(([, name]) => name).join(' '));
}
JS
seen=$(node look.mjs)
echo "$seen"
expected='conditionalFormatting dataValidations
conditionalFormatting dataValidations conditionalFormatting'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
