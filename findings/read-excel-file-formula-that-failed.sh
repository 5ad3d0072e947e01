#!/bin/sh
# read-excel-file 9.3.17: a cell whose formula failed is read as an empty cell.
#
# Guessed: of a formula its result is read, as it stands in the file; where the result is an error such as #N/A,
#   that text, or something else that is no blank.
# Found: null, as for a cell in which nobody wrote anything; a row of such cells at the end is not there at all.
#   Nothing in the result tells the two apart.
# Hurts: whoever reads a register whose closing day is looked up from another sheet: a complaint whose number was
#   not found there counts as open, and the broken formula is never named.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit read-excel-file@9.3.17 write-excel-file@4.1.1 fflate@0.8.3
cat >look.mjs <<'JS'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';

const written = await writeExcelFile([[{ value: 'id' }, { value: 'closed' }], [{ value: 1 }, { value: 2 }]]).toBlob();
const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
const PATH = 'xl/worksheets/sheet1.xml';
// As Excel and LibreOffice write it (ECMA-376, 18.18.11: the cell holds an error).
const failed = '<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>';
parts[PATH] = strToU8(
  strFromU8(parts[PATH])
    .replace(/<c r="B2"[^>]*>.*?<\/c>/, failed)
    .replace('</sheetData>', `<row r="3">${failed.replace('B2', 'B3')}</row></sheetData>`),
);
console.log(JSON.stringify(await readSheet(new Blob([zipSync(parts)]))));
JS
seen=$(node look.mjs)
echo "$seen"
expected='[["id","closed"],[1,null]]'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
