import {
  EMPTY,
  type FigureSheet,
  numeric,
  type SheetCell,
  text,
} from '#core/document/sheet-cell.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Fraction, toNumber } from '#core/scoring/fraction.ts';
import { scoreSelfTest } from './score-self-test.ts';
import { type Answers, allQuestions, answerKey, type SelfTest, SIDES } from './self-test.ts';
import { bandEnd } from './self-test-blocks.ts';
import type { Writing } from './self-test-figures.ts';

/** A self-test as two sheets, for whoever goes on counting: its answers with their points, and what they come to. */
export function selfTestSheets(
  test: SelfTest,
  answers: Answers,
  writing: Writing,
  /** Where several tests stand in one workbook. */
  prefix = '',
): readonly FigureSheet[] {
  const { sheets } = writing.words;
  const named = (name: string) => fill(name, { title: test.title, prefix }).trim();
  return [
    { ...answersSheet(test, answers, writing), name: named(sheets.answers) },
    { ...resultSheet(test, answers, writing), name: named(sheets.result) },
  ];
}

type Sheet = Omit<FigureSheet, 'name'>;

const isAskedTwice = (test: SelfTest) => allQuestions(test).some(({ isPair }) => isPair);

function answersSheet(test: SelfTest, answers: Answers, { words }: Writing): Sheet {
  const { columns, notAnswered } = words.result;
  const isTwice = isAskedTwice(test);
  const rows = test.parts.flatMap((part) =>
    part.questions.flatMap((question) =>
      (question.isPair ? SIDES : [undefined]).map((side) => {
        const place = ownEntry(answers, answerKey(question, side));
        return [
          text(part.title),
          text(question.text),
          ...(isTwice ? [side === undefined ? EMPTY : text(words.sides[side])] : []),
          text(question.choices[place ?? -1] ?? notAnswered),
          numeric('count', test.points[place ?? -1]),
        ];
      }),
    ),
  );
  const { part, question, side, answer, points } = columns;
  return { head: [part, question, ...(isTwice ? [side] : []), answer, points], rows };
}

const figureCell = (value: Fraction | undefined): SheetCell =>
  numeric('decimal', value && toNumber(value));

/** The figure that is banded, each part with its own, and where every band begins. */
function resultSheet(test: SelfTest, answers: Answers, { words }: Writing): Sheet {
  const { result, sides, sheets } = words;
  const { columns } = result;
  const isTwice = isAskedTwice(test);
  const score = scoreSelfTest(test, answers);
  const asked = allQuestions(test).length;
  const { band, value } = score;
  const none = [EMPTY, EMPTY, EMPTY];
  const blank = isTwice ? none : [EMPTY];
  const whole = [
    ...[text(test.figure), numeric('count', asked - score.unanswered.length)],
    ...[numeric('count', asked), ...blank, figureCell(value)],
    ...[band ? text(band.title) : EMPTY, EMPTY, band ? text(band.text) : EMPTY],
  ];
  const parts = score.parts.map((part, at) => [
    ...[text(test.parts[at]?.title ?? ''), numeric('count', part.answered)],
    numeric('count', part.asked),
    ...(isTwice ? [figureCell(part.expected)] : []),
    figureCell(part.mean),
    ...(isTwice ? [figureCell(part.gap)] : []),
    ...[EMPTY, ...none],
  ]);
  const bands = test.bands.map((one) => [
    ...[text(fill(sheets.band, { from: bandEnd(test, one, words) })), EMPTY, EMPTY, ...blank],
    ...[EMPTY, text(one.title), numeric('decimal', one.above ?? one.from), text(one.text)],
  ]);
  return {
    head: [
      ...[columns.part, columns.answered, sheets.asked],
      ...(isTwice ? [sides.expected, sides.seen, columns.gap] : [result.mean]),
      ...[sheets.figure, columns.band, sheets.begins, columns.meaning],
    ],
    rows: [whole, ...parts, ...bands],
  };
}
