import type { FormWords } from '#schema/authored/filled-form.ts';
import type { FormBlock } from './form-blocks.ts';
import { rolesOfHeader } from './read-columns.ts';

/** A line that a page has at its foot. */
const PAGE_LINE =
  /^(?:page\s+)?\d{1,3}\s*(?:of|\/|-)\s*\d{1,3}$|^page\s+\d{1,3}$|^第\s*\d+\s*页(?:.*共\s*\d+\s*页)?$/i;

/** The cells of a line with bars or tabs between them; undefined where it has none. */
function cellsOf(line: string, isLed = true): readonly string[] | undefined {
  const sign = line.includes('|') ? '|' : '\t';
  if (!line.includes(sign)) return undefined;
  const led = isLed ? line.replace(/^\s*\|/, '') : line;
  const inner = sign === '|' ? led.replace(/\|\s*$/, '') : line;
  return inner.split(sign).map((cell) => cell.trim());
}

/** `| --- | --- |`, as Markdown has it below a header. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/** Lines of which each ends a cell: so many of them are a row as the header has cells. */
function chunk(cells: readonly string[], words: FormWords): readonly FormBlock[] {
  for (let from = 0; from < cells.length; from += 1)
    for (let width = 8; width >= 3; width -= 1) {
      const header = cells.slice(from, from + width);
      const roles = header.length === width ? rolesOfHeader(header, words) : undefined;
      if (roles?.every((role) => role !== undefined)) return rowsOf(cells, from, width);
    }
  return cells.map((text) => ({ kind: 'line', text }));
}

function rowsOf(cells: readonly string[], from: number, width: number): readonly FormBlock[] {
  const before = cells.slice(0, from).map((text): FormBlock => ({ kind: 'line', text }));
  const rows: FormBlock[] = [];
  for (let at = from; at < cells.length; at += width)
    rows.push({ kind: 'row', cells: cells.slice(at, at + width) });
  return [...before, ...rows];
}

/** A cell alone on its line, whose bar stands at its end. */
const CELL_LINE = /^[^|]*\|\s*$/;

/** So many cells on lines of their own are a table. */
const FEWEST_CELL_LINES = 6;

/** The text with its cells, where each cell has lines of its own. */
function readCellLines(lines: readonly string[], words: FormWords): readonly FormBlock[] {
  const blocks: FormBlock[] = [];
  const first = lines.findIndex((line) => CELL_LINE.test(line));
  blocks.push(...lines.slice(0, first).map((text): FormBlock => ({ kind: 'line', text })));
  const cells: string[] = [];
  let open: string[] = [];
  for (const line of lines.slice(first)) {
    open.push(line.replace(/\|\s*$/, '').trim());
    if (!line.trimEnd().endsWith('|')) continue;
    cells.push(open.filter(Boolean).join('\n'));
    open = [];
  }
  if (open.length > 0) cells.push(open.join('\n'));
  return [...blocks, ...chunk(cells, words)];
}

/** Rows that do not begin with a bar: a line that does goes on with a row that lacks cells, at its next one. */
function joinCut(lines: readonly string[], width: number): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    const isShort = before.includes('|') && (cellsOf(before, false)?.length ?? 0) < width;
    if (line.startsWith('|') && isShort) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A text as the rows and lines of a form: cells stand between bars or tabs, or end with a bar line by line. */
export function textBlocks(text: string, words: FormWords): readonly FormBlock[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !PAGE_LINE.test(line.trim()));
  const cellLines = lines.filter((line) => CELL_LINE.test(line)).length;
  const rowLines = lines.filter((line) => (cellsOf(line)?.filter(Boolean).length ?? 0) > 1).length;
  if (cellLines >= FEWEST_CELL_LINES && rowLines < cellLines / 2)
    return readCellLines(lines, words);
  const header = lines.find((line) => rolesOfHeader(cellsOf(line) ?? [], words) !== undefined);
  const isLed = header === undefined || header.trimStart().startsWith('|');
  const whole = isLed ? lines : joinCut(lines, cellsOf(header, false)?.length ?? 0);
  return whole.flatMap((line): readonly FormBlock[] => {
    const cells = cellsOf(line, isLed);
    if (cells === undefined) return [{ kind: 'line', text: line.trim() }];
    return isRule(cells) ? [] : [{ kind: 'row', cells }];
  });
}
