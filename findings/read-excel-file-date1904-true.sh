#!/bin/sh
# read-excel-file 9.3.17: a workbook that counts its days from 1904 is read four years early where it says so by "true".
#
# Guessed: `date1904` of a workbook is a boolean of XML Schema, so that "1" and "true" are the same.
# Found: only "1" is known. With "true" the days are taken as counted from 1900, 1,462 days too early.
# Hurts: whoever reads dates of workbooks written by programs that say "true", as LibreOffice does: every
#   date is wrong, without an error.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit read-excel-file@9.3.17 write-excel-file@4.1.1 fflate@0.8.3
cat >look.mjs <<'JS'
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';

const day = { value: new Date('2026-03-02T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' };
const written = await writeExcelFile([[day]]).toBlob();
for (const said of ['1', 'true']) {
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  const change = (name, from, to) => {
    parts[name] = strToU8(strFromU8(parts[name]).replace(from, to));
  };
  change('xl/workbook.xml', /<workbookPr[^>]*>|(?=<bookViews|<sheets)/, `<workbookPr date1904="${said}"/>`);
  change('xl/worksheets/sheet1.xml', '46083', '44621');
  const [[read]] = await readSheet(new Blob([zipSync(parts)]));
  console.log(`${said} ${read.toISOString().slice(0, 10)}`);
}
JS
seen=$(node look.mjs | tr '\n' ';')
echo "date1904, and what 2 March 2026 is read as: $seen"
expected='1 2026-03-02;true 2022-03-01;'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
