import { unzipSync, Zip, ZipPassThrough } from 'fflate';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** How a cell says that it holds an error, and how one says that it holds text. */
const ERROR = new TextEncoder().encode(' t="e"');
const TEXT = new TextEncoder().encode(' t="str"');
const QUOTE = 0x22;
const LESS = 0x3c;
/** A cell's attributes are shorter than this. */
const TAG_LENGTH = 200;

function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, place) => bytes[at + place] === byte);
}

/** Whether a place lies in the opening tag of a cell. */
function isInCell(bytes: Uint8Array, place: number): boolean {
  const open = bytes.lastIndexOf(LESS, place);
  const [name, after] = [bytes[open + 1], bytes[open + 2]];
  return place - open < TAG_LENGTH && name === 'c'.charCodeAt(0) && after === ' '.charCodeAt(0);
}

/** Where cells of a sheet say that they hold an error. */
function errorsIn(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let end = bytes.indexOf(QUOTE); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
    const start = end - ERROR.length + 1;
    if (isAt(bytes, start, ERROR) && isInCell(bytes, start)) found.push(start);
  }
  return found;
}

/** A sheet whose errors are text. */
function asText(bytes: Uint8Array, errors: readonly number[]): Uint8Array {
  const longer = TEXT.length - ERROR.length;
  const written = new Uint8Array(bytes.length + errors.length * longer);
  let from = 0;
  for (const [at, error] of errors.entries()) {
    written.set(bytes.subarray(from, error), from + at * longer);
    written.set(TEXT, error + at * longer);
    from = error + ERROR.length;
  }
  written.set(bytes.subarray(from), from + errors.length * longer);
  return written;
}

/** Parts as a zip, packed as they are: what packs tighter would be fetched with every register. */
function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, part] of Object.entries(parts)) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(part, true);
  }
  zip.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * A workbook in which what a failed formula says, such as `#N/A`, is text. read-excel-file 9.3.17 reads
 * it as an empty cell, so that a complaint whose closing day was not found would be open without a word.
 */
export function withFailedFormulas(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const sheets = Object.entries(unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) }));
  const mended = sheets.flatMap(([name, sheet]) => {
    const errors = errorsIn(sheet);
    return errors.length === 0 ? [] : [[name, asText(sheet, errors)] as const];
  });
  if (mended.length === 0) return bytes;
  return zipOf({ ...unzipSync(bytes), ...Object.fromEntries(mended) });
}
