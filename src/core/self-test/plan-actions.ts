import { dayAt } from '#core/calendar/day.ts';
import { fill, joinList, writeDay } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import { planFrom } from './plan-blocks.ts';
import type { SelfTestScore } from './score-self-test.ts';
import type { SelfTest } from './self-test.ts';
import { resultSentence } from './self-test-blocks.ts';
import type { Taken } from './self-test-document.ts';
import type { Writing } from './self-test-figures.ts';

/** A line of the training plan as it would stand among the actions of an assessment. */
export interface PlannedAction {
  /** Id of the part. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Topic, way, hours and indicator. */
  readonly text: string;
}

/** The lines of the training plan, the lowest first. */
export function plannedActions(
  test: SelfTest,
  score: SelfTestScore,
  { words: { actions: texts } }: Writing,
): readonly PlannedAction[] {
  return planFrom(test, score).map(({ part, plan }) => {
    const said = { ...plan, part: part.title };
    return { id: part.id, label: fill(texts.label, said), text: fill(texts.text, said) };
  });
}

/** Those of which no action says the same yet: asked twice, a plan does not stand there twice. */
export function notThereYet(
  planned: readonly PlannedAction[],
  actions: Readonly<Record<string, Action>>,
): readonly PlannedAction[] {
  const there = new Set(Object.values(actions).map((one) => one.correctiveAction?.trim()));
  return planned.filter(({ text }) => !there.has(text));
}

/** The action of a line. Who does it and until when is nobody's to guess: both stay empty. */
export function trainingAction({ text }: PlannedAction, findingId: string): Action {
  return { findingId, correctiveAction: text, status: 'open' };
}

/** What the test showed, as the finding that its actions answer; its grade is left to the rule. */
export function trainingFinding(
  test: SelfTest,
  score: SelfTestScore,
  { name, at }: Omit<Taken, 'answers'>,
  clauseId: string,
  writing: Writing,
): Finding {
  const { words, language } = writing;
  const { condition, conditionNamed, partMean } = words.actions;
  const parts = planFrom(test, score).map(({ part, mean }) =>
    fill(partMean, { part: part.title, mean: toFigure(mean) }),
  );
  const text = fill(name === '' ? condition : conditionNamed, {
    ...{ title: test.title, name, day: writeDay(language, dayAt(at)) },
    result: resultSentence(test, score, writing),
    aim: test.target ?? Math.max(...test.points),
    parts: joinList(language, parts),
  });
  return { clauseId, evidence: [], condition: text };
}
