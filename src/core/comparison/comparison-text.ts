import { dayAt } from '#core/calendar/day.ts';
import { criterionName, homeOfCriterion } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList, writeDay } from '#core/message.ts';
import { type Fraction, toChange, toFigure } from '#core/scoring/fraction.ts';
import type { ProvisionsScore } from '#core/scoring/score-provisions.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { Previous } from '#schema/record/previous.ts';
import type { BeforeAndNow, Comparison, Direction } from './compare.ts';
import { CRITERION_CHANGES } from './criterion-changes.ts';

/** The sentences in which a change is told, on the screen and in the report. */
export type ComparisonWords = ResultWords['comparison'];

interface Standing {
  readonly level: number | null;
  readonly index: Fraction | null;
}

/** `level 2, index 2.50`, that there is none, or that it was not asked. */
export function standingText(standing: Standing | undefined, words: ComparisonWords): string {
  if (standing === undefined) return words.notAsked;
  const { level, index } = standing;
  if (level === null || index === null) return words.standingNone;
  return fill(words.standing, { level, figure: toFigure(index) });
}

/** `2.50`, or a dash where there is none. */
export function figureText(standing: Standing | undefined): string {
  return standing?.index ? toFigure(standing.index) : '–';
}

/** `2 · 2.50`, level and index, or a dash where there is none. */
export function levelAndFigure(standing: Standing | undefined): string {
  if (standing === undefined || standing.level === null) return '–';
  return `${standing.level} · ${figureText(standing)}`;
}

/** `+0.33`, or a dash where one of the two is missing. */
export function changeText({ before, now }: BeforeAndNow<Standing>): string {
  return before?.index && now.index ? toChange(before.index, now.index) : '–';
}

/** The sentence that names the previous assessment and says whether it was final. */
export function sourceSentences(
  previous: Previous,
  words: ComparisonWords,
  language: string,
): readonly string[] {
  const { final, startedOn } = previous;
  const name = previous.name.trim() || previous.organisation.trim() || '–';
  const day = writeDay(language, startedOn);
  return [
    day === '' ? fill(words.lead, { name }) : fill(words.leadDated, { name, day }),
    final === undefined
      ? words.notFinal
      : fill(words.final, {
          day: writeDay(language, dayAt(final.at)),
          by: final.by.trim() || words.somebody,
          hash: final.contentHash,
        }),
  ];
}

/** The caveats of a comparison, in sentences. */
export function caveatSentences(
  { caveats, removed }: Comparison,
  unconfirmed: number,
  words: ComparisonWords,
  language: string,
): readonly string[] {
  const names = removed.map((id) => `${homeOfCriterion(id).clause} ${criterionName(id)}`);
  return [
    ...(unconfirmed > 0 ? [fillCount(language, words.unconfirmed, unconfirmed)] : []),
    ...caveats.map((caveat) => words.caveats[caveat]),
    ...(names.length > 0 ? [fill(words.removed, { criteria: joinList(language, names) })] : []),
  ];
}

/** How the whole stood and stands, how many clauses moved, and how many criteria of which kind. */
export function changeSentences(comparison: Comparison, words: ComparisonWords): readonly string[] {
  const { clauses } = comparison;
  const directions = clauses.map(({ direction }) => direction);
  const moved = (wanted: Direction) => directions.filter((one) => one === wanted).length;
  const changes = clauses.flatMap(({ criteria }) => criteria);
  const counts = CRITERION_CHANGES.flatMap((kind) => {
    // A criterion that two clauses of one standard share is counted once.
    const ids = changes.filter((one) => one.kind === kind).map(({ criterion }) => criterion.id);
    const count = new Set(ids).size;
    return count === 0 ? [] : [fill(words.count, { kind: words.kinds[kind], count })];
  });
  return [
    ...overallSentences(comparison, words),
    fill(comparison.scale === 'levels' ? words.moves : words.movesCode, {
      risen: moved('risen'),
      fallen: moved('fallen'),
      same: moved('same'),
    }),
    counts.length === 0
      ? words.none
      : fill(words.counts, {
          counts: counts.reduce((before, next) => fill(words.items, { before, next })),
        }),
  ];
}

function overallSentences(comparison: Comparison, words: ComparisonWords): readonly string[] {
  if (comparison.scale === 'provisions') {
    const { before, now } = comparison.overall;
    return [
      fill(words.overall, {
        before: before ? compliedText(before, words) : words.notAsked,
        now: compliedText(now, words),
      }),
    ];
  }
  const { before, now } = comparison.overall;
  return [
    fill(words.overall, { before: standingText(before, words), now: standingText(now, words) }),
    ...(before?.index && now.index
      ? [fill(words.indexChange, { change: changeText(comparison.overall) })]
      : []),
  ];
}

/** `31 of 48 provisions complied with`: of those that apply. */
export function compliedText({ counts, clauses }: ProvisionsScore, words: ComparisonWords): string {
  const whole = clauses.length - counts.notApplicable;
  return fill(words.complied, { part: counts.complies, whole });
}
