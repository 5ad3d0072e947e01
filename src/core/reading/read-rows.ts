/** A cell in quotation marks, in which a mark stands twice, or one up to the next sign that ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * The rows and cells of what was copied from a spreadsheet: tabs between cells, a cell of several lines
 * in quotation marks. Rows without any words are left out.
 */
export function readRows(copied: string): readonly (readonly string[])[] {
  const text = copied.replace(/\r\n?/g, '\n');
  const rows: string[][] = [[]];
  const cell = new RegExp(CELL);
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    // A mark that nobody closed is a sign like any other.
    const found = cell.exec(text) ?? unquoted(text, from);
    cell.lastIndex = from + found[0].length;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

function unquoted(text: string, from: number): readonly [string, undefined, string, string] {
  const [plain = ''] = /^[^\t\n]*/.exec(text.slice(from)) ?? [];
  const end = text[from + plain.length] ?? '';
  return [plain + end, undefined, plain, end];
}
