import { ownEntry } from '#core/own-entry.ts';
import { add, type Fraction, fraction, multiply, weightedMean } from '#core/scoring/fraction.ts';
import { bandAt, type PartScore, type SelfTestScore } from '../score-self-test.ts';
import { answerKey, type Question, type SelfTest, SIDES } from '../self-test.ts';
import { pairParts, type Respondent, statementsOf } from './survey.ts';

/** What all who answered say to one statement, or to those of one part together. */
interface Tally {
  /** Statements with both answers. */
  readonly pairs: number;
  /** With one of the two. */
  readonly halves: number;
  /** People with a pair. */
  readonly people: number;
  readonly expected: Fraction | undefined;
  readonly seen: Fraction | undefined;
  /** Seen less expected. */
  readonly gap: Fraction | undefined;
}

export interface StatementTally extends Tally {
  readonly question: Question;
}

/** What a survey came to. */
export interface SurveyScore {
  readonly people: number;
  readonly pairs: number;
  readonly halves: number;
  readonly statements: readonly StatementTally[];
  /** As a self-test has it, for the same pictures and bands. */
  readonly score: SelfTestScore;
}

type Given = Pick<Respondent, 'answers'>;

/** The points of a statement, expected and seen, as far as they are given. */
function sidesOf({ points }: SelfTest, { id }: Question, { answers }: Given) {
  return SIDES.map((side) => points[ownEntry(answers, answerKey({ id }, side)) ?? -1]);
}

/**
 * A mean is over all pairs, so that the gap is both the difference of the means and the mean of the
 * differences: of (5, 3), (4, 4) and (5, 2), 14/3 are expected, 9/3 seen, and the gap is −5/3.
 */
function tally(test: SelfTest, questions: readonly Question[], all: readonly Given[]): Tally {
  const given = all.map((one) => questions.map((question) => sidesOf(test, question, one)));
  const isPair = (sides: readonly (number | undefined)[]): sides is readonly number[] =>
    sides.every((points) => points !== undefined);
  const pairs = given.flat().filter(isPair);
  const meanAt = (place: number) =>
    pairs.length === 0
      ? undefined
      : fraction(
          pairs.reduce((sum, sides) => sum + (sides[place] ?? 0), 0),
          pairs.length,
        );
  const [expected, seen] = [meanAt(0), meanAt(1)];
  const said = given.flat().filter((sides) => sides.some((points) => points !== undefined));
  return {
    ...{ expected, seen, gap: expected && seen && add(seen, multiply(expected, fraction(-1))) },
    ...{ pairs: pairs.length, halves: said.length - pairs.length },
    people: given.filter((statements) => statements.some(isPair)).length,
  };
}

/** What all answers come to: means and gaps by dimension and by statement, and the figure that is banded. */
export function scoreSurvey(test: SelfTest, all: readonly Given[]): SurveyScore {
  const tallies = pairParts(test).map((part) => ({ part, ...tally(test, part.questions, all) }));
  const parts = tallies.map(
    ({ part, pairs, seen, expected, gap }): PartScore => ({
      ...{ id: part.id, asked: part.questions.length * all.length, answered: pairs },
      ...{ mean: seen, expected, gap },
    }),
  );
  const gaps = parts.flatMap(({ gap }) => gap ?? []);
  const value =
    gaps.length < parts.length || gaps.length === 0
      ? undefined
      : weightedMean(gaps.map((gap) => ({ value: gap, weight: 1 })));
  const whole = tally(test, statementsOf(test), all);
  return {
    ...{ people: all.length, pairs: whole.pairs, halves: whole.halves },
    statements: statementsOf(test).map((question) => ({
      question,
      ...tally(test, [question], all),
    })),
    score: {
      ...{ parts, unanswered: [], value, range: undefined },
      band: value && bandAt(test.bands, value),
    },
  };
}
