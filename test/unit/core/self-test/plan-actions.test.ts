import { expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import {
  notThereYet,
  plannedActions,
  trainingAction,
  trainingFinding,
} from '#core/self-test/plan-actions.ts';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import type { SelfTest } from '#core/self-test/self-test.ts';

const CLAUSE = 'iso-10002-2018/6.4';
/** Skill 8 of 3 questions, 2.66; stress 2 of 2, 1.00; the others on the aim. */
const ANSWERS = {
  ...{ product: 3, rules: 3, process: 3, listen: 1, investigate: 2, write: 2 },
  ...{ choose: 3, finish: 3, improve: 3, angry: 0, recover: 0 },
};

function competenceIn(language: string) {
  const test = readSelfTests(language).find(({ id }) => id === 'handler-competence') as SelfTest;
  const writing = { language, words: readWords(language, 'self-tests') };
  return { test, writing, score: scoreSelfTest(test, ANSWERS) };
}

const { test: competence, writing, score } = competenceIn('en');
const planned = plannedActions(competence, score, writing);

test('each part below the aim is an action with topic, way, hours and indicator, the lowest first', () => {
  expect(planned.map(({ id }) => id)).toEqual(['pressure', 'skill']);
  expect(planned[1]?.text).toBe(
    'Training – Skill: listening, investigating, writing. Practice in threes with real complaints – one complains, one handles, one watches; letters read by a colleague before they go out. Hours for each person: 8. It has worked when: Days to the final answer fall, and fewer customers ask for a review.',
  );
});

test('nobody is named and no day is set for what nobody has typed', () => {
  const [first] = planned;

  expect(first && trainingAction(first, 'f1')).toEqual({
    ...{ findingId: 'f1', status: 'open', correctiveAction: first?.text },
  });
});

test('an action that stands there is not made twice', () => {
  const [first] = planned;
  const there = first ? { a1: trainingAction(first, 'f1') } : {};

  expect(notThereYet(planned, there).map(({ id }) => id)).toEqual(['skill']);
  expect(notThereYet(planned, {})).toEqual(planned);
});

test('the finding says what the test showed, and leaves its grade to the rule', () => {
  const about = { name: 'Team South', at: '2026-11-30T10:00:00.000Z' };

  // Knowledge 4, skill 8/3, willingness 4: (32/3 + 32/3 + 16) of 75 is 49%.
  expect(trainingFinding(competence, score, about, CLAUSE, writing)).toEqual({
    ...{ clauseId: CLAUSE, evidence: [] },
    condition:
      'Self-test “Competence of complaint handlers” of 30 November 2026, Team South. Area of the triangle: 49% of the full area – Growing. Below the aim of 4: Stress 1.00 and Skill 2.66.',
  });
});

test('in every language no place of a sentence stays open', () => {
  for (const language of languages()) {
    const own = competenceIn(language);
    const about = { name: '', at: '2026-11-30T10:00:00.000Z' };
    const finding = trainingFinding(own.test, own.score, about, CLAUSE, own.writing);
    const texts = plannedActions(own.test, own.score, own.writing).flatMap(({ label, text }) => [
      ...[label, text],
    ]);
    expect(
      [...texts, finding.condition].filter((text) => /[{}]|undefined/.test(text ?? '')),
    ).toEqual([]);
  }
});
