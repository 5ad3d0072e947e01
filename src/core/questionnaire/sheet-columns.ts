import { fieldWords } from '#core/register/words.ts';
import { plainName } from '#core/tables/read-cell.ts';
import { pastedFields } from '#core/tables/read-pasted.ts';
import type { ReturnedSheet, ReturnLanguage } from './returned.ts';
import { type RowKey, type RowKind, readRowKey } from './row-key.ts';

/** So many rows from the top are looked at for headings. */
const LOOKED_AT = 60;

/** What a column of answers holds. */
export type AnswerColumn = 'clause' | 'question' | 'answer' | 'note' | 'reason' | 'evidence';

/** A sheet with its headings understood: where they stand, in which language, and what leads each row back. */
export interface KnownSheet {
  readonly sheet: ReturnedSheet;
  readonly kind: RowKind;
  /** Place of the row of headings. */
  readonly head: number;
  readonly language: ReturnLanguage;
  /** Places of the columns by what they hold: an answer's part, or a field of a register. */
  readonly columns: ReadonlyMap<string, number>;
  readonly notRead: readonly string[];
  readonly keyOf: (row: readonly string[]) => RowKey | undefined;
}

type Labels = ReadonlyMap<string, string>;

/** What the headings of a kind of sheet are called in a language, by what they are compared by. */
function labelsOf(kind: RowKind, { words, tableWords }: ReturnLanguage): Labels {
  const { columns, headings } = words;
  if (kind === 'asked') {
    const { key: _key, ...parts } = columns;
    return new Map(Object.entries(parts).map(([part, label]) => [plainName(label), part]));
  }
  if (kind === 'answers')
    return new Map(Object.entries(headings).map(([part, label]) => [plainName(label), part]));
  return new Map(
    [...pastedFields(kind).keys()].map((name) => [
      plainName(fieldWords(tableWords, kind, name).label),
      name,
    ]),
  );
}

interface Found {
  readonly head: number;
  readonly language: ReturnLanguage;
  readonly columns: ReadonlyMap<string, number>;
}

function columnsIn(row: readonly string[], labels: Labels): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [place, cell] of row.entries()) {
    const name = labels.get(plainName(cell));
    if (name !== undefined && !columns.has(name)) columns.set(name, place);
  }
  return columns;
}

/** The row that has most of the headings, in the language that it has them in. */
function findHead(
  rows: ReturnedSheet['rows'],
  kind: RowKind,
  languages: readonly ReturnLanguage[],
): Found | undefined {
  let best: Found | undefined;
  for (const language of languages) {
    const labels = labelsOf(kind, language);
    for (const [head, row] of rows.slice(0, LOOKED_AT).entries()) {
      const columns = columnsIn(row, labels);
      if (columns.size > (best?.columns.size ?? 0)) best = { head, language, columns };
    }
  }
  return best;
}

/** The key of a row, in whatever column it stands by now. */
const keyOf = (row: readonly string[]): RowKey | undefined => {
  for (const cell of row) {
    const key = readRowKey(cell);
    if (key !== undefined) return key;
  }
  return undefined;
};

/** A sheet as far as its headings are understood; undefined where nothing in it leads back. */
export function knowSheet(
  sheet: ReturnedSheet,
  languages: readonly ReturnLanguage[],
): KnownSheet | undefined {
  const keyed = sheet.rows.map(keyOf).find((key) => key !== undefined);
  const kind = keyed?.kind ?? 'asked';
  const found = findHead(sheet.rows, kind, languages);
  // Without a key it has to look like a questionnaire at least.
  if (found === undefined) return undefined;
  const isForm = found.columns.has('question') && found.columns.has('answer');
  if (keyed === undefined && !isForm) return undefined;
  const read = new Set(found.columns.values());
  const notRead = (sheet.rows[found.head] ?? []).filter(
    (heading, place) =>
      heading.trim() !== '' && !read.has(place) && !isKeyHeading(heading, languages),
  );
  return { ...found, sheet, kind, keyOf, notRead };
}

function isKeyHeading(heading: string, languages: readonly ReturnLanguage[]): boolean {
  return languages.some(({ words }) => plainName(words.columns.key) === plainName(heading));
}
