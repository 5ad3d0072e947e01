import { dayAt } from '#core/calendar/day.ts';
import { chapter, heading, labelled, paragraph } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { EMPTY, type FigureSheet, numeric, text } from '#core/document/sheet-cell.ts';
import { documentTag } from '#core/document-tag.ts';
import { writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { scoreSelfTest } from './score-self-test.ts';
import { type Answers, allQuestions, answerKey, type SelfTest, SIDES } from './self-test.ts';
import { answerBlocks, NO_MARKS, resultBlocks } from './self-test-blocks.ts';
import type { Writing } from './self-test-figures.ts';

/** Answers that are to be taken along. */
export interface Taken {
  readonly answers: Answers;
  /** Whose they are, as typed; may be empty. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
}

/** A self-test as a document to take along. The same input gives the same tree. */
export function selfTestDocument(
  test: SelfTest,
  { answers, name, at }: Taken,
  writing: Writing,
): ReportDocument {
  const { words, language } = writing;
  const { subject, pageLabel, name: nameLabel, day } = words.document;
  const score = scoreSelfTest(test, answers);
  return {
    language: documentTag(language),
    title: test.title,
    author: words.title,
    subject,
    createdAt: at,
    footer: test.title,
    pageLabel,
    markLabels: NO_MARKS,
    blocks: [
      chapter(`self-test-${test.id}`, test.title, false),
      paragraph(test.lead),
      ...(name === '' ? [] : [labelled(nameLabel, name)]),
      labelled(day, writeDay(language, dayAt(at))),
      ...resultBlocks(test, score, answers, writing),
      heading(2, 'answers', words.document.answers),
      ...answerBlocks(test, answers, writing),
    ],
  };
}

/** The answers as a sheet, with their points, for whoever goes on counting. */
export function selfTestSheets(
  test: SelfTest,
  answers: Answers,
  { words }: Writing,
): readonly FigureSheet[] {
  const { columns, notAnswered } = words.result;
  const rows = test.parts.flatMap((part) =>
    part.questions.flatMap((question) =>
      (question.isPair ? SIDES : [undefined]).map((side) => {
        const place = ownEntry(answers, answerKey(question, side));
        return [
          text(part.title),
          text(question.text),
          side === undefined ? EMPTY : text(words.sides[side]),
          text(question.choices[place ?? -1] ?? notAnswered),
          numeric('count', test.points[place ?? -1]),
        ];
      }),
    ),
  );
  const asked = allQuestions(test).some(({ isPair }) => isPair) ? columns.side : '';
  return [
    {
      name: test.title,
      head: [columns.part, columns.question, asked, columns.answer, columns.points],
      rows,
    },
  ];
}
