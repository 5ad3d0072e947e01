import { confirmation } from '#core/assessment/confirmation.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import {
  nextShown,
  shownSteps,
  type WalkFilter,
  type WalkStep,
  wantedBy,
} from '#core/assessment/walk.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { focusChoice, focusHeading, focusReason } from './focus.ts';
import type { Cursor } from './use-cursor.ts';
import type { Route } from './use-route.ts';

/**
 * How an answer was given. A key moves on through the whole walk; a pointer within its clause, so that
 * nothing moves under it; choosing among the answers with the arrow keys stays where it is.
 */
export type Given = 'key' | 'pointer' | 'choosing';

/** How to answer and to move. They stay the same functions while the assessment is open. */
export interface Ways {
  readonly goTo: (clause: Clause) => void;
  /** The clause before or after, in the order of the walk. */
  readonly goToNeighbour: (offset: number) => void;
  /** The next criterion that waits. */
  readonly goToNext: () => void;
  /** Gives an answer, or takes it away, and moves on to the next that waits. */
  readonly answer: (criterionId: string, value: AnswerValue | undefined, given: Given) => void;
  /** Says that what is carried over is still so, and moves on. */
  readonly confirm: (criterionId: string, given: Given) => void;
}

interface Here extends Route {
  readonly clause: Clause;
  readonly filter: WalkFilter;
  /** The focus moves on after an answer. */
  readonly goesOn: boolean;
}

interface Surroundings {
  readonly session: AssessmentSession;
  readonly cursor: Cursor;
  readonly open: (clause: Clause) => void;
  readonly here: () => Here;
}

/** The criterion of a clause that is answered first: the first that is open, else its first. */
export function firstIn(
  clause: Clause,
  steps: readonly WalkStep[],
  assessment: Assessment,
): string | undefined {
  const inside = steps.filter((step) => step.clause.id === clause.id && !step.isSetAside);
  const [open = inside[0]] = shownSteps(inside, assessment, 'open');
  return open?.criterion.id;
}

/** The ways to move along a walk. */
function movingOf({ session, cursor, open, here }: Surroundings) {
  const now = () => session.state().record;

  function nextFrom(from: string | undefined): WalkStep | undefined {
    const { steps, filter } = here();
    return nextShown(steps, now(), wantedBy(filter, steps, now()), from);
  }

  function goToStep(step: WalkStep, given: Given): void {
    if (step.clause.id !== here().clause.id) open(step.clause);
    cursor.moveTo(step.criterion.id, given !== 'pointer');
  }

  /** Moves on from a criterion; where there is nothing to move on to, the focus stays with it. */
  function goOn(from: string, given: Given): boolean {
    const { goesOn, clause } = here();
    const next = goesOn && given !== 'choosing' ? nextFrom(from) : undefined;
    if (next === undefined) return false;
    const isElsewhere = next.clause.id !== clause.id;
    if (given === 'pointer' && isElsewhere) return false;
    goToStep(next, given);
    return true;
  }

  function goTo(clause: Clause): void {
    open(clause);
    focusHeading();
  }

  return {
    goTo,
    goOn,
    goToNeighbour(offset: number) {
      const { clauses, clause } = here();
      const target = clauses[clauses.findIndex(({ id }) => id === clause.id) + offset];
      if (target) goTo(target);
    },
    goToNext() {
      const { clauses, clause } = here();
      const next = nextFrom(cursor.last() ?? lastBefore(clauses, clause));
      if (next) goToStep(next, 'key');
    },
  };
}

/** The ways of a walk. */
export function waysOf(surroundings: Surroundings): Ways {
  const { session, cursor, here } = surroundings;
  const { goOn, ...moving } = movingOf(surroundings);
  const now = () => session.state().record;
  return {
    ...moving,
    answer(criterionId, value, given) {
      if (currentFinal(now())) return;
      session.apply({ kind: 'answer', criterionId, fields: { value } });
      if (value === undefined) return cursor.moveTo(criterionId, false);
      const isReasonMissing =
        value === 'notApplicable' && !ownEntry(now().answers, criterionId)?.reason?.trim();
      if (isReasonMissing) focusReason(criterionId);
      else if (!goOn(criterionId, given) && given === 'key') focusChoice(criterionId, value);
    },
    confirm(criterionId, given) {
      const change = confirmation(now(), here().clause, criterionId);
      if (change === undefined || currentFinal(now())) return;
      session.apply(change);
      if (!goOn(criterionId, given)) cursor.moveTo(criterionId, false);
    },
  };
}

/** The last criterion before a clause, so that "next" begins with the clause itself. */
function lastBefore(clauses: readonly Clause[], clause: Clause): string | undefined {
  const position = clauses.findIndex(({ id }) => id === clause.id);
  return clauses[position - 1]?.criteria.at(-1)?.id;
}
