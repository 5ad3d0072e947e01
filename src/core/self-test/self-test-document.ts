import { dayAt } from '#core/calendar/day.ts';
import { chapter, heading, labelled, paragraph } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { writeDay } from '#core/message.ts';
import { scoreSelfTest } from './score-self-test.ts';
import type { Answers, SelfTest } from './self-test.ts';
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
