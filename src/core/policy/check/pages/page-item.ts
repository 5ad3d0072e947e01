/** A piece of text with its place on a page: points, from the left and from the bottom. */
export interface PageItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Of its letters. */
  readonly height: number;
}

/** Pieces that stand on one line, from left to right. */
export interface PageLine {
  readonly bottom: number;
  readonly height: number;
  readonly parts: readonly PageItem[];
}

/** A wider gap, in heights of a letter, parts cells or columns; a narrower one parts words. */
const GAP = 1.1;
/** Where a column begins, a gap as narrow as this parts cells. */
const NARROW_GAP = 0.3;
/** Lines above and below by which a column is known. */
const AROUND = 2;
/** On a page whose words are pieces of their own, places coincide by chance. */
const PIECES_A_LINE = 5;
/** Further apart than this share of a letter's height, pieces stand on lines of their own. */
const SAME_LINE = 0.45;
/** A narrower gap is within a word. */
const WORD_GAP = 0.15;

/** A footnote's number is smaller than this share of the figure behind which it stands raised. */
const NOTE_SIZE = 0.8;
/** Letters that are drawn twice to look bold are this share of their height apart, or less. */
const DOUBLE = 0.1;

const isNumber = ({ text }: PageItem) => /^\s*\d{1,3}\s*$/.test(text);

function isOneLine(line: readonly PageItem[], item: PageItem): boolean {
  const first = line[0];
  if (first === undefined) return false;
  // A raised number is met before its line.
  const height = isNumber(first) ? Math.max(first.height, item.height) : first.height;
  return Math.abs(first.bottom - item.bottom) < height * SAME_LINE;
}

/** Whether a piece is the number of a footnote behind a figure, which it would make another: 5¹ days. */
function isNoteMark(before: PageItem, item: PageItem): boolean {
  const isRaised = item.bottom > before.bottom && item.height < before.height * NOTE_SIZE;
  return isRaised && isNumber(item) && /\d$/.test(before.text);
}

/** The pieces of a line from left to right, each once. */
function fromLeft(line: readonly PageItem[]): readonly PageItem[] {
  return line
    .toSorted((a, b) => a.left - b.left)
    .filter((item, at, sorted) => {
      const before = sorted[at - 1];
      const isNear = item.left - (before?.left ?? 0) < item.height * DOUBLE;
      return !(isNear && before?.text === item.text);
    });
}

type Lines = readonly (readonly PageItem[])[];

/** Whether a column begins where a piece of a line begins: in the lines around more pieces do so than reach over. */
function isEdge(lines: Lines, at: number, { left }: PageItem): boolean {
  const around = lines
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter((one) => one !== lines[at])
    .flat();
  const begin = around.filter((item) => Math.abs(item.left - left) < 1).length;
  const reachOver = around.filter((item) => item.left < left - 1 && item.right > left + 1).length;
  return begin > 0 && reachOver <= begin;
}

/** Two pieces that stand close as one. */
function join(before: PageItem, item: PageItem): PageItem {
  if (isNoteMark(before, item)) return { ...before, right: item.right };
  const isSpaced = /\s$/.test(before.text) || /^\s/.test(item.text);
  const space = !isSpaced && item.left - before.right > item.height * WORD_GAP ? ' ' : '';
  const right = Math.max(before.right, item.right);
  return { ...before, right, text: before.text + space + item.text };
}

/** Pieces of one line, those that stand close joined. */
function joinNeighbours(lines: Lines, at: number, mayBeTable: boolean): readonly PageItem[] {
  const joined: PageItem[] = [];
  for (const item of fromLeft(lines[at] ?? [])) {
    const before = joined.pop();
    const gap = before === undefined ? 0 : item.left - before.right;
    const isNarrow = mayBeTable && gap > item.height * NARROW_GAP && isEdge(lines, at, item);
    if (before === undefined) joined.push(item);
    else if (isNarrow || gap > item.height * GAP) joined.push(before, item);
    else joined.push(join(before, item));
  }
  return joined.map((item) => ({ ...item, text: item.text.trim() }));
}

/** The lines that pieces of text make, from the top down. */
export function linesOfItems(items: readonly PageItem[]): readonly PageLine[] {
  const lines: PageItem[][] = [];
  for (const item of items.toSorted((a, b) => b.bottom - a.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && isOneLine(last, item)) last.push(item);
    else lines.push([item]);
  }
  const mayBeTable = items.length <= lines.length * PIECES_A_LINE;
  return lines.map((line, at) => ({
    bottom: line[0]?.bottom ?? 0,
    height: Math.max(...line.map(({ height }) => height)),
    parts: joinNeighbours(lines, at, mayBeTable),
  }));
}
