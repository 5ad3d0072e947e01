import { BLANK, type FigureSheet, text } from '#core/document/sheet-cell.ts';
import { fill } from '#core/message.ts';
import { writeSurveyKey } from './row-key.ts';
import { pairParts, type SurveyLanguage } from './survey.ts';

const WIDTHS = { part: 22, statement: 60, answer: 22 } as const;

/** A questionnaire as the sheet of a workbook: each statement with room for what is expected and what was found. */
export function surveySheets(
  { test, words: { sheet } }: SurveyLanguage,
  organisation: string,
): readonly FigureSheet[] {
  const title = organisation === '' ? sheet.title : fill(sheet.titleFor, { organisation });
  const choices = test.parts[0]?.questions[0]?.choices.toReversed() ?? [];
  const answer = { choices, width: WIDTHS.answer };
  return [
    {
      name: sheet.name,
      above: [[text(title)], [text(sheet.lead)]],
      head: [sheet.part, sheet.statement, sheet.expected, sheet.seen, sheet.key],
      rules: [
        ...[{ width: WIDTHS.part }, { width: WIDTHS.statement }, answer, answer],
        { isHidden: true },
      ],
      rows: pairParts(test).flatMap((part) =>
        part.questions.map((question) => [
          ...[text(part.title), text(question.text), BLANK, BLANK],
          text(writeSurveyKey(test, question.id)),
        ]),
      ),
    },
  ];
}
