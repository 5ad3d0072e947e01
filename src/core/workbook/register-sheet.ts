import {
  type ColumnRule,
  EMPTY,
  type FigureSheet,
  numeric,
  type SheetCell,
} from '#core/document/sheet-cell.ts';
import { ownEntry } from '#core/own-entry.ts';
import { writeRowKey } from '#core/questionnaire/row-key.ts';
import { choiceRule } from '#core/questionnaire/tones.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { fieldOf } from '#core/register/registers.ts';
import { textIn } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { columnsOf, orderedEntries, type TableWords } from '#core/tables/register-table.ts';
import type { Cell } from '#core/tables/table.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

/** A register of the record with every field a column; notes on evidence only where notes go out. */
export function registerSheet(
  register: Sheet,
  contexts: readonly ReportContext[],
  words: TableWords,
): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap((first) => {
    const { assessment, catalogues, today, has } = first;
    const context = {
      ...{ assessment, today, walked: catalogues },
      catalogues: contexts.map(({ written: asWritten }) => asWritten),
    };
    const note = register === 'evidence' && !has('notes') ? words.evidence.fields.note.label : '';
    const rows = orderedEntries(register, context);
    const columns = columnsOf(register, context, words)
      .filter(({ heading }) => heading !== note)
      .map(({ heading, cell, name }) => ({
        heading,
        cell: ([id, entry]: Row) => typed(cell(id, entry)),
        rule: ruleOf(register, name, { context, words, rows }),
        isKept: isFilledIn(register, name),
      }));
    return makeSheet(
      first.words.workbook[register],
      [...columns, ...keyColumn(register, first)],
      rows,
    );
  });
}

type Sheet = 'evidence' | 'findings' | 'actions' | 'ownCriteria' | 'leftOut';
type Row = ReturnType<typeof orderedEntries>[number];

/** Rows of findings and actions find back to their entries, whatever is done to the sheet. */
function keyColumn(
  register: Sheet,
  { assessment, words }: ReportContext,
): readonly SheetColumn<Row>[] {
  if (register !== 'findings' && register !== 'actions') return [];
  const about = { kind: register, assessment: assessment.id, version: '', print: '' };
  return [
    {
      heading: words.workbook.key,
      cell: ([id]) => written(writeRowKey({ ...about, id })),
      rule: { isHidden: true },
    },
  ];
}

/** Whether whoever goes on in the sheet may want to fill a column in. */
function isFilledIn(register: Sheet, name: string | undefined): boolean {
  return register === 'actions' && name !== undefined && !fieldOf(register, name)?.isGiven;
}

/** What may stand in a column and how it is coloured. */
function ruleOf(
  register: Sheet,
  name: string | undefined,
  {
    context,
    words,
    rows,
  }: {
    readonly context: RegisterContext;
    readonly words: TableWords;
    readonly rows: readonly Row[];
  },
): ColumnRule | undefined {
  const field = name === undefined ? undefined : fieldOf(register, name);
  if (name === undefined || field === undefined) return undefined;
  const { choices = {}, choicesBinding } = fieldWords(words, register, name);
  if (field.kind === 'choice') {
    const binds = rows.filter(([, entry]) =>
      field.isBinding?.(textIn({ entry, touched: {}, language: '' }), context),
    );
    if (choicesBinding === undefined || binds.length === 0) return choiceRule(name, choices);
    const bound = choiceRule(name, choicesBinding);
    return binds.length === rows.length ? bound : joined(choiceRule(name, choices), bound);
  }
  if (register !== 'actions' || name !== 'due') return undefined;
  const { label, choices: states } = words.actions.fields.status;
  const pending = ['open', 'inProgress'].flatMap((state) => ownEntry(states, state) ?? []);
  return { pending: { heading: label, labels: pending } };
}

/** Where some standards bind and others do not, either word may stand. */
function joined(one: ColumnRule, other: ColumnRule): ColumnRule {
  const choices = [...new Set([...(one.choices ?? []), ...(other.choices ?? [])])];
  return { choices, tones: { ...one.tones, ...other.tones } };
}

function typed(cell: Cell): SheetCell {
  if (typeof cell === 'number') return numeric('count', cell);
  if (typeof cell === 'string') return written(cell);
  return cell.day === '' ? EMPTY : { kind: 'day', day: cell.day };
}
