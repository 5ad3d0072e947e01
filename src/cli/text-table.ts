import { isCombining, isEastAsian, mayBreakBetween } from '#export/pdf/text/line-rules.ts';

/** Columns between two columns of the table. */
const GAP = 2;

/** Columns that a text takes in a terminal: two for each Chinese character and its punctuation. */
export function textWidth(text: string): number {
  return codesOf(text).reduce((sum, code) => sum + codeWidth(code), 0);
}

function codesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function codeWidth(code: number): number {
  if (isCombining(code)) return 0;
  return isEastAsian(code) || isHangul(code) || isPictograph(code) ? 2 : 1;
}

function isHangul(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0xac00 && code <= 0xd7a3);
}

function isPictograph(code: number): boolean {
  return code >= 0x1f300 && code <= 0x1faff;
}

/** The stretches of a text within which no line may end; a space stands at the end of its stretch. */
function stretchesOf(text: string): readonly string[] {
  const codes = codesOf(text);
  const stretches: string[] = [];
  codes.forEach((code, position) => {
    const character = String.fromCodePoint(code);
    const before = codes[position - 1];
    const isChinese = isEastAsian(code) || isEastAsian(before ?? 0);
    const mayBreak =
      before === 0x20 || (isChinese && mayBreakBetween(before ?? 0, code, codes[position - 2]));
    if (stretches.length === 0 || mayBreak) stretches.push(character);
    else stretches[stretches.length - 1] += character;
  });
  return stretches;
}

/**
 * Breaks a text at its spaces, and between Chinese characters, into lines of at most `width`
 * columns; a longer word keeps its own line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const stretch of stretchesOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last}${stretch}`.trimEnd()) <= width)
      lines[lines.length - 1] = `${last}${stretch}`;
    else lines.push(stretch);
  }
  return lines.map((line) => line.trimEnd());
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export interface TextRow {
  /** First column, aligned left and broken where it is too long. */
  readonly name: string;
  /** Spaces before the name; broken lines stand two further in. */
  readonly indent: number;
  /** The other columns, aligned right. */
  readonly figures: readonly string[];
}

/** A table of so many columns a line: names, then figures as wide as they need. */
export function textTable(rows: readonly TextRow[], width: number): readonly string[] {
  const count = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const widths = Array.from({ length: count }, (_, position) =>
    Math.max(...rows.map(({ figures }) => textWidth(figures[position] ?? ''))),
  );
  const taken = widths.reduce((sum, column) => sum + column + GAP, 0);
  return rows.flatMap((row) => rowLines(row, widths, width - taken));
}

function rowLines(
  { name, indent, figures }: TextRow,
  widths: readonly number[],
  nameWidth: number,
): readonly string[] {
  const [first = '', ...others] = wrapText(name, nameWidth - indent - GAP);
  const columns = widths.map((width, position) => padStart(figures[position] ?? '', width + GAP));
  return [
    padEnd(`${' '.repeat(indent)}${first}`, nameWidth) + columns.join(''),
    ...others.map((line) => `${' '.repeat(indent + GAP)}${line}`),
  ];
}
