#!/bin/sh
# papaparse 5.7.1: a register that comes in pieces loses its line breaks where the first piece has none.
#
# Guessed: a file gives the same rows whether it is parsed whole or streamed: delimiter and line break are
#   found once there is a line.
# Found: the line break is guessed from the first piece alone. Where that holds no line break yet, such as the
#   byte order mark that many programs write first, it is taken for LF, and in a file with CRLF every last column
#   and the last heading end with a CR; blank lines become rows although they are to be skipped.
# Hurts: whoever streams an export: the last column is not found by its name, so that every complaint has no
#   closing day, and there is a complaint more for each blank line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit papaparse@5.7.1
cat >look.mjs <<'JS'
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
const MARK = '\uFEFF';
const register = 'id,received,closed\r\n1,2026-03-02,2026-03-04\r\n\r\n2,2026-03-03,2026-03-09\r\n';
const look = (rows) => `${rows.length} rows, ${rows.filter((row) => row.closed !== undefined).length} closed`;
const settings = { header: true, skipEmptyLines: true };
async function stream(pieces) {
  const rows = [];
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, settings);
  parser.on('data', (row) => rows.push(row));
  Readable.from(pieces.map((piece) => Buffer.from(piece)), { objectMode: false }).pipe(parser);
  await finished(parser);
  return look(rows);
}
console.log(`whole: ${look(Papa.parse(MARK + register, settings).data)}`);
console.log(`in one piece: ${await stream([MARK + register])}`);
console.log(`mark first: ${await stream([MARK, register])}`);
JS
seen=$(node look.mjs)
echo "$seen"
expected='whole: 2 rows, 2 closed
in one piece: 2 rows, 2 closed
mark first: 3 rows, 0 closed'
[ "$seen" = "$expected" ] || { echo "This has changed; it was: $expected"; exit 1; }
