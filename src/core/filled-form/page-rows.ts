import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import type { FormWords } from '#schema/authored/filled-form.ts';
import { fold } from './fold.ts';
import type { FormBlock } from './form-blocks.ts';
import {
  type Column,
  columnsOf,
  type Header,
  headerOf,
  type Page,
  rows,
  textOf,
} from './page-header.ts';
import { type ColumnRole, rolesOfHeader } from './read-columns.ts';
import { readNumbers } from './read-number.ts';

/** Lines of one text stand no further apart, in heights of a letter. */
const APART = 1.9;

const middleOf = ({ left, right }: Column) => (left + right) / 2;

/** The place between two headings that the fewest pieces cross, in the midst of the widest such gap. */
function edgeBetween(before: Column, after: Column, items: Page): number {
  const from = Math.ceil(middleOf(before));
  const to = Math.floor(middleOf(after));
  const crossed = Array.from(
    { length: Math.max(1, to - from) },
    (_, at) => items.filter(({ left, right }) => left < from + at && right > from + at).length,
  );
  const fewest = Math.min(...crossed);
  let [start, length] = [0, 0];
  for (let at = 0; at < crossed.length; ) {
    const end = crossed.findIndex((count, place) => place >= at && count !== fewest);
    const stop = crossed[at] === fewest ? (end === -1 ? crossed.length : end) : at;
    if (stop - at > length) [start, length] = [at, stop - at];
    at = Math.max(stop, at + 1);
  }
  return from + start + length / 2;
}

/** The edges between columns, by their headings and by what stands below. */
function edgesOf({ columns }: Header, items: Page): readonly number[] {
  const width =
    Math.max(...items.map(({ right }) => right)) - Math.min(...items.map(({ left }) => left));
  const narrow = items.filter(({ left, right }) => right - left < width * 0.6);
  return columns.slice(1).map((column, at) => edgeBetween(columns[at] ?? column, column, narrow));
}

interface Table {
  readonly edges: readonly number[];
  readonly roles: readonly ColumnRole[];
  /** Numbers stand in the middle of their rows, not at the top. */
  readonly isCentred: boolean;
}

const columnAt = (edges: readonly number[], x: number) => edges.filter((edge) => edge <= x).length;

const crosses = (edges: readonly number[], { left, right }: PageItem) =>
  edges.some((edge) => left < edge - 2 && right > edge + 2);

function toRow(items: Page, { edges }: Table): FormBlock {
  const cells = Array.from({ length: edges.length + 1 }, (_, at) =>
    textOf(items.filter(({ left }) => columnAt(edges, left + 1) === at)),
  );
  return { kind: 'row', cells };
}

/** Lines that begin a row: those with a number in the column of numbers. */
function startsOf(lines: readonly Page[], { edges, roles }: Table): readonly number[] {
  const column = roles.indexOf('number');
  return lines.flatMap((line, at) => {
    const text = textOf(line.filter(({ left }) => columnAt(edges, left + 1) === column));
    return column !== -1 && readNumbers(text).numbers.length > 0 ? [at] : [];
  });
}

const bottomOf = (line: Page | undefined) => line?.[0]?.bottom ?? 0;

/** The line at which a new row begins between two: below the widest gap. */
function widestGap(lines: readonly Page[], from: number, to: number): number {
  let [found, widest] = [to, 0];
  for (let at = from + 1; at <= to; at += 1) {
    const gap = bottomOf(lines[at - 1]) - bottomOf(lines[at]);
    if (gap > widest) [found, widest] = [at, gap];
  }
  return found;
}

/** Where rows begin among the lines of a table. */
function beginningsOf(lines: readonly Page[], table: Table): readonly number[] {
  const starts = startsOf(lines, table);
  if (starts.length === 0 && !table.roles.includes('number')) return byGaps(lines);
  if (!table.isCentred) return starts;
  return starts.map((start, at) => {
    const before = starts[at - 1];
    return before === undefined ? 0 : widestGap(lines, before, start);
  });
}

function byGaps(lines: readonly Page[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const gap = bottomOf(lines[at - 1]) - bottomOf(line);
    return at === 0 || gap > (line[0]?.height ?? 0) * APART ? [at] : [];
  });
}

/** Rows of a part of a page that nothing interrupts. */
function rowsOf(items: Page, table: Table): readonly FormBlock[] {
  const lines = rows(items);
  const begin = [...new Set([0, ...beginningsOf(lines, table)])].sort((a, b) => a - b);
  return begin.flatMap((from, at) => {
    const row = lines.slice(from, begin[at + 1]).flat();
    return row.length === 0 ? [] : [toRow(row, table)];
  });
}

/** The blocks of a page below a header or on from the page before. */
function tableBlocks(items: Page, table: Table): readonly FormBlock[] {
  const blocks: FormBlock[] = [];
  let open: PageItem[] = [];
  const end = () => {
    if (open.length > 0) blocks.push(...rowsOf(open, table));
    open = [];
  };
  for (const line of rows(items)) {
    if (!line.some((item) => crosses(table.edges, item))) open.push(...line);
    else {
      end();
      blocks.push({ kind: 'line', text: textOf(line) });
    }
  }
  end();
  return blocks;
}

function isCentred(items: Page, edges: readonly number[], roles: readonly ColumnRole[]): boolean {
  const lines = rows(items);
  const [first = 0] = startsOf(lines, { edges, roles, isCentred: false });
  return lines.slice(0, first).some((line) => !line.some((item) => crosses(edges, item)));
}

const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^第\s*\d+\s*页/i;

/** Pages without what stands at the same place of several of them, and without their numbers. */
function withoutFurniture(pages: readonly Page[], words: FormWords): readonly Page[] {
  const keyOf = (line: Page) =>
    `${Math.round(bottomOf(line) / 4)} ${fold(textOf(line)).replace(/\d+/g, '')}`;
  const counts = new Map<string, number>();
  const lined = pages.map(rows);
  for (const line of lined.flat()) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const isFurniture = (line: Page, at: number, all: readonly Page[]) => {
    const isOuter = at < 3 || at >= all.length - 3;
    if (!isOuter) return false;
    if (at >= all.length - 3 && PAGE_NUMBER.test(textOf(line))) return true;
    const cells = columnsOf(line).map(({ items }) => textOf(items));
    return (
      (counts.get(keyOf(line)) ?? 0) > Math.max(1, pages.length / 3) && !rolesOfHeader(cells, words)
    );
  };
  return lined.map((lines) => lines.filter((line, at) => !isFurniture(line, at, lines)).flat());
}

/**
 * The pages of a PDF as rows and lines: columns by their headings and by the white between them, rows
 * by their numbers; a table goes on over pages, and what a page has at its head and foot is left out.
 */
export function pageBlocks(pages: readonly Page[], words: FormWords): readonly FormBlock[] {
  let table: Table | undefined;
  return withoutFurniture(pages, words).flatMap((page): readonly FormBlock[] => {
    const header = headerOf(page, words);
    if (header === undefined)
      return table === undefined ? lineBlocks(page) : tableBlocks(page, table);
    const top = Math.max(...[...header.items].map(({ bottom }) => bottom));
    const above = page.filter((item) => item.bottom > top && !header.items.has(item));
    const below = page.filter((item) => item.bottom < header.bottom && !header.items.has(item));
    const before = table === undefined ? lineBlocks(above) : tableBlocks(above, table);
    const edges = edgesOf(header, below.length > 0 ? below : page);
    table = { edges, roles: header.roles, isCentred: isCentred(below, edges, header.roles) };
    return [...before, { kind: 'row', cells: header.cells }, ...tableBlocks(below, table)];
  });
}

function lineBlocks(items: Page): readonly FormBlock[] {
  return rows(items).map((line) => ({ kind: 'line', text: textOf(line) }));
}
