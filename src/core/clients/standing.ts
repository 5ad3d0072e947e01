import { currentFinal } from '#core/assessment/finality.ts';
import { isOverdue, isPending } from '#core/audit/action-state.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Where an assessment stands among others: what is known without its standards. */
export interface Standing {
  readonly isFinal: boolean;
  /** How many actions should have been carried out by now. */
  readonly overdue: number;
  /** The next day on which something falls due, and what: an action, or the end of what evidence is worth. */
  readonly next: { readonly day: string; readonly what: 'action' | 'evidence' } | undefined;
}

/** Where an assessment stands on a day such as `2026-11-25`. */
export function standingOf(assessment: Assessment, today: string): Standing {
  const actions = Object.values(assessment.actions);
  const days = [
    ...actions.flatMap((action) =>
      isPending(action) && action.due ? [{ day: action.due, what: 'action' as const }] : [],
    ),
    ...Object.values(assessment.evidence).flatMap(({ validUntil }) =>
      validUntil ? [{ day: validUntil, what: 'evidence' as const }] : [],
    ),
  ];
  const coming = days.filter(({ day }) => day >= today);
  return {
    isFinal: currentFinal(assessment) !== undefined,
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    next: coming.sort((a, b) => a.day.localeCompare(b.day))[0],
  };
}

export const STATES = ['draft', 'final', 'overdue'] as const;
export type State = (typeof STATES)[number];

/** Whether an assessment is in a state: one that is final may have overdue actions, too. */
export function isInState({ isFinal: final, overdue }: Standing, state: State): boolean {
  if (state === 'overdue') return overdue > 0;
  return final === (state === 'final');
}

export const ORDERS = ['changed', 'name', 'next', 'overdue'] as const;
export type Order = (typeof ORDERS)[number];

interface Placed {
  readonly name: string;
  readonly updatedAt: string;
  readonly standing: Standing;
}

const LAST = '9999-99-99';

/** By how two assessments are put one after the other; what is alike goes by the last change. */
export function byOrder(order: Order, language: string): (a: Placed, b: Placed) => number {
  const names = new Intl.Collator(language, { numeric: true });
  const compare = (a: Placed, b: Placed) => {
    if (order === 'name') return names.compare(a.name, b.name);
    if (order === 'overdue') return b.standing.overdue - a.standing.overdue;
    if (order === 'next')
      return (a.standing.next?.day ?? LAST).localeCompare(b.standing.next?.day ?? LAST);
    return 0;
  };
  return (a, b) => compare(a, b) || b.updatedAt.localeCompare(a.updatedAt);
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether every word that was typed stands somewhere in what a record is known by. */
export function isFoundBy(typed: string, texts: readonly string[]): boolean {
  const text = folded(texts.join('\n'));
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
