import type { FormWords } from '#schema/authored/filled-form.ts';
import type { FormBlock, FormEntry } from './form-blocks.ts';
import { type ColumnRole, rolesOfCells, rolesOfHeader } from './read-columns.ts';
import { type LineContext, type ReadLine, readLines } from './read-lines.ts';
import { isNumber } from './read-number.ts';
import { joinEntries, readRow } from './read-rows.ts';

/** A column as it was found: its heading, its role, and something that stands in it. */
export interface FoundColumn {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly example: string;
}

export interface ReadForm {
  /** Entries and the texts beside them, in the order of the file. */
  readonly read: readonly ReadLine[];
  /** The columns of its first table; none where it has no table. */
  readonly columns: readonly FoundColumn[];
}

export interface EntryContext extends LineContext {
  /** Roles that were set by hand, by the place of the column; they hold for every table. */
  readonly roles?: readonly ColumnRole[] | undefined;
}

/** Blocks that follow one another and are of one kind. */
function runsOf(blocks: readonly FormBlock[]): readonly (readonly FormBlock[])[] {
  const runs: FormBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === block.kind) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

interface Walk {
  roles: readonly ColumnRole[] | undefined;
  readonly read: ReadLine[];
  columns: FoundColumn[];
  /** The header that holds; a page that begins with it again says nothing new. */
  header: string;
}

const cellsOf = (block: FormBlock) => (block.kind === 'row' ? block.cells : [block.text]);

function noteColumns(
  walk: Walk,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
) {
  if (walk.columns.length > 0 || walk.roles === undefined) return;
  const width = Math.max(headings.length, ...rows.map((row) => row.length));
  walk.columns = Array.from({ length: width }, (_, at) => ({
    heading: headings[at] ?? '',
    role: walk.roles?.[at],
    example:
      rows.find((row) => (row[at] ?? '').trim() !== '' && row[at] !== headings[at])?.[at] ?? '',
  }));
}

/** The last entry that was read, if nothing stands after it. */
function lastEntry({ read }: Walk): FormEntry | undefined {
  const last = read.findLast((one) => one.kind === 'entry' || !isEmptyLine(one));
  return last?.kind === 'entry' ? last.entry : undefined;
}

const isEmptyLine = (one: ReadLine) => one.kind === 'beside' && one.text === '';

/** A row below a cell that is merged over several, such as a section's: its number stands first, though not in that column. */
function belowMerged(cells: readonly string[], roles: readonly ColumnRole[]): readonly string[] {
  const at = roles.indexOf('number');
  const isMoved = at > 0 && isNumber(cells[0] ?? '') && !isNumber(cells[at] ?? '');
  return isMoved && cells.length + at <= roles.length
    ? [...Array.from({ length: at }, () => ''), ...cells]
    : cells;
}

function takeRow(walk: Walk, cells: readonly string[], { words }: EntryContext): void {
  if (walk.roles === undefined) {
    walk.read.push({ kind: 'beside', text: cells.filter(Boolean).join(' | ') });
    return;
  }
  const before = lastEntry(walk);
  const row = readRow(belowMerged(cells, walk.roles), walk.roles, before, words);
  if (row.kind === 'more' && before !== undefined) {
    const at = walk.read.findLastIndex((one) => one.kind === 'entry');
    walk.read[at] = { kind: 'entry', entry: joinEntries(before, row.entry) };
  } else if (row.kind === 'beside') walk.read.push(row);
  else walk.read.push({ kind: 'entry', entry: row.entry });
}

/** Two rows that are headers, one below the other, are one of which each cell goes on: "Code" above "provision". */
function joinHeaders(
  rows: readonly (readonly string[])[],
  { words }: EntryContext,
): readonly (readonly string[])[] {
  return rows.flatMap((row, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    if (above && headersAsOne(above, row, words)) return [];
    return [(below && headersAsOne(row, below, words)) ?? row];
  });
}

function headersAsOne(
  above: readonly string[],
  below: readonly string[],
  words: FormWords,
): readonly string[] | undefined {
  if (above.join() === below.join()) return undefined;
  const named = (cells: readonly string[]) =>
    (rolesOfHeader(cells, words) ?? []).filter(Boolean).length;
  if (named(above) === 0 || named(below) === 0) return undefined;
  const longer = above.length > below.length ? above : below;
  const joined = longer.map((_, at) => `${above[at] ?? ''} ${below[at] ?? ''}`.trim());
  return named(joined) >= Math.max(named(above), named(below)) ? joined : undefined;
}

function takeRows(walk: Walk, run: readonly FormBlock[], context: EntryContext): void {
  const rows = joinHeaders(run.map(cellsOf), context);
  const isHeader = rows.map((row, at) => rolesOfHeader(row, context.words, rows.slice(at + 1)));
  if (walk.roles === undefined && isHeader.every((roles) => roles === undefined)) {
    walk.roles = context.roles ?? rolesOfCells(rows, context.words);
    noteColumns(walk, [], rows);
  }
  for (const [at, cells] of rows.entries()) {
    const roles = isHeader[at];
    if (roles === undefined) takeRow(walk, cells, context);
    else {
      walk.roles = context.roles ?? roles;
      noteColumns(walk, cells, rows.slice(at + 1));
      const header = cells.join(' | ');
      if (header !== walk.header) walk.read.push({ kind: 'beside', text: header });
      walk.header = header;
    }
  }
}

/** The entries of a form, row by row where it has tables, else by its lines. */
export function readEntries(blocks: readonly FormBlock[], context: EntryContext): ReadForm {
  const walk: Walk = { roles: undefined, read: [], columns: [], header: '' };
  const hasTables = blocks.some(
    (block) => block.kind === 'row' && rolesOfHeader(block.cells, context.words) !== undefined,
  );
  const hasRows = hasTables || blocks.filter(({ kind }) => kind === 'row').length > 2;
  if (!hasRows) {
    const lines = blocks.map((block) => cellsOf(block).join(' '));
    return { read: readLines(lines, context), columns: [] };
  }
  for (const run of runsOf(blocks)) {
    if (run[0]?.kind === 'row') takeRows(walk, run, context);
    else
      walk.read.push(
        ...readLines(
          run.map((block) => cellsOf(block).join(' ')),
          context,
        ),
      );
  }
  return { read: walk.read, columns: walk.columns };
}
