import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { EMPTY, type FigureSheet, ratio, type SheetCell } from '#core/document/sheet-cell.ts';
import { fill } from '#core/message.ts';
import type { Counts } from '#core/perspectives/cells.ts';
import { shareOf } from '#core/perspectives/share.ts';
import { type HeardStep, hearVoices } from '#core/perspectives/voices.ts';
import type { ReportContext } from '#core/report/report-context.ts';
import { voiceLabel } from '#core/result-blocks/perspective-blocks.ts';
import { makeSheet, type SheetColumn, written } from './make-sheet.ts';

/** What groups say of each statement, as far as it may be shown: what was promised to them holds here too. */
export function perspectivesSheet(contexts: readonly ReportContext[]): readonly FigureSheet[] {
  return contexts.slice(0, 1).flatMap(({ assessment, catalogues, words, has }) => {
    const heard = hearVoices(catalogues, assessment);
    if (heard === undefined) return [];
    const { perspectives, workbook } = words;
    const columns: readonly SheetColumn<HeardStep>[] = [
      { heading: words.columns.clause, cell: ({ clause }) => written(clause.number) },
      {
        heading: words.columns.criterion,
        cell: ({ clause, criterion }) =>
          written(`${criterionNameIn(clause, criterion)} ${criterion.text}`),
      },
      ...heard.voices.flatMap((voice, place) => {
        const name = voiceLabel(voice, perspectives);
        return [
          {
            heading: fill(workbook.inPlace, { voice: name }),
            cell: ({ cells }: HeardStep) => shareCell(cells[place]),
          },
          {
            heading: fill(workbook.cannotSay, { voice: name }),
            cell: ({ cells }: HeardStep) => unknownCell(cells[place]),
          },
        ];
      }),
      {
        heading: perspectives.clauses.columns.everybody,
        cell: ({ everybody }) => shareCell(everybody),
      },
      {
        heading: words.columns.note,
        cell: ({ notes }) =>
          has('notes') ? written(notes.map(({ note }) => note).join('\n')) : EMPTY,
      },
    ];
    const said = heard.steps.filter(({ cells }) => cells.slice(1).some(Boolean));
    return makeSheet(workbook.perspectives, columns, said);
  });
}

function shareCell(counts: Counts | undefined): SheetCell {
  const share = counts && shareOf([counts]);
  return share ? ratio(Number(share.numerator), Number(share.denominator)) : EMPTY;
}

/** Nothing for nobody, so that the column goes where everybody could say. */
function unknownCell(counts: Counts | undefined): SheetCell {
  return counts?.unknown ? { kind: 'count', value: counts.unknown } : EMPTY;
}
