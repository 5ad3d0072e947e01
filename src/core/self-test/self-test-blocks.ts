import { bullets, cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import { fill, fillCount, joinList, joinSentences, withLabel } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type Fraction, floor, toFigure, toNumber } from '#core/scoring/fraction.ts';
import { planBlocks } from './plan-blocks.ts';
import type { SelfTestScore } from './score-self-test.ts';
import { type Answers, allQuestions, keysOf, type Picture, type SelfTest } from './self-test.ts';
import { partsOf, pictureFigure, type Writing, writeGap } from './self-test-figures.ts';

/** No block of a self-test has a mark. */
export const NO_MARKS = {
  ...{ met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' },
} as const;

/** The figure that is banded, as it is read. */
export function writeValue(
  test: SelfTest,
  { value, range }: SelfTestScore,
  { words }: Writing,
): string {
  const { kind } = test.score;
  const most = allQuestions(test).length * Math.max(...test.points);
  if (value === undefined)
    return range ? fill(words.result.between, { ...range, of: most }) : words.result.none;
  if (kind === 'sum') return fill(words.result.sum, { points: floor(value), of: most });
  if (kind === 'gap') return writeGap(value);
  return kind === 'area' ? fill(words.result.area, { percent: floor(value) }) : toFigure(value);
}

/** A result in one sentence: the figure, and its band where it has one. */
export function resultSentence(test: SelfTest, score: SelfTestScore, writing: Writing): string {
  const figure = withLabel(test.figure, writeValue(test, score, writing));
  const { title } = score.band ?? {};
  return title === undefined ? figure : fill(writing.words.result.banded, { figure, band: title });
}

/** What a test came to: the band, what is not answered, its pictures, and what it does not say. */
export function resultBlocks(
  test: SelfTest,
  score: SelfTestScore,
  answers: Answers,
  writing: Writing,
): readonly Block[] {
  const { words } = writing;
  return [
    paragraph(resultSentence(test, score, writing), 'lead'),
    ...(score.band ? [paragraph(score.band.text)] : []),
    ...unansweredBlocks(score, writing),
    ...test.pictures.flatMap((picture) => pictureBlocks(picture, test, score, writing)),
    ...lowestBlocks(test, answers, writing),
    ...planBlocks(test, score, writing),
    bandTable(test, writing),
    paragraph(withLabel(words.result.saysNot, test.saysNot), 'note'),
  ];
}

/** Of a sum: the answers that brought the least, each to begin with. */
function lowestBlocks(test: SelfTest, answers: Answers, { words }: Writing): readonly Block[] {
  if (test.score.kind !== 'sum') return [];
  const least = Math.min(...test.points);
  const lowest = allQuestions(test).flatMap(({ id, number, text, choices }) => {
    const place = ownEntry(answers, id) ?? -1;
    const choice = choices[place];
    if (choice === undefined || test.points[place] !== least) return [];
    return [[{ text: fill(words.result.lowestOf, { number, text, choice }) }]];
  });
  return lowest.length === 0 ? [] : [paragraph(words.result.lowest), bullets(lowest)];
}

function unansweredBlocks(
  { unanswered }: SelfTestScore,
  { words, language }: Writing,
): readonly Block[] {
  if (unanswered.length === 0) return [];
  const numbers = joinList(
    language,
    unanswered.map(({ number }) => String(number)),
  );
  return [
    paragraph(fillCount(language, words.result.unanswered, unanswered.length, { numbers }), 'note'),
  ];
}

/** A picture with what it says, and the table that it is drawn from. */
export function pictureBlocks(
  picture: Picture,
  test: SelfTest,
  score: SelfTestScore,
  writing: Writing,
): readonly Block[] {
  const { words } = writing;
  const shown =
    picture.kind === 'bands' ? bandTable(test, writing) : partTable(picture, test, score, writing);
  const says = saysOf(picture, test, score, writing);
  const captioned = { ...shown, caption: picture.caption };
  const alternative = joinSentences([resultSentence(test, score, writing), says].filter(Boolean));
  const figure = pictureFigure(picture, test, score, captioned, alternative, writing);
  return [
    ...(figure ? [figure] : []),
    ...(says === '' ? [] : [paragraph(says)]),
    ...(picture.kind === 'bands'
      ? []
      : [{ ...shown, caption: fill(words.result.numbers, { caption: picture.caption }) }]),
  ];
}

/** The part that is furthest behind: the lowest mean, or the gap furthest below 0. */
function saysOf(
  picture: Picture,
  test: SelfTest,
  score: SelfTestScore,
  { words, language }: Writing,
): string {
  if (picture.kind === 'bands') return '';
  const figures = partsOf(picture, test, score).flatMap(({ title, mean, gap }) => {
    const figure = picture.kind === 'gaps' ? gap : mean;
    return figure ? [{ title, figure }] : [];
  });
  const lowest = Math.min(...figures.map(({ figure }) => toNumber(figure)));
  const last = figures.filter(({ figure }) => toNumber(figure) === lowest);
  if (figures.length < 2 || last.length === figures.length) return '';
  const parts = joinList(
    language,
    last.map(({ title }) => title),
  );
  return fill(words.result.weakest, { parts });
}

function partTable(
  picture: Picture,
  test: SelfTest,
  score: SelfTestScore,
  { words }: Writing,
): TableBlock {
  const { columns, none } = words.result;
  const number = (value: Fraction | undefined) => cell(value ? toFigure(value) : none);
  const isGap = picture.kind === 'gaps';
  return table(
    picture.caption,
    [
      column(columns.part, 2.4),
      ...(isGap
        ? [column(words.sides.expected, 1, 'end'), column(words.sides.seen, 1, 'end')]
        : []),
      column(isGap ? columns.gap : words.result.mean, 1, 'end'),
      column(columns.answered, 1, 'end'),
    ],
    partsOf(picture, test, score).map((part) => [
      cell(part.title),
      ...(isGap ? [number(part.expected), number(part.mean)] : []),
      isGap ? cell(part.gap ? writeGap(part.gap) : none) : number(part.mean),
      cell(fill(columns.answeredOf, { answered: part.answered, asked: part.asked })),
    ]),
  );
}

/** Where a band begins, in words. */
export function bandEnd(
  { score }: Pick<SelfTest, 'score'>,
  { above, from }: SelfTest['bands'][number],
  { result: { ends } }: Writing['words'],
): string {
  const unit = score.kind === 'area' ? '%' : '';
  if (above !== undefined) return fill(ends.above, { figure: `${above}${unit}` });
  return from === undefined ? ends.rest : fill(ends.from, { figure: `${from}${unit}` });
}

/** The bands, from the best, each with where it begins. */
export function bandTable(test: SelfTest, { words }: Writing): TableBlock {
  const { columns } = words.result;
  return table(
    fill(words.result.bands, { figure: test.figure }),
    [column(columns.band, 1), column(columns.figure, 1), column(columns.meaning, 3)],
    test.bands.map((band) => [cell(band.title), cell(bandEnd(test, band, words)), cell(band.text)]),
  );
}

/** Every question with what was answered, by the parts of the test. */
export function answerBlocks(
  test: SelfTest,
  answers: Answers,
  { words }: Writing,
): readonly Block[] {
  return test.parts.map((part) => {
    const isPair = part.questions.some((question) => question.isPair);
    const heads = isPair ? [words.sides.expected, words.sides.seen] : [words.result.columns.answer];
    return table(
      part.title,
      [column(words.result.columns.question, 3), ...heads.map((head) => column(head, 1.4))],
      part.questions.map((question) => [
        cell(`${question.number}. ${question.text}`),
        ...keysOf(question).map((key) =>
          cell(question.choices[ownEntry(answers, key) ?? -1] ?? words.result.notAnswered),
        ),
      ]),
    );
  });
}
