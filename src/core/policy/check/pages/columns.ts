import { linesOfItems, type PageItem } from './page-item.ts';

/** Fewer lines beside each other are a table or a letterhead. */
const FEWEST_LINES = 4;
/** Lines of a column hold at least so many signs in the middle; cells of a table hold fewer. */
const LINE_SIGNS = 22;
const CHINESE_LINE_SIGNS = 12;
/** Columns begin at one place, give or take so many points. */
const SLACK = 4;

/** The left edge of the right-hand column, if the pieces stand in two columns. */
function gutterOf(items: readonly PageItem[]): number | undefined {
  const left = Math.min(...items.map((item) => item.left));
  const right = Math.max(...items.map((item) => item.right));
  const isInside = (at: number) =>
    at > left + (right - left) * 0.3 && at < left + (right - left) * 0.75;
  const starts = new Map<number, number>();
  for (const item of items) {
    const start = Math.round(item.left / SLACK) * SLACK;
    if (isInside(item.left)) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const [commonest] = [...starts].sort((a, b) => b[1] - a[1]);
  if (commonest === undefined || commonest[1] < FEWEST_LINES) return undefined;
  return commonest[0] - SLACK;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Whether pieces are running text: many lines, most of them long. */
function isProse(items: readonly PageItem[]): boolean {
  const signs = items.map(({ text }) =>
    /\p{Script=Han}/u.test(text) ? (text.length * LINE_SIGNS) / CHINESE_LINE_SIGNS : text.length,
  );
  return items.length >= FEWEST_LINES && median(signs) >= LINE_SIGNS;
}

/** Pieces that are read one after the other, and whether they are a column of their own. */
interface Group {
  readonly isColumn: boolean;
  readonly items: readonly PageItem[];
}

/** The pieces of a band: the left column before the right one, or all as they stand. */
function orderBand(band: readonly PageItem[], gutter: number): readonly Group[] {
  const left = band.filter((item) => item.left < gutter);
  const right = band.filter((item) => item.left >= gutter);
  if (!isProse(left) || !isProse(right)) return [{ isColumn: false, items: band }];
  return [left, right].map((items) => ({ isColumn: true, items }));
}

/** What reaches over both columns parts the bands above and below it. */
function bandsOf(pieces: readonly PageItem[], gutter: number): readonly Group[] {
  const groups: Group[] = [];
  let band: PageItem[] = [];
  for (const piece of pieces) {
    if (piece.left >= gutter || piece.right <= gutter + SLACK) {
      band.push(piece);
      continue;
    }
    groups.push(...orderBand(band, gutter), { isColumn: false, items: [piece] });
    band = [];
  }
  return [...groups, ...orderBand(band, gutter)];
}

/** The pieces of a page in groups as a person reads them: a column is read to its end before the next one. */
export function readingGroups(items: readonly PageItem[]): readonly (readonly PageItem[])[] {
  const pieces = linesOfItems(items).flatMap(({ parts }) => parts);
  const gutter = pieces.length === 0 ? undefined : gutterOf(pieces);
  if (gutter === undefined) return [pieces];
  const read: { isColumn: boolean; items: PageItem[] }[] = [];
  for (const { isColumn, items: group } of bandsOf(pieces, gutter)) {
    const last = read.at(-1);
    // What is no column goes on as one text, so that the rows of a table stay together.
    if (last === undefined || isColumn || last.isColumn) read.push({ isColumn, items: [...group] });
    else last.items.push(...group);
  }
  return read.map((group) => group.items).filter((group) => group.length > 0);
}
