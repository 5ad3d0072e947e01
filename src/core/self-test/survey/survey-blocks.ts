import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { SurveyWords } from '#core/words/survey-words.ts';
import type { SelfTest } from '../self-test.ts';
import { bandTable, pictureBlocks, resultSentence } from '../self-test-blocks.ts';
import { type Writing, writeGap } from '../self-test-figures.ts';
import type { ReadSurvey, UnreadCell } from './survey.ts';
import { type SurveyScore, scoreSurvey } from './survey-score.ts';

/** What a survey is written with. */
export interface SurveyWriting extends Writing {
  readonly survey: SurveyWords;
}

type Read = Pick<ReadSurvey, 'respondents' | 'unread'>;

/** Below so many people one of them moves a mean. */
const FEW = 30;

/** How many people, how many pairs: what the figures rest on. */
export function basisOf(
  { people, pairs, halves }: SurveyScore,
  { survey: { result }, language }: SurveyWriting,
): string {
  return joinSentences([
    fillCount(language, result.respondents, people),
    fillCount(language, result.pairs, pairs),
    ...(halves === 0 ? [] : [fillCount(language, result.halves, halves)]),
  ]);
}

/** What a survey came to: the figure and its band, on how many people it rests, dimensions and statements. */
export function surveyBlocks(
  test: SelfTest,
  { respondents, unread }: Read,
  writing: SurveyWriting,
): readonly Block[] {
  const { result } = writing.survey;
  const found = scoreSurvey(test, respondents);
  const { score } = found;
  return [
    paragraph(resultSentence(test, score, writing), 'lead'),
    paragraph(basisOf(found, writing)),
    ...(score.band ? [paragraph(score.band.text)] : []),
    ...(found.people < FEW ? [paragraph(result.few)] : []),
    ...(respondents.some(({ isOtherEdition }) => isOtherEdition)
      ? [paragraph(result.edition)]
      : []),
    ...test.pictures
      .filter(({ kind }) => kind === 'gaps')
      .flatMap((picture) => pictureBlocks(picture, test, score, writing)),
    statementTable(found, writing),
    bandTable(test, writing),
    paragraph(result.more, 'note'),
    paragraph(result.says, 'note'),
    ...unreadBlocks(unread, writing),
  ];
}

function statementTable(
  { statements }: SurveyScore,
  { survey: { result, sheet }, words }: SurveyWriting,
): TableBlock {
  const { none, columns } = words.result;
  return table(
    result.statements,
    [
      column(sheet.statement, 3),
      column(words.sides.expected, 1, 'end'),
      column(words.sides.seen, 1, 'end'),
      column(columns.gap, 1, 'end'),
      column(result.people, 1, 'end'),
    ],
    statements.map(({ question, expected, seen, gap, people }) => [
      cell(question.text),
      cell(expected ? toFigure(expected) : none),
      cell(seen ? toFigure(seen) : none),
      cell(gap ? writeGap(gap) : none),
      cell(String(people)),
    ]),
  );
}

/** What was not understood, by file and row; nothing where all was. */
export function unreadBlocks(
  unread: readonly UnreadCell[],
  { survey, words }: SurveyWriting,
): readonly Block[] {
  if (unread.length === 0) return [];
  const { title, lead, columns, rowOf } = survey.unread;
  const whatOf = ({ reason }: UnreadCell) => {
    const side = 'side' in reason ? { side: words.sides[reason.side] } : {};
    return fill(survey.unread[reason.code], { ...reason, ...side });
  };
  return [
    table(
      title,
      [column(columns.file, 1.6), column(columns.row, 1), column(columns.what, 2.4)],
      unread.map((one) => [
        ...[cell(one.file), cell(fill(rowOf, { sheet: one.sheet, row: one.row }))],
        cell(whatOf(one)),
      ]),
    ),
    paragraph(lead, 'note'),
  ];
}
