import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { type Flow, flowSteps } from '#core/flow/flow.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { answerLookup } from './answer-that-holds.ts';

/** The state of a flow's step, from the criteria of its clauses. */
export interface StepState {
  /** `partly` as soon as one is answered and not met; undefined while nothing is answered. */
  readonly value: AnswerValue | undefined;
  readonly met: number;
  readonly applicable: number;
}

/**
 * The state of each step, by its number. A criterion that stands in two clauses of a step counts
 * once. All met: `met`; one met or partly met: `partly`; answered and none met: `unmet`, or `unknown`
 * where nobody could say; nothing applies: `notApplicable`.
 */
export function flowStates(
  flow: Flow,
  catalogue: Catalogue,
  assessment: Assessment,
): ReadonlyMap<number, StepState> {
  const answer = answerLookup(catalogue, assessment);
  const clauses = new Map(allClauses(catalogue).map((clause) => [clause.id, clause]));
  return new Map(
    flowSteps(flow).map((step) => {
      const criteria = step.clauses.flatMap((id) => clauses.get(id)?.criteria ?? []);
      const ids = [...new Set(criteria.map(({ id }) => id))];
      return [step.number, stateOf(ids.map(answer))];
    }),
  );
}

function stateOf(answers: readonly (AnswerValue | undefined)[]): StepState {
  const applicable = answers.filter((value) => value !== 'notApplicable');
  const met = applicable.filter((value) => value === 'met').length;
  return { value: answerOf(applicable, met), met, applicable: applicable.length };
}

function answerOf(
  applicable: readonly (AnswerValue | undefined)[],
  met: number,
): AnswerValue | undefined {
  if (applicable.length === 0) return 'notApplicable';
  if (met === applicable.length) return 'met';
  if (applicable.every((value) => value === undefined)) return undefined;
  if (met > 0 || applicable.includes('partly')) return 'partly';
  return applicable.includes('unmet') ? 'unmet' : 'unknown';
}
