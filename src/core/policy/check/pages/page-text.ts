import { readingGroups } from './columns.ts';
import { linesOfItems, type PageItem, type PageLine } from './page-item.ts';
import { tableAt, writeTable } from './table-rows.ts';

/** A page's lines of text; an empty one stands between paragraphs. */
export type TextLines = readonly string[];

/** A line that begins further below the one before than so many usual distances begins a paragraph. */
const PARAGRAPH = 1.35;
/** Letters so much larger than most are a heading's. */
const LARGER = 1.15;
const HEADING_LENGTH = 90;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** The usual distance from one line to the next. */
function spacingOf(lines: readonly PageLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => (lines[at]?.bottom ?? 0) - line.bottom)
    .filter((distance) => distance > 0);
  return distances.length === 0 ? Number.POSITIVE_INFINITY : median(distances);
}

function writeLine({ parts, height }: PageLine, body: number): string {
  const text = parts.map((part) => part.text).join(' ');
  return height > body * LARGER && text.length <= HEADING_LENGTH ? `## ${text}` : text;
}

function writeGroup(items: readonly PageItem[], body: number): string[] {
  const lines = linesOfItems(items);
  const spacing = spacingOf(lines);
  const text: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const above = lines[at - 1];
    if (above !== undefined && above.bottom - line.bottom > spacing * PARAGRAPH) text.push('');
    const table = tableAt(lines, at);
    text.push(...(table === undefined ? [writeLine(line, body)] : writeTable(table)));
    at += table?.lines.length ?? 1;
  }
  return text;
}

/** The lines of a page as a person reads them: columns one after the other, rows of tables whole. */
export function pageText(items: readonly PageItem[]): TextLines {
  const weighted = items.flatMap(({ height, text }) =>
    Array.from({ length: Math.ceil(text.length / 20) }, () => height),
  );
  const body = median(weighted);
  return readingGroups(items).flatMap((group, at) =>
    at === 0 ? writeGroup(group, body) : ['', ...writeGroup(group, body)],
  );
}
