import { describe, expect, test } from 'vitest';
import { readSelfTests } from '#build/read-self-tests.ts';
import { fraction } from '#core/scoring/fraction.ts';
import { planFrom } from '#core/self-test/plan-blocks.ts';
import { bandAt, scoreSelfTest } from '#core/self-test/score-self-test.ts';
import { allQuestions, keysOf, type SelfTest } from '#core/self-test/self-test.ts';

const tests = readSelfTests('en');

function theTest(id: string): SelfTest {
  const found = tests.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no self-test ${id}.`);
  return found;
}

/** The same choice everywhere but where another is named. */
function answersTo(one: SelfTest, place: number, others: Readonly<Record<string, number>> = {}) {
  const keys = allQuestions(one).flatMap(keysOf);
  return { ...Object.fromEntries(keys.map((key) => [key, place])), ...others };
}

describe('crisis readiness', () => {
  const crisis = theTest('crisis-readiness');
  const ids = allQuestions(crisis).map(({ id }) => id);
  /** So many points of ten questions with 3, 2 and 1. */
  const withPoints = (points: number) => {
    const more = points - 10;
    return Object.fromEntries(
      ids.map((id, place) => [id, 2 - Math.min(2, Math.max(0, more - 2 * place))]),
    );
  };

  test('asks ten questions with 3, 2 or 1 point', () => {
    expect(ids).toHaveLength(10);
    expect(crisis.points).toEqual([3, 2, 1]);
  });

  test.each([
    [10, 'weak'],
    [14, 'weak'],
    [15, 'average'],
    [24, 'average'],
    [25, 'strong'],
    [30, 'strong'],
  ])('calls %i points %s', (points, band) => {
    const score = scoreSelfTest(crisis, withPoints(points));

    expect([score.value, score.band?.id]).toEqual([fraction(points), band]);
  });

  test('gives no value while a question is open, and says which and where the sum can end', () => {
    const { review: _, ...answers } = answersTo(crisis, 1);
    const score = scoreSelfTest(crisis, answers);

    expect(score.unanswered.map(({ id }) => id)).toEqual(['review']);
    expect([score.value, score.range]).toEqual([undefined, { least: 19, most: 21 }]);
    expect(score.band?.id).toBe('average');
  });

  test('gives no band while what is open can change it', () => {
    const { review: _, ...answers } = answersTo(crisis, 1, {
      signs: 0,
      plans: 0,
      calm: 0,
      outcome: 0,
    });

    expect(scoreSelfTest(crisis, answers)).toMatchObject({
      range: { least: 23, most: 25 },
      band: undefined,
    });
  });

  test('takes an answer that no choice has for none', () => {
    const score = scoreSelfTest(crisis, answersTo(crisis, 0, { review: 7 }));

    expect(score.unanswered.map(({ id }) => id)).toEqual(['review']);
  });
});

describe('service quality', () => {
  const quality = theTest('service-quality');

  test.each([
    [{ 'place/seen': 3 }, fraction(1, 10), 'ideal'],
    [{}, fraction(0), 'satisfied'],
    [{ 'place/seen': 3, 'plain/seen': 1 }, fraction(0), 'satisfied'],
    [{ 'place/seen': 1 }, fraction(-1, 10), 'complaint'],
  ])('is what is seen less what is expected, dimension by dimension: %j', (others, value, band) => {
    const score = scoreSelfTest(quality, answersTo(quality, 2, others));

    expect([score.value, score.band?.id]).toEqual([value, band]);
  });

  test('leaves out a statement of which one side is open', () => {
    const { 'place/expected': _, ...answers } = answersTo(quality, 2, { 'material/seen': 4 });
    const score = scoreSelfTest(quality, answers);

    expect(score.unanswered.map(({ id }) => id)).toEqual(['place']);
    expect(score.parts[0]).toEqual({
      ...{ id: 'surroundings', asked: 2, answered: 1 },
      ...{ mean: fraction(5), expected: fraction(3), gap: fraction(2) },
    });
  });

  test('has no value while a dimension has no answer', () => {
    const answers = answersTo(quality, 2, { 'plain/seen': -1, 'informed/seen': -1 });

    expect(scoreSelfTest(quality, answers).value).toBeUndefined();
  });
});

describe('competence of handlers', () => {
  const competence = theTest('handler-competence');

  test.each([
    [4, fraction(100), 'sound'],
    [3, fraction(64), 'sound'],
    [2, fraction(36), 'growing'],
    [0, fraction(4), 'narrow'],
  ])('is the area of the triangle: choice %i on each side', (place, value, band) => {
    const score = scoreSelfTest(competence, answersTo(competence, place));

    expect([score.value, score.band?.id]).toEqual([value, band]);
  });

  test.each([
    // 5, 4 and 11/3 on the axes: (20 + 44/3 + 55/3) of 75.
    [{ product: 4, rules: 4, process: 4, choose: 2 }, fraction(212, 3), 'sound'],
    // 4, 4 and 11/3: (16 + 44/3 + 44/3) of 75 is 60.4, below 64.
    [{ choose: 2 }, fraction(544, 9), 'growing'],
    // 3, 3 and 8/3: (9 + 8 + 8) of 75 is 33.3, below 36.
    [
      {
        ...{ product: 2, rules: 2, process: 2, listen: 2, investigate: 2, write: 2 },
        ...{ choose: 1, finish: 2, improve: 2 },
      },
      fraction(100, 3),
      'narrow',
    ],
  ])('ends a band just below its figure: %j', (others, value, band) => {
    const score = scoreSelfTest(competence, answersTo(competence, 3, others));

    expect([score.value, score.band?.id]).toEqual([value, band]);
  });

  test('counts a long side no further than a short one lets it: 5, 5 and 1 are 35 of 75', () => {
    const weak = { choose: 0, finish: 0, improve: 0 };

    expect(scoreSelfTest(competence, answersTo(competence, 4, weak))).toMatchObject({
      value: fraction(140, 3),
      band: { id: 'growing' },
    });
  });
});

describe('responsibilities', () => {
  const responsibilities = theTest('responsibilities');

  test.each([
    [{}, 9, 'clear'],
    [{ policy: 4 }, 8, 'mostly'],
    [{ policy: 4, planning: 5, receipt: 5 }, 6, 'mostly'],
    [{ policy: 4, planning: 5, receipt: 5, handling: 4 }, 5, 'unclear'],
  ])('count each of nine duties that one role leads: %j', (others, points, band) => {
    const score = scoreSelfTest(responsibilities, answersTo(responsibilities, 1, others));

    expect([score.value, score.band?.id]).toEqual([fraction(points), band]);
  });
});

describe('the training plan', () => {
  const competence = theTest('handler-competence');
  const planOf = (answers: Readonly<Record<string, number>>) =>
    planFrom(competence, scoreSelfTest(competence, answers)).map(({ part }) => part.id);

  test('has what is below the aim of 4, the lowest first', () => {
    const below = { write: 2, angry: 0 };

    expect(planOf(answersTo(competence, 3, below))).toEqual(['pressure', 'skill']);
  });

  test('has nothing of a part that is on the aim, and nothing of one without an answer', () => {
    expect(planOf(answersTo(competence, 3))).toEqual([]);
    expect(planOf({})).toEqual([]);
  });
});

describe('prevention', () => {
  const prevention = theTest('prevention');

  test.each([
    [3, {}, 'prevents'],
    [3, { list: 2 }, 'begins'],
    [2, {}, 'begins'],
    [2, { list: 1 }, 'reacts'],
  ])('is the mean of the stations, each counting the same: %i, but %j', (place, others, band) => {
    expect(scoreSelfTest(prevention, answersTo(prevention, place, others)).band?.id).toBe(band);
  });
});

test('a band begins where it is said to: from a figure on, or above it', () => {
  const said = { title: '', text: '' };
  const bands = [
    { id: 'high', above: 24, ...said },
    { id: 'middle', from: 15, ...said },
    { id: 'low', ...said },
  ];
  const at = (value: ReturnType<typeof fraction>) => bandAt(bands, value)?.id;

  expect([fraction(24), fraction(241, 10), fraction(149, 10), fraction(15)].map(at)).toEqual([
    ...['middle', 'high', 'low', 'middle'],
  ]);
});

test('nothing answered is no result', () => {
  for (const one of tests) {
    const score = scoreSelfTest(one, {});
    expect([one.id, score.value, score.band]).toEqual([one.id, undefined, undefined]);
    expect(score.unanswered).toHaveLength(allQuestions(one).length);
  }
});
