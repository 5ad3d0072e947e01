import { ownEntry } from '#core/own-entry.ts';
import { readDay } from '#core/reading/read-day.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { entryAt } from '#core/register/entry-change.ts';
import { entryNames } from '#core/register/entry-names.ts';
import type { Field } from '#core/register/field.ts';
import { readEntry } from '#core/register/read-entry.ts';
import { fieldOf } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import { succeed } from '#core/result.ts';
import { type Names, namesIn } from '#core/tables/names.ts';
import { plainName, readCell } from '#core/tables/read-cell.ts';
import { type Cell, cellText } from '#core/tables/table.ts';
import { writeCell } from '#core/tables/write-cell.ts';
import type {
  EntryRow,
  FieldChange,
  ReturnLanguage,
  RowPlace,
  UnreadReason,
  UnreadRow,
} from './returned.ts';
import type { KnownSheet } from './sheet-columns.ts';

type RegisterKind = EntryRow['kind'];

/** What every row of a sheet of entries is read by. */
export interface EntryReading {
  readonly register: RegisterKind;
  readonly known: KnownSheet;
  readonly context: RegisterContext;
  readonly names: Names;
  /** In which choices may be typed; the sheet's own first. */
  readonly languages: readonly ReturnLanguage[];
}

/** Prepares the reading of a sheet of findings or of actions. */
export function startEntries(
  register: RegisterKind,
  known: KnownSheet,
  context: RegisterContext,
  all: readonly ReturnLanguage[],
): EntryReading {
  const languages = [known.language, ...all.filter((one) => one !== known.language)];
  return { register, known, context, names: namesIn(context), languages };
}

export interface ReadEntryRow {
  readonly row?: EntryRow;
  readonly unread: readonly UnreadRow[];
  readonly idle?: 'same';
}

/** A row of findings or actions: every field that it holds otherwise than it stands here. */
export function readEntryRow(
  cells: readonly string[],
  id: string,
  place: RowPlace,
  reading: EntryReading,
): ReadEntryRow {
  const { register, known, context } = reading;
  const entry = entryAt(register, id, context.assessment);
  if (entry === undefined) {
    const text = cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, 3)
      .join(' · ');
    return { unread: [{ ...place, reason: { code: 'gone', text } }] };
  }
  const read = [...known.columns].map(([name, column]) =>
    readField(name, (cells[column] ?? '').trim(), entry, reading),
  );
  const changes = read.flatMap(({ change }) => change ?? []);
  const wrong = read.flatMap(({ reason }) => reason ?? []);
  const { kept, lacking } = whole(changes, entry, reading);
  const unread = [...wrong, ...lacking].map((reason) => ({ ...place, reason }));
  if (kept.length === 0) return unread.length > 0 ? { unread } : { unread, idle: 'same' };
  const name = entryNames(register, context.assessment).get(id) ?? id;
  return { unread, row: { ...place, kind: register, id, name, changes: kept } };
}

interface ReadField {
  readonly change?: FieldChange;
  readonly reason?: UnreadReason;
}

function readField(name: string, text: string, entry: AnyEntry, reading: EntryReading): ReadField {
  const { register, known, context, names } = reading;
  const field = fieldOf(register, name);
  if (field === undefined) return {};
  const words = fieldWords(known.language.tableWords, register, name);
  const cell = writeCell(name, field, { entry, words, names, context });
  if (saysSame(text, cell, field)) return {};
  const about = { heading: words.label, present: cellText(cell) };
  if (field.isGiven) return { reason: { code: 'given', heading: words.label, text } };
  if (text === '') return { change: { ...about, field: name, said: '', value: undefined } };
  const value = readInAny(name, field, text, reading);
  if (!value.ok)
    return {
      reason: {
        ...{ code: 'cell', register, field: name, heading: words.label, text },
        problem: value.failure,
      },
    };
  const isKept = JSON.stringify(value.value) === JSON.stringify(ownEntry(entry, name));
  return isKept ? {} : { change: { ...about, field: name, said: text, value: value.value } };
}

/** What a cell says in the first language in which it says anything; else what is wrong with it in the sheet's own. */
function readInAny(
  name: string,
  field: Field,
  text: string,
  { register, names, languages }: EntryReading,
): ReturnType<typeof readCell> {
  const [own, ...others] = languages.map(({ tableWords }) =>
    readCell(text, field, fieldWords(tableWords, register, name), names),
  );
  return [own, ...others].find((one) => one?.ok) ?? own ?? succeed(undefined);
}

/** Whether a cell of the file says what would be written there today. Spreadsheets write days their own way. */
function saysSame(text: string, cell: Cell, field: Field): boolean {
  if (plainName(text) === plainName(cellText(cell))) return true;
  if (field.kind !== 'day' || typeof cell !== 'object') return false;
  const day = readDay(text);
  return day.ok && day.value === cell.day;
}

/** The changes without those by which the entry would lack something that it did not lack before. */
function whole(changes: readonly FieldChange[], entry: AnyEntry, reading: EntryReading) {
  const { register, context, known } = reading;
  const problemsIn = (one: AnyEntry) => {
    const read = readEntry(register, { entry: one, touched: {}, language: '' }, context);
    return read.ok ? [] : read.failure;
  };
  const before = new Set(problemsIn(entry).map(({ name }) => name));
  const after = {
    ...entry,
    ...Object.fromEntries(changes.map(({ field, value }) => [field, value])),
  };
  const fresh = problemsIn(after).filter(({ name }) => !before.has(name));
  if (fresh.length === 0) return { kept: changes, lacking: [] };
  const lacking = fresh.map(
    ({ name, problem }): UnreadReason => ({
      ...{ code: 'cell', register, field: name, text: '', problem },
      heading: fieldWords(known.language.tableWords, register, name).label,
    }),
  );
  return { kept: [], lacking };
}
