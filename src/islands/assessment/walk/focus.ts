import type { AnswerValue } from '#schema/record/assessment.ts';

/** Id of the element that holds a criterion. */
export function criterionElementId(criterionId: string): string {
  return `criterion-${criterionId}`;
}

function holderOf(criterionId: string): HTMLElement | null {
  return document.getElementById(criterionElementId(criterionId));
}

/** The criterion that an element stands in, if it stands in one. */
export function criterionAround(element: unknown): string | undefined {
  if (!(element instanceof Element)) return undefined;
  return element.closest<HTMLElement>('[data-criterion]')?.dataset['criterion'];
}

/** The criterion that has the focus, if one has. */
export function focusedCriterion(): string | undefined {
  return criterionAround(document.activeElement);
}

/** Brings an element into view, once what was answered is drawn. */
function show(element: HTMLElement): void {
  requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
}

/** Moves the focus to the answer of a criterion, or to its first choice. Says whether it is there. */
export function focusCriterion(criterionId: string, scrolls = true): boolean {
  const holder = holderOf(criterionId);
  if (holder === null) return false;
  const choice =
    holder.querySelector<HTMLElement>('input:checked:enabled') ??
    holder.querySelector<HTMLElement>('input[type="radio"]:enabled');
  (choice ?? holder).focus({ preventScroll: true });
  if (scrolls) show(holder);
  return true;
}

/** Moves the focus to the reason that "not applicable" asks for, once it is drawn. */
export function focusReason(criterionId: string): void {
  requestAnimationFrame(() => {
    holderOf(criterionId)?.querySelector<HTMLElement>('[data-reason]')?.focus();
  });
}

/** Moves the focus to the clause's heading, so that reading goes on from the top. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    document.getElementById('clause-heading')?.focus({ preventScroll: true });
    const clause = document.querySelector('.clause');
    // Where the top of the clause is in sight, nothing has to move.
    if (clause && clause.getBoundingClientRect().top < 0)
      clause.scrollIntoView({ behavior: 'instant' });
  });
}

/** Moves the focus to the criterion before or after the one given, within the clause; with no offset to that one. */
export function focusNeighbour(from: string | undefined, offset: 1 | 0 | -1): void {
  const holders = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const current = holders.findIndex((holder) => holder.dataset['criterion'] === from);
  const target = current === -1 ? (offset < 0 ? holders.length - 1 : 0) : current + offset;
  const id = holders[target]?.dataset['criterion'];
  if (id !== undefined) focusCriterion(id);
}

/** Moves the focus to a choice that was just made, whether it is drawn as chosen already or not. */
export function focusChoice(criterionId: string, value: AnswerValue): void {
  holderOf(criterionId)?.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus();
}
