import type { AnswerValue } from '#schema/record/assessment.ts';

/** Id of the element that holds a criterion. */
export function criterionElementId(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** The criterion that has the focus, if one has. */
export function focusedCriterion(): string | undefined {
  const holder = document.activeElement?.closest<HTMLElement>('[data-criterion]');
  return holder?.dataset.criterion;
}

function focusIn(holder: HTMLElement): void {
  const choice =
    holder.querySelector<HTMLElement>('input:checked:enabled') ??
    holder.querySelector<HTMLElement>('input[type="radio"]:enabled');
  (choice ?? holder).focus();
  holder.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to the answer of a criterion, or to its first choice: now, or once it is drawn. */
export function focusCriterion(criterionId: string): void {
  const find = () => document.getElementById(criterionElementId(criterionId));
  const holder = find();
  if (holder) focusIn(holder);
  else
    requestAnimationFrame(() => {
      const drawn = find();
      if (drawn) focusIn(drawn);
    });
}

/** Moves the focus to a choice that was just made, or to the reason that it asks for. */
export function focusChoice(criterionId: string, value: AnswerValue): void {
  const holder = document.getElementById(criterionElementId(criterionId));
  holder?.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus();
  if (value !== 'notApplicable') return;
  requestAnimationFrame(() =>
    holder?.querySelector<HTMLElement>('[data-missing] textarea')?.focus(),
  );
}

/** Moves the focus to the clause's heading, so that reading goes on from the top. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    document.getElementById('clause-heading')?.focus();
    scrollTo({ top: 0 });
  });
}

/** Moves the focus to the criterion before or after the one that has it, within the clause. */
export function focusNeighbour(offset: 1 | -1): void {
  const holders = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const current = holders.findIndex((holder) => holder.contains(document.activeElement));
  const target = current === -1 ? (offset === 1 ? 0 : holders.length - 1) : current + offset;
  const id = holders[target]?.dataset.criterion;
  if (id !== undefined) focusCriterion(id);
}
