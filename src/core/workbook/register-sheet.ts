import { EMPTY, type FigureSheet, numeric, type SheetCell } from '#core/document/sheet-cell.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { columnsOf, orderedEntries, type TableWords } from '#core/tables/register-table.ts';
import type { Cell } from '#core/tables/table.ts';
import { makeSheet, written } from './make-sheet.ts';

/** A register of the record with every field a column; notes on evidence only where notes go out. */
export function registerSheet(
  register: 'evidence' | 'findings' | 'actions',
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
    const columns = columnsOf(register, context, words)
      .filter(({ heading }) => heading !== note)
      .map(({ heading, cell }) => ({
        heading,
        cell: ([id, entry]: ReturnType<typeof orderedEntries>[number]) => typed(cell(id, entry)),
      }));
    return makeSheet(first.words.workbook[register], columns, orderedEntries(register, context));
  });
}

function typed(cell: Cell): SheetCell {
  if (typeof cell === 'number') return numeric('count', cell);
  if (typeof cell === 'string') return written(cell);
  return cell.day === '' ? EMPTY : { kind: 'day', day: cell.day };
}
