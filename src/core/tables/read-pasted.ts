import { readRows } from '#core/reading/read-rows.ts';
import type { RegisterContext } from '#core/register/context.ts';
import type { Field } from '#core/register/field.ts';
import { readEntry } from '#core/register/read-entry.ts';
import { fieldsOf, type RegisterId } from '#core/register/registers.ts';
import { type AnyEntry, newEntry, textIn } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { type Names, namesIn } from './names.ts';
import { type CellProblem, plainName, readCell } from './read-cell.ts';
import type { TableWords } from './register-table.ts';

/** A cell that is not understood, or a field that a row does not fill and must. */
export interface PastedProblem {
  readonly heading: string;
  readonly text: string;
  readonly problem: CellProblem;
}

/** One row: an entry as it would be kept, or what is wrong with it. */
export interface PastedRow {
  /** As it stands in the paste, counted from 1 with the headings. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The criterion of an entry that is called by one. */
  readonly id: string | undefined;
  readonly entry: AnyEntry;
  readonly problems: readonly PastedProblem[];
}

export interface Pasted {
  /** The headings as they were pasted, each with the field that it names, if any. */
  readonly columns: readonly { readonly heading: string; readonly field: string | undefined }[];
  readonly rows: readonly PastedRow[];
}

/** Why nothing of a paste is read. */
export interface PasteFailure {
  readonly code: 'noHeadings';
  /** The headings by which fields are known. */
  readonly known: readonly string[];
}

/** How rows are read where their headings alone do not say it. */
export interface PasteOptions {
  /** What every new entry has. */
  readonly given?: AnyEntry;
  /** The fields of some columns by their places, in place of what their headings say; undefined leaves one out. */
  readonly chosen?: ReadonlyMap<number, string | undefined>;
}

/** What a pasted table is read by. */
interface Reading {
  readonly register: RegisterId;
  readonly context: RegisterContext;
  readonly words: TableWords;
  readonly names: Names;
  readonly given: AnyEntry;
  readonly chosen: ReadonlyMap<number, string | undefined>;
}

/** Stands for the column in which an entry has its name. */
const ENTRY = '';

/** The fields that may be pasted, by name. */
export function pastedFields(register: RegisterId): ReadonlyMap<string, Field> {
  return new Map(fieldsOf(register).filter(([, { kind }]) => kind !== 'files' && kind !== 'mark'));
}

function readHeadings(head: readonly string[], { register, words, chosen }: Reading) {
  const byLabel = new Map<string, string>([[plainName(words.form.entry), ENTRY]]);
  for (const [name] of pastedFields(register)) {
    byLabel.set(plainName(name), name);
    byLabel.set(plainName(fieldWords(words, register, name).label), name);
  }
  const taken = new Set<string>();
  return head.map((heading, place) => {
    const field = chosen.has(place) ? chosen.get(place) : byLabel.get(plainName(heading));
    if (field === undefined || taken.has(field)) return { heading, field: undefined };
    taken.add(field);
    return { heading, field };
  });
}

/** The values of a row's cells by field, with those that are not understood apart. */
function readCells(cells: readonly string[], columns: Pasted['columns'], reading: Reading) {
  const { register, words, names } = reading;
  const fields = pastedFields(register);
  const values: Record<string, unknown> = {};
  const problems: PastedProblem[] = [];
  for (const [position, { heading, field: name }] of columns.entries()) {
    const text = cells[position] ?? '';
    const field = name === undefined ? undefined : fields.get(name);
    if (name === undefined || field === undefined || text.trim() === '') continue;
    const read = readCell(text, field, fieldWords(words, register, name), names);
    if (read.ok) values[name] = read.value;
    else problems.push({ heading, text, problem: read.failure });
  }
  return { values, problems };
}

/** Without the choices that say what the rule says: they are suggested again, and follow it. */
function withoutSuggested(entry: AnyEntry, { register, context }: Reading): AnyEntry {
  const textOf = textIn({ entry, touched: {}, language: '' });
  const isSuggested = ([name, value]: [string, unknown]) => {
    const field = fieldsOf(register).find(([one]) => one === name)?.[1];
    return field?.kind === 'choice' && field.suggest?.(textOf, context) === value;
  };
  return Object.fromEntries(Object.entries(entry).filter((one) => !isSuggested(one)));
}

/** The criterion that a row is about, in a register whose entries are called by one. */
function idOf(cells: readonly string[], columns: Pasted['columns'], { names }: Reading) {
  const called = plainName(cells[columns.findIndex(({ field }) => field === ENTRY)] ?? '');
  return [...names.criteria].find(([id, name]) => [id, name].map(plainName).includes(called))?.[0];
}

function readRow(
  cells: readonly string[],
  columns: Pasted['columns'],
  reading: Reading,
): Omit<PastedRow, 'line'> {
  const { register, context, words, given } = reading;
  const { values, problems } = readCells(cells, columns, reading);
  // A row says itself on which day something was: what it leaves open is not of today.
  const fresh = newEntry(register, given, { ...context, today: '' });
  const entry = withoutSuggested({ ...fresh, date: undefined, ...values }, reading);
  const whole = Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = readEntry(register, { entry: whole, touched: {}, language: '' }, context);
  const named = new Set(problems.map(({ heading }) => heading));
  const lacking = (read.ok ? [] : read.failure).flatMap(({ name, problem }): PastedProblem[] => {
    const heading = fieldWords(words, register, name).label;
    return named.has(heading) ? [] : [{ heading, text: '', problem }];
  });
  const id = register === 'leftOut' ? idOf(cells, columns, reading) : undefined;
  const isLost = register === 'leftOut' && id === undefined;
  const lost: PastedProblem = { heading: words.form.entry, text: '', problem: { code: 'missing' } };
  return {
    cells,
    id,
    entry: whole,
    problems: [...(isLost ? [lost] : []), ...problems, ...lacking],
  };
}

/**
 * Rows of a spreadsheet as entries of a register. The first row holds the headings, each the label of
 * a field; a column of another heading is left out and named as such. What a cell says that nobody can
 * read is not kept as something else: its row says so.
 */
export function readPasted(
  register: RegisterId,
  text: string,
  context: RegisterContext,
  words: TableWords,
  { given = {}, chosen = new Map() }: PasteOptions = {},
): Result<Pasted, PasteFailure> {
  const reading: Reading = { register, context, words, given, chosen, names: namesIn(context) };
  const [head = [], ...body] = readRows(text);
  const columns = readHeadings(head, reading);
  const isUnknown = columns.every(({ field }) => field === undefined || field === ENTRY);
  if (isUnknown && chosen.size === 0) {
    const known = [...pastedFields(register).keys()];
    return fail({
      code: 'noHeadings',
      known: known.map((name) => fieldWords(words, register, name).label),
    });
  }
  const rows = body.map((cells, position) => ({
    line: position + 2,
    ...readRow(cells, columns, reading),
  }));
  return succeed({ columns, rows });
}
