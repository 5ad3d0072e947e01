import type { PageItem, PageLine } from './page-item.ts';

/** Lines of one table are no further apart than so many heights of a letter; one with a single cell less. */
const ROWS_APART = 4;
const CELL_APART = 2.2;
/** A distance wider than so many of the smallest parts two rows. */
const WIDER = 1.2;
/** Lines of one cell are no further apart than so many heights of a letter. */
const WITHIN_CELL = 1.75;
const ROW_APART = 1.3;

/** One line with several parts is no table. */
const FEWEST_ROWS = 2;

/** From where to where a column reaches. */
interface Column {
  readonly left: number;
  readonly right: number;
}

function overlaps(a: Column, b: Column): boolean {
  return a.left < b.right && b.left < a.right;
}

/** The columns with a cell more: it widens the one that it stands under, or is a new one. */
function widen(columns: readonly Column[], { left, right }: PageItem): readonly Column[] {
  const under = columns.filter((column) => overlaps(column, { left, right }));
  const all = [...under, { left, right }];
  const wide = {
    left: Math.min(...all.map((one) => one.left)),
    right: Math.max(...all.map((one) => one.right)),
  };
  return [...columns.filter((column) => !under.includes(column)), wide];
}

/** A table: its lines, and the columns that its cells stand in. */
export interface Table {
  readonly lines: readonly PageLine[];
  readonly columns: readonly Column[];
}

/** Lines of a table from here on: one with several parts, and those below whose parts each stand under one column. */
export function tableAt(lines: readonly PageLine[], at: number): Table | undefined {
  const first = lines[at];
  if (first === undefined || first.parts.length < 2) return undefined;
  let columns: readonly Column[] = first.parts.map(({ left, right }) => ({ left, right }));
  const table = [first];
  for (const line of lines.slice(at + 1)) {
    const apart = (table.at(-1)?.bottom ?? 0) - line.bottom;
    const most = line.parts.length > 1 ? ROWS_APART : CELL_APART;
    const isText = line.parts.some(
      (part) => columns.filter((column) => overlaps(column, part)).length > 1,
    );
    if (isText || apart > line.height * most) break;
    columns = line.parts.reduce(widen, columns);
    table.push(line);
  }
  const several = table.filter(({ parts }) => parts.length > 1).length;
  if (several < FEWEST_ROWS) return undefined;
  return { lines: table, columns: columns.toSorted((a, b) => a.left - b.left) };
}

/** The rows of a table: by the distance between them where they have one, else by their first cells. */
function rowsOf({ lines, columns }: Table): readonly (readonly PageLine[])[] {
  const between = lines.slice(1).map((line, at) => (lines[at]?.bottom ?? 0) - line.bottom);
  const smallest = Math.min(...between);
  const height = lines[0]?.height ?? 0;
  const hasGaps = Math.max(...between) > smallest * WIDER && smallest < height * WITHIN_CELL;
  const [first] = columns;
  const begins = (line: PageLine, distance: number) =>
    hasGaps
      ? distance > Math.max(smallest * WIDER, line.height * ROW_APART)
      : line.parts.some((part) => first !== undefined && overlaps(first, part));
  const rows: PageLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const row = rows.at(-1);
    if (row === undefined || begins(line, between[at - 1] ?? 0)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

/** A line for each row of a table: its cells, each with all its lines, between bars as Markdown has them. */
export function writeTable(table: Table): readonly string[] {
  return rowsOf(table).map((row) => {
    const parts = row.flatMap((line) => line.parts);
    const cells = table.columns.map((column) =>
      parts
        .filter((part) => overlaps(column, part))
        .map(({ text }) => text)
        .join(' '),
    );
    return `| ${cells.filter((cell) => cell !== '').join(' | ')} |`;
  });
}
