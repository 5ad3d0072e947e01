import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { entriesOf } from '#core/register/entry-change.ts';
import { entryNames } from '#core/register/entry-names.ts';
import { fieldOf, fieldsOf, type RegisterId } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { fieldWords, type WordsOfFields } from '#core/register/words.ts';
import { type Names, namesIn } from './names.ts';
import type { Cell, Table } from './table.ts';
import { writeCell } from './write-cell.ts';

/** The words of a table: those of its register, and what the column is called in which an entry has its name. */
export type TableWords = WordsOfFields & { readonly form: { readonly entry: string } };

/** A column of a register's table. */
export interface Column {
  readonly heading: string;
  readonly cell: (id: string, entry: AnyEntry) => Cell;
  /** The field that it holds; none for a column that is worked out. */
  readonly name?: string;
}

/** A reader of actions alone wants to know against what each was taken: two fields of its finding. */
const DERIVED: Readonly<Partial<Record<RegisterId, readonly string[]>>> = {
  actions: ['clauseId', 'condition'],
};

function derivedColumns(
  register: RegisterId,
  context: RegisterContext,
  words: TableWords,
  names: Names,
): readonly Column[] {
  return (DERIVED[register] ?? []).flatMap((name) => {
    const field = fieldOf('findings', name);
    if (field === undefined) return [];
    const own = fieldWords(words, 'findings', name);
    return [
      {
        heading: own.label,
        cell: (_id: string, { findingId }: AnyEntry) => {
          const entry = ownEntry(context.assessment.findings, String(findingId)) ?? {};
          return writeCell(name, field, { entry, words: own, names, context });
        },
      },
    ];
  });
}

/** The columns of a register: what an entry is called, then its fields in their order. */
export function columnsOf(
  register: RegisterId,
  context: RegisterContext,
  words: TableWords,
): readonly Column[] {
  const names = namesIn(context);
  const called = register === 'leftOut' ? names.criteria : entryNames(register, context.assessment);
  const fields = fieldsOf(register).map(([name, field]): Column => {
    const own = fieldWords(words, register, name);
    return {
      name,
      heading: own.label,
      cell: (_id, entry) => writeCell(name, field, { entry, words: own, names, context }),
    };
  });
  const [first, ...others] = fields;
  return [
    { heading: words.form.entry, cell: (id) => called.get(id) ?? id },
    ...(first ? [first] : []),
    ...derivedColumns(register, context, words, names),
    ...others,
  ];
}

/** The entries of a register in the order of their numbers, or of when they were made. */
export function orderedEntries(
  register: RegisterId,
  context: RegisterContext,
): readonly (readonly [id: string, entry: AnyEntry])[] {
  if (register === 'ownCriteria' || register === 'leftOut')
    return Object.entries(entriesOf(register, context.assessment));
  return inRegisterOrder<AnyEntry>(entriesOf(register, context.assessment));
}

/** A register as a table: every field a column, every entry a row. */
export function registerTable(
  register: RegisterId,
  context: RegisterContext,
  words: TableWords,
): Table {
  const columns = columnsOf(register, context, words);
  return {
    head: columns.map(({ heading }) => heading),
    rows: orderedEntries(register, context).map(([id, entry]) =>
      columns.map(({ cell }) => cell(id, entry)),
    ),
  };
}
