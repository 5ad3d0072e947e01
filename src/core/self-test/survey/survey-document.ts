import { dayAt } from '#core/calendar/day.ts';
import { chapter, labelled, paragraph } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { type FigureSheet, numeric, text } from '#core/document/sheet-cell.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, writeDay } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import type { SelfTest } from '../self-test.ts';
import { NO_MARKS, resultSentence } from '../self-test-blocks.ts';
import type { ReadSurvey } from './survey.ts';
import { basisOf, type SurveyWriting, surveyBlocks } from './survey-blocks.ts';
import { scoreSurvey } from './survey-score.ts';

/** A survey that is taken along, at an ISO instant. */
export interface TakenSurvey extends Pick<ReadSurvey, 'respondents' | 'unread'> {
  readonly at: string;
}

/** A survey as a document to take along. The same input gives the same tree. */
export function surveyDocument(
  test: SelfTest,
  taken: TakenSurvey,
  writing: SurveyWriting,
): ReportDocument {
  const { words, survey, language } = writing;
  const title = fill(survey.document.title, { title: test.title });
  return {
    language: documentTag(language),
    title,
    author: words.title,
    subject: survey.document.subject,
    createdAt: taken.at,
    footer: title,
    pageLabel: words.document.pageLabel,
    markLabels: NO_MARKS,
    blocks: [
      chapter(`survey-${test.id}`, title, false),
      paragraph(survey.result.title),
      labelled(survey.document.day, writeDay(language, dayAt(taken.at))),
      ...surveyBlocks(test, taken, writing),
    ],
  };
}

/** Means, gaps and people by statement as a sheet, for whoever goes on counting. */
export function surveyResultSheets(
  test: SelfTest,
  { respondents }: Pick<TakenSurvey, 'respondents'>,
  { words, survey }: SurveyWriting,
): readonly FigureSheet[] {
  const { sides, result } = words;
  const decimal = (value: Parameters<typeof toNumber>[0] | undefined) =>
    numeric('decimal', value && toNumber(value));
  return [
    {
      name: test.title,
      head: [
        ...[survey.sheet.statement, sides.expected, sides.seen],
        ...[result.columns.gap, survey.result.people],
      ],
      rows: scoreSurvey(test, respondents).statements.map(
        ({ question, expected, seen, gap, people }) => [
          ...[text(question.text), decimal(expected), decimal(seen), decimal(gap)],
          numeric('count', people),
        ],
      ),
    },
  ];
}

/** A survey as a piece of evidence: what it came to and on how many people it rests. */
export function surveyEvidence(
  test: SelfTest,
  { respondents, at }: Omit<TakenSurvey, 'unread'>,
  writing: SurveyWriting,
): Omit<Evidence, 'number'> {
  const { evidence } = writing.survey;
  const found = scoreSurvey(test, respondents);
  const result = resultSentence(test, found.score, writing);
  return {
    title: fill(evidence.title, { title: test.title }),
    ...{ kind: 'data', method: 'interview', date: dayAt(at) },
    note: fill(evidence.note, { result, basis: basisOf(found, writing) }),
    criteria: [],
  };
}
