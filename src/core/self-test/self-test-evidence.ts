import { dayAt } from '#core/calendar/day.ts';
import { fill } from '#core/message.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import { scoreSelfTest } from './score-self-test.ts';
import { allQuestions, type SelfTest } from './self-test.ts';
import { resultSentence } from './self-test-blocks.ts';
import type { Taken } from './self-test-document.ts';
import type { Writing } from './self-test-figures.ts';

/** A result as a piece of evidence: what it came to, how much was answered, and that it is a self-test. */
export function selfTestEvidence(
  test: SelfTest,
  { answers, name, at }: Taken,
  writing: Writing,
): Omit<Evidence, 'number'> {
  const { into } = writing.words;
  const score = scoreSelfTest(test, answers);
  const asked = allQuestions(test).length;
  const answered = asked - score.unanswered.length;
  const title = fill(name === '' ? into.evidenceTitle : into.evidenceNamed, {
    ...{ title: test.title, name },
  });
  const result = resultSentence(test, score, writing);
  return {
    title,
    kind: 'data',
    method: 'interview',
    date: dayAt(at),
    note: fill(into.evidenceNote, { result, answered, asked, edition: test.edition }),
    criteria: [],
    // Not whose it is: that stands in the title, where it is seen and can be changed.
    selfTest: { test: test.id, edition: test.edition, answers: { ...answers } },
  };
}
