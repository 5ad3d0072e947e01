/** Characters between two columns. */
const GAP = 2;

/** Breaks a text at its spaces into lines of at most `width` characters; a longer word keeps its own line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface TextRow {
  /** First column, aligned left and broken where it is too long. */
  readonly name: string;
  /** Spaces before the name; broken lines stand two further in. */
  readonly indent: number;
  /** The other columns, aligned right. */
  readonly figures: readonly string[];
}

/** A table of so many characters a line: a column of names, then figures as wide as they need. */
export function textTable(rows: readonly TextRow[], width: number): readonly string[] {
  const count = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const widths = Array.from({ length: count }, (_, position) =>
    Math.max(...rows.map(({ figures }) => figures[position]?.length ?? 0)),
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
  const columns = widths.map((width, position) => (figures[position] ?? '').padStart(width + GAP));
  return [
    `${' '.repeat(indent)}${first}`.padEnd(nameWidth) + columns.join(''),
    ...others.map((line) => `${' '.repeat(indent + GAP)}${line}`),
  ];
}
